import type { AuditEntry, Role } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import {
	refs,
	type StoredMember,
	type StoredSecurityState,
	type StoredSignal,
} from "../../functions/src/members/documents.ts";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import { localServices } from "../../tools/seed/services.ts";
import { suiteAddresses } from "./environment.ts";

suiteAddresses(); // The seed's services would look for a suite at the default ports; the tests ask for their own.

/** The Admin SDK and the member service's surroundings, as a server of the project has them. */
export const services = await localServices();

const ref = refs(services.db);

export type StoredAudit = AuditEntry<Timestamp>;

/** @throws Error when there is none */
export async function memberOf(uid: string): Promise<StoredMember> {
	return required((await ref.member(uid).get()).data(), `member ${uid}`);
}

/** @throws Error when there is none */
export async function signalOf(uid: string): Promise<StoredSignal> {
	return required((await ref.signal(uid).get()).data(), `signal of ${uid}`);
}

/** Every audit entry of which this account is the target, oldest first. */
export async function auditOf(uid: string): Promise<StoredAudit[]> {
	const entries = await ref.audit().where("target", "==", uid).get();
	return entries.docs.map((entry) => entry.data() as StoredAudit).sort((a, b) => a.version - b.version);
}

/** The custom claims that Auth has for this account. */
export async function claimsOf(uid: string): Promise<Record<string, unknown>> {
	return (await services.auth.getUser(uid)).customClaims ?? {};
}

/** What of an account ends or admits sessions, beside its claims. */
export async function accountOf(uid: string): Promise<{ disabled: boolean; tokensValidAfterMs: number }> {
	const { disabled, tokensValidAfterTime } = await services.auth.getUser(uid);
	return { disabled, tokensValidAfterMs: Date.parse(required(tokensValidAfterTime, `revocation time of ${uid}`)) };
}

/** All that is known of an account: to see that a refusal has changed nothing. */
export async function stateOf(uid: string) {
	const [member, signal, audit, claims] = await Promise.all([
		memberOf(uid),
		signalOf(uid),
		auditOf(uid),
		claimsOf(uid),
	]);
	return { member, signal, audit, claims };
}

/** The whole change of roles, as Rolecall's operator makes it. */
export function grant(uid: string, roles: readonly Role[]) {
	return setRoles(services, "system", { uid, roles: roles.map((role) => ({ role })) });
}

/** Replaces `security/state`; without an argument it is taken away again. */
export async function setSecurityState(
	state?: Partial<Pick<StoredSecurityState, "lockdown" | "minAuthTime">>,
): Promise<void> {
	await ref.security().delete();
	if (state === undefined) return;
	const updatedAt = Timestamp.now();
	await ref.security().set({ lockdown: false, minAuthTime: null, ...state, updatedAt, updatedBy: "system" });
}

function required<T>(value: T | undefined, what: string): T {
	if (value === undefined) throw new Error(`there is no ${what}`);
	return value;
}
