import { Timestamp } from "firebase/firestore";
import { expect, test } from "vitest";
import type { Call } from "../../shared/backend.ts";
import { addressOf, type InviteData, openFor, sendInvite, stateOf } from "./data.ts";

const NOW = 1_000_000;

function invite(id: string, given: Partial<InviteData> = {}): InviteData {
	const at = Timestamp.fromMillis(NOW - 1_000);
	const later = Timestamp.fromMillis(NOW + 1_000);
	return {
		id,
		email: "new@x.test",
		roles: ["viewer"],
		expiresAt: later,
		invitedBy: "ada",
		createdAt: at,
		acceptedBy: null,
		...given,
	};
}

test("accepted counts before ended, and an end that is now has come", () => {
	const past = Timestamp.fromMillis(NOW);
	expect(stateOf(invite("a"), NOW)).toBe("open");
	expect(stateOf(invite("a", { expiresAt: past }), NOW)).toBe("ended");
	expect(stateOf(invite("a", { expiresAt: past, acceptedBy: "ed" }), NOW)).toBe("accepted");
});

test("the open invites of an address, however it is typed", () => {
	const invites = [
		invite("open"),
		invite("other", { email: "else@x.test" }),
		invite("taken", { acceptedBy: "ed" }),
		invite("old", { expiresAt: Timestamp.fromMillis(NOW - 1) }),
	];
	expect(openFor(invites, addressOf(" New@X.test "), NOW).map(({ id }) => id)).toEqual(["open"]);
});

test("a new invite is made before the old ones are cancelled", async () => {
	const made: unknown[] = [];
	const call = (async (...asked) => void made.push(asked)) as Call;
	await sendInvite(call, { email: "new@x.test", roles: ["editor"] }, ["one", "two"]);
	expect(made).toEqual([
		["inviteMember", { email: "new@x.test", roles: ["editor"] }],
		["cancelInvite", { inviteId: "one" }],
		["cancelInvite", { inviteId: "two" }],
	]);
});
