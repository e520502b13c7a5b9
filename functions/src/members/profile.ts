import { FieldValue } from "firebase-admin/firestore";
import type { Services } from "../services.ts";
import { refs, type StoredMember } from "./documents.ts";
import { findUser, type Profile } from "./users.ts";

type Kept = Pick<StoredMember, "email" | "displayName" | "photoURL">;

/** What a member document keeps of an account, as it keeps it. */
export function keptOf({ email, displayName, photoURL }: Omit<Profile, "uid">): Kept {
	return { email: email ?? null, displayName: displayName ?? null, photoURL: photoURL ?? null };
}

/** Whether the member says something else of the account than the account itself. */
export function profileDiffers(member: Kept, profile: Omit<Profile, "uid">): boolean {
	const now = keptOf(profile);
	return (Object.keys(now) as (keyof Kept)[]).some((field) => member[field] !== now[field]);
}

/**
 * Brings what the member says of the account to what Auth says now: a name that was set after the sign-up, an address
 * that was changed. Nobody's access changes by it, so it makes no version and no audit entry; only `updatedAt` moves,
 * for whoever asks what has changed since.
 */
export async function mendProfile({ auth, db }: Services, uid: string): Promise<void> {
	const ref = refs(db).member(uid);
	await db.runTransaction(async (tx) => {
		const member = (await tx.get(ref)).data();
		// After the member: of two at once, the later one to write has asked Auth after the earlier had written.
		const user = await findUser(auth, uid);
		if (member === undefined || user === null || !profileDiffers(member, user)) return;
		tx.update(ref, { ...keptOf(user), updatedAt: FieldValue.serverTimestamp() });
	});
}
