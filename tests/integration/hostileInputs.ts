import type { CallableName } from "@rolecall/policy";
import fc from "fast-check";
import { json, near } from "./hostileJson.ts";

type JsonText = fc.Arbitrary<string>;
type Fields = Record<string, JsonText>;

const quoted = (...values: string[]) => fc.constantFrom(...values.map((value) => JSON.stringify(value)));
const text = fc.string({ maxLength: 30 }).map((value) => JSON.stringify(value));
const unknown = quoted("nobody", "absent", "Bombarded", "x".repeat(128));

/** What a call may name and succeed with. */
export interface Targets {
	uid: string;
	articleId: string;
}

/**
 * The fields of each callable's input, twice: of the right kind but about nothing there is, so that every call is
 * refused, whoever asks; and such that calls succeed. A callable that is not named gets any JSON at all.
 */
function fieldsOf({ uid, articleId }: Targets): Partial<Record<CallableName, { refused: Fields; accepted: Fields }>> {
	const roles = fc
		.array(
			fc.oneof({ arbitrary: quoted("viewer", "editor", "auditor").map((role) => `{"role":${role}}`), weight: 6 }, json),
			{
				maxLength: 3,
			},
		)
		.map((list) => `[${list.join()}]`);
	const roleNames = fc.constantFrom('["viewer"]', '["editor","auditor"]', '["editor","editor"]', "[]", '["root"]');
	// Rarely: changes of one document wait for each other.
	const someone = fc.oneof(quoted(uid), { arbitrary: unknown, weight: 5 });
	const onOrOff = fc.oneof(fc.constantFrom("true", "false"), { arbitrary: quoted("true", "false"), weight: 5 });
	return {
		setRoles: { refused: { uid: unknown, roles, reason: text }, accepted: { uid: someone, roles } },
		setStatus: {
			refused: { uid: unknown, status: quoted("active", "suspended"), reason: text },
			accepted: { uid: someone, status: quoted("active", "suspended", "gone") },
		},
		revokeSessions: { refused: { uid: unknown, reason: text }, accepted: { uid: someone } },
		setLockdown: {
			refused: { lockdown: fc.constantFrom("true", "false"), reason: text, stray: text },
			accepted: { lockdown: onOrOff, reason: text },
		},
		inviteMember: {
			refused: { email: unknown, roles: roleNames },
			accepted: { email: quoted("Ed@Rolecall.test", "ed@@rolecall.test", "ed"), roles: roleNames },
		},
		cancelInvite: { refused: { inviteId: unknown }, accepted: { inviteId: unknown } },
		decideAccessRequest: {
			refused: { requestId: unknown, decision: quoted("approve", "deny"), reason: text },
			accepted: { requestId: unknown, decision: quoted("approve", "deny", "perhaps") },
		},
		bulkSetRoles: {
			refused: { uids: unknown, add: roleNames, reason: text },
			accepted: {
				uids: fc.oneof(fc.constantFrom(`["${uid}"]`, '["absent"]'), {
					arbitrary: fc.constantFrom('["absent","absent"]', "[]"),
					weight: 9,
				}),
				add: roleNames,
			},
		},
		checkClaims: { refused: { after: unknown, stray: text }, accepted: { after: someone } },
		resyncClaims: { refused: { uid: unknown }, accepted: { uid: someone } },
		publishArticle: { refused: { articleId: unknown }, accepted: { articleId: fc.oneof(quoted(articleId), unknown) } },
	};
}

/** Callables that take `{}`: they have nothing to refuse in it, and change nothing by it. */
export const CONTENT_WITH_NOTHING: readonly CallableName[] = ["getMe", "checkClaims"];

/** Inputs none of which this callable may take, but `{}` for {@link CONTENT_WITH_NOTHING}. */
export function refusedInputs(name: CallableName, targets: Targets): JsonText {
	const fields = fieldsOf(targets)[name]?.refused;
	return (fields ? fc.oneof(json, near(fields)) : fc.oneof(json, near({}))).filter((text) => !namesPeople(text));
}

/** By chance any JSON is a list of texts, which `bulkSetRoles` takes for people: that they are nobody, its job finds. */
function namesPeople(text: string): boolean {
	const { uids } = (JSON.parse(text) ?? {}) as { uids?: unknown };
	return Array.isArray(uids) && uids.length > 0 && uids.every((uid) => typeof uid === "string");
}

/** Inputs some of which it takes. */
export function mixedInputs(name: CallableName, targets: Targets): JsonText {
	const fields = fieldsOf(targets)[name]?.accepted;
	return fields ? fc.oneof(json, near(fields)) : fc.oneof(json, near({}));
}
