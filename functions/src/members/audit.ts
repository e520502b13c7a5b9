import type { Actor, AuditAction, AuditState, Role, SecurityAudit } from "@rolecall/policy";
import { FieldValue, type Transaction } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import type { Caller } from "./authorize.ts";
import { grantEnds, refs, type StoredMember } from "./documents.ts";

export interface AuditRecord {
	actor: Actor;
	target: string;
	action: AuditAction;
	before: AuditState | SecurityAudit | null;
	after: AuditState | SecurityAudit | null;
	reason: string | null;
	version: number;
}

/** What an audit entry keeps of a member. */
export function auditState(member: Pick<StoredMember, "roles" | "status">): AuditState {
	const roles: AuditState["roles"] = {};
	for (const [role, endMs] of Object.entries(grantEnds(member.roles)) as [Role, number | null][]) {
		roles[role] = endMs === null ? null : new Date(endMs).toISOString();
	}
	return { roles, status: member.status };
}

export function actorOf(by: Caller | "system"): Actor {
	return by === "system" ? by : { uid: by.uid, email: by.email };
}

/** Adds the one audit entry of a change to the transaction that makes it. */
export function writeAudit(tx: Transaction, services: Services, record: AuditRecord): void {
	tx.create(refs(services.db).audit().doc(), { at: FieldValue.serverTimestamp(), ...record });
}
