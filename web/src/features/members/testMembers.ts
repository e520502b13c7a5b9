import type { Role } from "@rolecall/policy";
import { Timestamp } from "firebase/firestore";
import type { MemberData } from "../../shared/member.ts";

export const NOW = 1_000_000;

const grant = (expiresAt: Timestamp | null) => ({ grantedAt: Timestamp.fromMillis(0), grantedBy: "system", expiresAt });
export const FOREVER = grant(null);
export const until = (ms: number) => grant(Timestamp.fromMillis(ms));

interface Part {
	uid?: string;
	roles?: Partial<Record<Role, ReturnType<typeof grant>>>;
	status?: MemberData["status"];
	version?: number;
	email?: string | null;
	/** Epoch ms. */
	createdAt?: number;
	updatedAt?: number;
}

/** A member for tests, whose next end is that of their only role. */
export function someone(
	displayName: string,
	{ uid, email, roles = {}, status = "active", version = 1, createdAt = 1, updatedAt = 1 }: Part = {},
): MemberData {
	const name = displayName.toLowerCase();
	return {
		uid: uid ?? name,
		email: email === undefined ? `${name.normalize("NFD").replace(/\p{M}/gu, "")}@rolecall.test` : email,
		displayName,
		photoURL: null,
		roles,
		status,
		version,
		claimsSchema: 1,
		nextExpiry: Object.values(roles)[0]?.expiresAt ?? null,
		createdAt: Timestamp.fromMillis(createdAt),
		updatedAt: Timestamp.fromMillis(updatedAt),
	};
}
