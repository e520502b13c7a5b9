import type { Auth, User } from "firebase/auth";
import type { Firestore } from "firebase/firestore";
import { describe, expect, test, vi } from "vitest";
import { firebasePorts } from "./firebase.ts";
import { INVALID_REFRESH_TOKEN, type UserPort } from "./ports.ts";
import { firebaseError } from "./testing/fakeServer.ts";

/** Ed's port over an SDK whose every refresh fails, with `current` signed in by the time it does. */
function refused(code: string, current: string | null) {
	const user = { uid: "ed", getIdTokenResult: () => Promise.reject(firebaseError(code)) } as unknown as User;
	const signOut = vi.fn(() => Promise.resolve());
	const auth = {
		app: { name: "app", options: {} },
		currentUser: current === null ? null : { uid: current },
		signOut,
		onIdTokenChanged(next: (user: User) => void) {
			next(user);
			return () => {};
		},
	} as unknown as Auth;
	let port: UserPort | null = null;
	firebasePorts(auth, {} as Firestore, () => Promise.resolve(), { receipts: false }).auth.subscribe((told) => {
		port = told;
	});
	return { read: () => (port as UserPort | null)?.readToken(true), signOut };
}

describe("a refresh that fails", () => {
	test.each([
		["signs out whose refresh token is not known any more", INVALID_REFRESH_TOKEN, "ed", 1],
		["leaves alone who has signed in since", INVALID_REFRESH_TOKEN, "eve", 0],
		["leaves it where nobody is signed in", INVALID_REFRESH_TOKEN, null, 0],
		["stays signed in for any other reason", "auth/network-request-failed", "ed", 0],
	])("%s", async (_, code, current, times) => {
		const { read, signOut } = refused(code, current);
		await expect(read()).rejects.toMatchObject({ code });
		expect(signOut).toHaveBeenCalledTimes(times);
	});
});
