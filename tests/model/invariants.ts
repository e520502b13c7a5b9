import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { decodeClaims, type Permission, permissionsOf, rolesInForce } from "@rolecall/policy";
import { refs, type StoredMember, type StoredSignal } from "../../functions/src/members/documents.ts";
import { auditOf, claimsOf, services, signalOf } from "../support/admin.ts";
import { restGet } from "../support/rest.ts";
import { claimsIn, type Session } from "../support/session.ts";
import { NAMES, type Name } from "./commands.ts";
import type { Reference } from "./reference.ts";
import { FOREIGN, READABLE } from "./world.ts";

/** Of each person, so many of the tokens that could be worth something are tried after every step. */
const TRIED_TOKENS = 2;

const { member: memberRef, signal: signalRef } = refs(services.db);

/** What must hold after every step, however much is unfinished. */
export async function checkAlways(reference: Reference, people: Record<Name, Session>, nowMs: number): Promise<void> {
	await checkDecided(reference, people);
	await Promise.all(NAMES.map((name) => checkTokens(reference, name, people[name], nowMs)));
}

/** The documents are exactly what was decided, and the signal names it: so it is what *current* compares with. */
async function checkDecided(reference: Reference, people: Record<Name, Session>): Promise<void> {
	const uids = NAMES.map((name) => people[name].uid);
	// One request, so that no decision of another server comes between.
	const found = (await services.db.getAll(...uids.map(memberRef), ...uids.map(signalRef))).map((each) => each.data());
	for (const [index, name] of NAMES.entries()) {
		const member = found[index] as StoredMember;
		const signal = found[index + NAMES.length] as StoredSignal;
		const expected = reference.people[name];
		const ends = Object.fromEntries(
			Object.entries(member.roles).map(([role, grant]) => [role, grant.expiresAt?.toMillis() ?? null]),
		);
		assert.deepEqual(
			{ version: member.version, status: member.status, roles: ends },
			{ ...expected, roles: Object.fromEntries(expected.roles) },
			`the member ${name}`,
		);
		assert.equal(signal.version, expected.version, `the signal of ${name}`);
		assert.ok(signal.syncedVersion <= signal.version, `${name} is synced at a version that was not decided`);
	}
}

/** No token of any time opens more than the member allows at this moment. */
async function checkTokens(reference: Reference, name: Name, session: Session, nowMs: number): Promise<void> {
	for (const [permission, path] of Object.entries(READABLE) as [Permission, string][]) {
		const promising = session.tokens.filter((token) =>
			permissionsOf(decodeClaims({ ...claimsIn(token) }).roles).includes(permission),
		);
		for (const token of promising.slice(-TRIED_TOKENS)) {
			if ((await restGet(path, token)).status !== 200) continue;
			const { claimsVersion } = claimsIn(token);
			const about = `${name}'s token of version ${claimsVersion} reads ${path}`;
			assert.equal(claimsVersion, reference.people[name].version, about);
			assert.ok(allows(reference, name, permission, nowMs), `${about}, without ${permission} or in a lockdown`);
		}
	}
}

function allows(reference: Reference, name: Name, permission: Permission, nowMs: number): boolean {
	if (reference.lockdown && !reference.may(name, "security.manage", nowMs)) return false;
	return reference.may(name, permission, nowMs);
}

/** What is still unlike the last version, or null once Auth, the signal and the account agree with the member. */
export async function unsettled(reference: Reference, name: Name, uid: string, nowMs: number): Promise<string | null> {
	const { version, status } = reference.people[name];
	const [signal, claims, account] = await Promise.all([signalOf(uid), claimsOf(uid), services.auth.getUser(uid)]);
	const found = {
		synced: signal.syncedVersion,
		claims: decodeClaims(claims).claimsVersion,
		roles: rolesInForce(decodeClaims(claims), nowMs),
		disabled: account.disabled,
		foreign: claims.stripeRole,
	};
	const expected = {
		synced: version,
		claims: version,
		roles: reference.rolesInForce(name, nowMs).sort(),
		disabled: status === "suspended",
		foreign: FOREIGN.stripeRole,
	};
	return isDeepStrictEqual(found, expected) ? null : `${name}: ${text(found)} and not ${text(expected)}`;
}

/** One entry for each version, each beginning as the one before has ended. */
export async function checkAudit(reference: Reference, name: Name, uid: string): Promise<void> {
	const entries = await auditOf(uid);
	const { version } = reference.people[name];
	assert.deepEqual(
		entries.map((entry) => entry.version),
		Array.from({ length: version }, (_, index) => index + 1),
		`the audit of ${name}`,
	);
	for (const [index, entry] of entries.entries()) assert.deepEqual(entry.before, entries[index - 1]?.after ?? null);
}

/** A client that has caught up can do exactly what the member allows. */
export async function checkCaughtUp(reference: Reference, name: Name, session: Session, nowMs: number): Promise<void> {
	const { version, status } = reference.people[name];
	if (status === "suspended") {
		assert.equal(session.token, null, `${name} is suspended and has a session`);
		return;
	}
	const token = session.token;
	assert.ok(token, `${name} is active and has no session`);
	assert.equal(claimsIn(token).claimsVersion, version, `the token of ${name}`);
	for (const [permission, path] of Object.entries(READABLE) as [Permission, string][]) {
		const { status: answer } = await restGet(path, token);
		assert.equal(answer === 200, allows(reference, name, permission, nowMs), `${name} reads ${path}: ${answer}`);
	}
}

const text = (value: object) => JSON.stringify(value);
