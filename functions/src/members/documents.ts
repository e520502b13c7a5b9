import type {
	AccessRequest,
	ClaimsSource,
	ClaimsUpdate,
	GrantEnds,
	Invite,
	Job,
	Member,
	Role,
	SecurityState,
} from "@rolecall/policy";
import { paths } from "@rolecall/policy";
import { type CollectionReference, type DocumentReference, type Firestore, Timestamp } from "firebase-admin/firestore";

export type StoredMember = Member<Timestamp>;
export type StoredSignal = ClaimsUpdate<Timestamp>;
export type StoredSecurityState = SecurityState<Timestamp>;

/**
 * `revocations/{uid}`: the version that ended every session before it. Of the functions alone: rules compare a token with
 * the signal, but a callable serves whoever was changed a moment ago, so it has to know which versions ended sessions.
 */
export interface StoredRevocation {
	version: number;
}

export type StoredInvite = Invite<Timestamp>;
export type StoredJob = Job<Timestamp>;
export type StoredAccessRequest = AccessRequest<Timestamp>;

/** References to the documents of the member service. Only this folder writes through them. */
export function refs(db: Firestore) {
	return {
		member: (uid: string) => db.doc(paths.member(uid)) as DocumentReference<StoredMember>,
		signal: (uid: string) => db.doc(paths.claimsUpdate(uid)) as DocumentReference<StoredSignal>,
		revocation: (uid: string) => db.doc(`revocations/${uid}`) as DocumentReference<StoredRevocation>,
		security: () => db.doc(paths.securityState) as DocumentReference<StoredSecurityState>,
		invite: (id: string) => db.doc(paths.invite(id)) as DocumentReference<StoredInvite>,
		accessRequest: (id: string) => db.doc(paths.accessRequest(id)) as DocumentReference<StoredAccessRequest>,
		job: (id: string) => db.doc(paths.job(id)) as DocumentReference<StoredJob>,
		jobs: () => db.collection("jobs") as CollectionReference<StoredJob>,
		members: () => db.collection("members") as CollectionReference<StoredMember>,
		invites: () => db.collection("invites") as CollectionReference<StoredInvite>,
		audit: () => db.collection("audit"),
	};
}

/** Role → end in epoch milliseconds, or null. */
export function grantEnds(roles: StoredMember["roles"]): GrantEnds {
	const ends: GrantEnds = {};
	for (const [role, grant] of Object.entries(roles) as [Role, { expiresAt: Timestamp | null }][]) {
		ends[role] = grant.expiresAt?.toMillis() ?? null;
	}
	return ends;
}

/** The earliest end among the grants, or null. */
export function nextExpiryOf(roles: StoredMember["roles"]): Timestamp | null {
	const ends = Object.values(grantEnds(roles)).filter((end) => end !== null);
	return ends.length > 0 ? Timestamp.fromMillis(Math.min(...ends)) : null;
}

export function claimsSource(member: Pick<StoredMember, "roles" | "status" | "version">): ClaimsSource {
	return { grants: grantEnds(member.roles), status: member.status, version: member.version };
}
