import { type DocumentData, Timestamp } from "firebase/firestore/lite";
import { type Actor, MIN_AUTH_TIME } from "./actors.ts";

/** Path → fields. */
export type Documents = Readonly<Record<string, DocumentData>>;

/** What the project as a whole has decided. */
export interface World {
	name: string;
	/** `security/state`, or null where there is none. */
	state: DocumentData | null;
	lockdown: boolean;
	/** Whether sign-ins before {@link MIN_AUTH_TIME} are refused. */
	refusesEarly: boolean;
}

/** A moment long before every test. */
export const THEN = Timestamp.fromMillis(1_600_000_000_000);
const minAuthTime = Timestamp.fromMillis(MIN_AUTH_TIME * 1000);

/** The world of every case that is not about the world. */
export const settled: World = {
	name: "settled",
	state: { lockdown: false, minAuthTime, updatedAt: THEN, updatedBy: "admin" },
	lockdown: false,
	refusesEarly: true,
};

export const otherWorlds: readonly World[] = [
	{ name: "no security state yet", state: null, lockdown: false, refusesEarly: false },
	{
		name: "no minAuthTime",
		state: { lockdown: false, minAuthTime: null, updatedAt: THEN, updatedBy: "admin" },
		lockdown: false,
		refusesEarly: false,
	},
	{ name: "empty security state", state: {}, lockdown: false, refusesEarly: false },
	{ name: "lockdown", state: { ...settled.state, lockdown: true }, lockdown: true, refusesEarly: true },
	{ name: "lockdown without minAuthTime", state: { lockdown: true }, lockdown: true, refusesEarly: false },
	{ name: "lockdown unreadable", state: { lockdown: "no" }, lockdown: true, refusesEarly: false },
];

/** Somebody who never asks, and owns one document of each kind. */
export const OTHER = "other";

export const article = { title: "Title", body: "Body", authorUid: OTHER, createdAt: THEN, updatedAt: THEN };
export const source = { name: "Name", notes: "Notes", createdAt: THEN, updatedAt: THEN };
export const device = { version: 1, seenAt: THEN, platform: "Firefox" };
export const request = { uid: OTHER, role: "editor", reason: "To edit", hours: 8, status: "pending", createdAt: THEN };

const member = { displayName: null, status: "active", version: 2, createdAt: THEN, updatedAt: THEN };
const signal = { syncedVersion: 1, updatedAt: THEN, change: "roles" };

/** What stands in every world, whoever asks. */
const common: Documents = {
	"articles/published": { ...article, status: "published" },
	"articles/draft": { ...article, status: "draft" },
	"sources/source": source,
	"members/other": { ...member, uid: OTHER },
	"members/other/devices/device": device,
	"claimsUpdates/other": { ...signal, version: 1 },
	"audit/entry": { at: THEN, actor: "system", target: OTHER, action: "setRoles", version: 1 },
	"invites/invite": { email: "new@rolecall.test", roles: ["viewer"], expiresAt: THEN, acceptedBy: null },
	"accessRequests/request": request,
	"jobs/job": { kind: "bulkSetRoles", total: 1, done: 0, failed: 0, status: "running" },
	"unknown/document": { open: true },
};

/** The documents of a world in which these actors ask. */
export function documentsOf(world: World, actors: readonly Actor[]): Documents {
	const documents: Record<string, DocumentData> = { ...common };
	if (world.state !== null) documents["security/state"] = world.state;
	for (const { uid, claims, decided } of actors) {
		if (decided === null) continue;
		documents[`claimsUpdates/${uid}`] = { ...signal, version: decided };
		if (claims !== null) documents[`members/${uid}`] = { ...member, uid };
	}
	return documents;
}
