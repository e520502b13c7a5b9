import { randomUUID } from "node:crypto";
import { paths } from "@rolecall/policy";
import { type Door, type Fields, NOW, type Outcome } from "../../support/illWilled.ts";
import type { World } from "./world.ts";

/** One attempt on one document or collection. */
export interface Deed {
	what: string;
	path: string;
	attempt(door: Door): Promise<Outcome>;
}

const set = (what: string, path: string, data: Fields): Deed => ({
	what,
	path,
	attempt: (door) => door.set(path, data),
});
const update = (what: string, path: string, data: Fields): Deed => ({
	what,
	path,
	attempt: (door) => door.update(path, data),
});
const remove = (what: string, path: string): Deed => ({ what, path, attempt: (door) => door.remove(path) });
const read = (what: string, path: string): Deed => ({ what, path, attempt: (door) => door.read(path) });
const list = (collection: string): Deed => ({
	what: `lists ${collection}`,
	path: `${collection}/any`,
	attempt: (door) => door.list(collection),
});

const LATER = new Date("2099-01-01T00:00:00Z");

/** Writes that nobody who is no admin may make, and those that no client may make at all. */
export function writes({ attacker, victim, documents }: World): Deed[] {
	const [own, signal] = [paths.member(attacker.uid), paths.claimsUpdate(attacker.uid)];
	const adminGrant = { grantedAt: LATER, grantedBy: "system", expiresAt: null };
	const entry = { at: NOW, actor: "system", target: attacker.uid, action: "roles.set", version: 99 };
	const asked = { role: "admin", reason: "Because.", hours: 1, createdAt: NOW };
	const invite = { email: attacker.email, roles: ["admin"], expiresAt: LATER, invitedBy: "system", acceptedBy: null };
	const receipt = { version: attacker.version, seenAt: NOW, platform: "Node" };
	const fresh = randomUUID();
	return [
		update("grants themselves admin", own, { roles: { admin: adminGrant } }),
		set("replaces their member", own, {
			uid: attacker.uid,
			roles: { admin: adminGrant },
			status: "active",
			version: 99,
		}),
		update("turns their version back", own, { version: 1 }),
		remove("deletes their member", own),
		update("suspends the victim", paths.member(victim.uid), { status: "suspended" }),
		remove("deletes the victim's member", paths.member(victim.uid)),
		update("turns their signal back, so that the old token is current", signal, { version: 1 }),
		set("replaces their signal", signal, { version: 1, syncedVersion: 1, updatedAt: NOW, change: "roles" }),
		remove("deletes their signal", signal),
		update("raises the victim's signal, to lock them out", paths.claimsUpdate(victim.uid), { version: 99 }),
		set("forges an audit entry", `audit/${fresh}`, entry),
		update("rewrites an audit entry", documents.audit, { reason: "Never happened." }),
		remove("deletes an audit entry", documents.audit),
		set("opens a lockdown", paths.securityState, { lockdown: true, minAuthTime: null }),
		remove("deletes the security state", paths.securityState),
		set("invites themselves", paths.invite(fresh), invite),
		update("turns an invite to themselves", documents.invite, { email: attacker.email, roles: ["admin"] }),
		remove("deletes an invite", documents.invite),
		update("approves their own request", documents.ownRequest, { status: "approved", decidedBy: victim.uid }),
		update("asks for more than they did", documents.ownRequest, { hours: 720 }),
		update("turns another's request to themselves", documents.victimsRequest, { uid: attacker.uid }),
		set("asks with an approval", paths.accessRequest(`a-${fresh}`), {
			...asked,
			uid: attacker.uid,
			status: "approved",
		}),
		set("asks in another's name", paths.accessRequest(`b-${fresh}`), { ...asked, uid: victim.uid, status: "pending" }),
		set("asks for a role that does not exist", paths.accessRequest(`c-${fresh}`), {
			...asked,
			uid: attacker.uid,
			status: "pending",
			role: "owner",
		}),
		set("starts a job", `jobs/${fresh}`, { kind: "resync", createdBy: attacker.uid, createdAt: NOW }),
		set("writes into a collection that is not there", `roles/${attacker.uid}`, { admin: true }),
		set("writes below their member", `${own}/claims/admin`, { admin: true }),
		set("writes below their signal", `${signal}/devices/laptop`, receipt),
		set("writes a source", documents.source, { name: "Mine", notes: "", createdAt: NOW, updatedAt: NOW }),
		remove("deletes a source", documents.source),
		update("publishes another's draft", documents.draft, { status: "published", updatedAt: NOW }),
		update("takes another's draft", documents.draft, { authorUid: attacker.uid, updatedAt: NOW }),
		...receipts(attacker.uid, victim.uid, receipt, fresh),
	];
}

/** Device receipts: only for the own device, only of the version of the very token, only of now. */
function receipts(uid: string, victim: string, receipt: Fields, id: string): Deed[] {
	const own = (name: string) => paths.device(uid, `${name}-${id}`);
	return [
		set("reports for the victim's device", paths.device(victim, `phone-${id}`), receipt),
		remove("deletes the victim's receipt", paths.device(victim, "laptop")),
		set("reports a version to come", own("a"), { ...receipt, version: 99 }),
		set("reports a version as text", own("b"), { ...receipt, version: String(receipt.version) }),
		set("reports from the future", own("c"), { ...receipt, seenAt: LATER }),
		set("reports more than is asked for", own("d"), { ...receipt, roles: ["admin"] }),
	];
}

/** Reads that ask for a role which only the old tokens carry, and which are *current*. */
export function reads({ victim, documents }: World): Deed[] {
	return [
		...Object.entries(documents).flatMap(([name, path]) => (CURRENT.has(name) ? [read(`reads: ${name}`, path)] : [])),
		read("reads the victim's signal", paths.claimsUpdate(victim.uid)),
		...["sources", "audit", "invites", "jobs", "accessRequests", "claimsUpdates", "security", "roles"].map(list),
	];
}

/** The documents of the world that no token-only rule opens. */
const CURRENT = new Set(["source", "invite", "job", "victimsRequest", "audit"]);
