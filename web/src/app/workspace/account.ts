import type { User } from "firebase/auth";

type Account = Pick<User, "uid" | "emailVerified" | "reload" | "getIdToken">;

/** What the browser keeps of somebody whose address was not verified yet when the server heard of them last. */
const noteOf = ({ uid }: Account) => `rolecall:unverified:${uid}`;

/**
 * Sees to it that the server hears what Auth does not tell it of an account. One that was just made, and so is not
 * verified, has had its name set after its member was made. And once the address is verified, here or on another
 * device, invites wait to be accepted, and the token is to say so. Rejects as Auth and `getMe` do; looking again goes on
 * where it stopped.
 */
export async function tellOfAccount(
	user: Account,
	getMe: () => Promise<unknown>,
	storage: Storage = localStorage,
): Promise<void> {
	const noted = isNoted(user, storage);
	if (isVerified(user)) {
		if (!noted) return;
	} else {
		if (!noted) {
			await getMe();
			note(user, storage);
		}
		await user.reload();
		if (!isVerified(user)) return;
	}
	await user.getIdToken(true);
	await getMe();
	forget(user, storage);
}

/** As Auth said last: a reload may change it. */
function isVerified({ emailVerified }: Account): boolean {
	return emailVerified;
}

function isNoted(user: Account, storage: Storage): boolean {
	try {
		return storage.getItem(noteOf(user)) !== null;
	} catch {
		return false;
	}
}

function note(user: Account, storage: Storage): void {
	try {
		storage.setItem(noteOf(user), "");
	} catch {
		// Full or forbidden: then the server hears of it once more at the next look.
	}
}

function forget(user: Account, storage: Storage): void {
	try {
		storage.removeItem(noteOf(user));
	} catch {
		// As above.
	}
}
