import {
	get,
	list,
	listGroup,
	NOW,
	no,
	noWrites,
	type Operation,
	set,
	signedIn,
	token,
	update,
} from "../operations.ts";
import { OTHER, THEN } from "../seed.ts";

const reads = token("members.read");
const own = (me: string) => `members/${me}`;
const promoted = { roles: { admin: { grantedAt: THEN, grantedBy: "me", expiresAt: null } }, version: 9 };

/** Who may see members; nobody writes them from a client. */
export const members: readonly Operation[] = [
	get("the own member", signedIn, own),
	get("another's member", reads, `members/${OTHER}`),
	get("a member that is not there", reads, "members/absent"),
	list("members", reads, "members"),
	list("the own member", signedIn, "members", ["uid", (me) => me]),
	list("another's member", reads, "members", ["uid", OTHER]),
	list("active members", reads, "members", ["status", "active"]),
	...noWrites("own member", own, promoted),
	...noWrites("other's member", `members/${OTHER}`, promoted),
	set("a member where there is none", no, "members/absent", promoted),
];

const signal = { version: 1, syncedVersion: 1, updatedAt: NOW, change: "roles" };
const ownSignal = (me: string) => `claimsUpdates/${me}`;

/** Who may see the signal that a token is old; nobody writes it from a client. */
export const claimsUpdates: readonly Operation[] = [
	get("the own signal", signedIn, ownSignal),
	get("another's signal", no, `claimsUpdates/${OTHER}`),
	list("signals", no, "claimsUpdates"),
	list("the own signal by its id", no, "claimsUpdates", ["__name__", (me) => me]),
	list("signals of one version", no, "claimsUpdates", ["change", "roles"]),
	listGroup("signals anywhere", no, "claimsUpdates"),
	...noWrites("own signal", ownSignal, signal),
	...noWrites("other's signal", `claimsUpdates/${OTHER}`, signal),
	update("the own signal's version alone", no, ownSignal, { version: 0 }),
	get("what hangs below the own signal", no, (me) => `${ownSignal(me)}/x/y`),
	set("something below the own signal", no, (me) => `${ownSignal(me)}/x/y`, signal),
];
