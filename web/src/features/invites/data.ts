import { COLLECTIONS, type Invite, type Role } from "@rolecall/policy";
import {
	collection,
	type Firestore,
	getDocs,
	limit,
	orderBy,
	type Query,
	query,
	type Timestamp,
	where,
} from "firebase/firestore";
import type { WithId } from "../../access/react/index.ts";
import type { Call } from "../../shared/backend.ts";
import { typed } from "../../shared/converters.ts";
import { type MemberData, membersOf } from "../../shared/member.ts";

export type InviteData = WithId<Invite<Timestamp>>;
export type InviteState = "open" | "ended" | "accepted";

const MAX = 200;

/** The invites, newest first. */
export function invitesQuery(firestore: Firestore): Query<Invite<Timestamp>> {
	return query(
		collection(firestore, COLLECTIONS.invites).withConverter(typed<Invite<Timestamp>>()),
		orderBy("createdAt", "desc"),
		limit(MAX),
	);
}

export function stateOf({ acceptedBy, expiresAt }: Invite<Timestamp>, nowMs: number): InviteState {
	if (acceptedBy !== null) return "accepted";
	return expiresAt.toMillis() <= nowMs ? "ended" : "open";
}

/** An address as members and invites have it. */
export const addressOf = (typed: string) => typed.trim().toLowerCase();

/** The invites that wait for an address. */
export function openFor(invites: readonly InviteData[], address: string, nowMs: number): InviteData[] {
	return invites.filter((invite) => invite.email === address && stateOf(invite, nowMs) === "open");
}

/** Whoever has this address already, or null. Needs members.read. */
export async function memberWith(firestore: Firestore, address: string): Promise<MemberData | null> {
	const { docs } = await getDocs(query(membersOf(firestore), where("email", "==", address), limit(1)));
	return docs[0]?.data() ?? null;
}

/** Lets roles wait for an address in place of these invites: the new one first, so that a failure leaves the old ones. */
export async function sendInvite(
	call: Call,
	{ email, roles }: { email: string; roles: Role[] },
	inPlaceOf: readonly string[],
): Promise<void> {
	await call("inviteMember", { email, roles });
	for (const inviteId of inPlaceOf) await call("cancelInvite", { inviteId });
}
