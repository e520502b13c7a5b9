/** Everything that a member, its signal and its account can disagree in. */
export const PROBLEMS = [
	/** There is a member, but no account. */
	"no-account",
	/** There is no signal. */
	"no-signal",
	/** The signal names another version than the member: *current* rules let old tokens in, or keep new ones out. */
	"signal-differs",
	/** The version has been decided, but the signal does not say that Auth has it. */
	"not-synced",
	/** The account's claims are not those of the member. */
	"claims-differ",
	/** The member is suspended, but the account is not disabled. */
	"still-enabled",
	/** There is an account, but no member. */
	"no-member",
	/** The member's document is damaged: no claims can be made of it. */
	"unreadable",
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** Somebody for whom something is wrong. */
export interface DriftedMember {
	uid: string;
	email: string | null;
	/** One or more. */
	problems: Problem[];
}
