import { randomUUID } from "node:crypto";
import type { Role } from "@rolecall/policy";
import { refs, type StoredMember } from "../../functions/src/members/documents.ts";
import { driftAmong } from "../../functions/src/members/drift.ts";
import { problemTexts } from "../../tools/rolecall/words.ts";
import { auditOf, grant, memberOf, services } from "../support/admin.ts";
import { PASSWORD } from "../support/client.ts";
import { claimsIn, Session } from "../support/session.ts";

/** Somebody whom an operation is about. */
export interface Subject {
	uid: string;
	email: string;
	session: Session;
}

/** Somebody who has signed up and been given these roles: at version 2, with everything of it done. */
export async function newSubject(roles: readonly Role[] = ["viewer", "auditor"]): Promise<Subject> {
	const session = new Session(newEmail());
	await session.signUp();
	await grant(session.uid, roles);
	return { uid: session.uid, email: session.email, session };
}

/** An account for which there is no member, as where blocking functions are not enabled. */
export async function newAccount(emailVerified = false): Promise<Subject> {
	const session = new Session(newEmail());
	// An id of our own: those that the engine deals out can be the same for a sign-up that is under way.
	const uid = randomUUID();
	await services.auth.createUser({ uid, email: session.email, password: PASSWORD, emailVerified });
	session.uid = uid;
	return { uid, email: session.email, session };
}

export const newEmail = () => `${randomUUID()}@rolecall.test`;

/** All that is stored of a person's access. */
export async function stateOf(uid: string): Promise<object> {
	const { member, signal } = refs(services.db);
	const [documents, { customClaims, disabled, tokensValidAfterTime }, audit] = await Promise.all([
		services.db.getAll(member(uid), signal(uid)),
		services.auth.getUser(uid),
		auditOf(uid),
	]);
	return { documents: documents.map((each) => each.data()), customClaims, disabled, tokensValidAfterTime, audit };
}

/** 0 where there is no member. */
export async function versionOf(uid: string): Promise<number> {
	return (await refs(services.db).member(uid).get()).data()?.version ?? 0;
}

/**
 * What in the several places of a person's access does not agree: what `rolecall check` finds, and beyond it an audit
 * that has not one entry for each version, and an account that is disabled without a suspension.
 */
export async function driftOf({ uid }: Subject): Promise<string[]> {
	const found = (await driftAmong(services, [uid])).flatMap(problemTexts);
	const member = (await refs(services.db).member(uid).get()).data() as StoredMember | undefined;
	if (member === undefined) return found;
	const [{ disabled }, audit] = await Promise.all([services.auth.getUser(uid), auditOf(uid)]);
	const versions = audit.map(({ version }) => version).filter((version) => version > 0);
	const expected = Array.from({ length: member.version }, (_, index) => index + 1);
	if (versions.join() !== expected.join()) found.push(`audit of versions ${versions.join(", ")}`);
	if (disabled && member.status === "active") found.push("active, but the account is disabled");
	return found;
}

/** The person's next token. @throws Error when it is not of the member's version, or when a suspended one gets one */
export async function expectToken({ uid, session }: Subject): Promise<void> {
	const member = await memberOf(uid);
	const signedIn = await session.signIn();
	if (signedIn !== (member.status === "active")) throw new Error(`${member.status}, yet a sign-in gives ${signedIn}`);
	if (!signedIn) return;
	const { claimsVersion } = claimsIn(session.token ?? "");
	if (claimsVersion !== member.version) throw new Error(`a token of ${claimsVersion} at version ${member.version}`);
}
