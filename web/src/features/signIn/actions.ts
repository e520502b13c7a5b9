import {
	type Auth,
	createUserWithEmailAndPassword,
	sendEmailVerification,
	sendPasswordResetEmail,
	signInWithEmailAndPassword,
	updateProfile,
} from "firebase/auth";

export function signIn(auth: Auth, email: string, password: string): Promise<unknown> {
	return signInWithEmailAndPassword(auth, email, password);
}

/** Creates the account with its name. The verification email is sent beside it: its failure undoes nothing. */
export async function createAccount(auth: Auth, name: string, email: string, password: string): Promise<void> {
	const { user } = await createUserWithEmailAndPassword(auth, email, password);
	await Promise.all([updateProfile(user, { displayName: name }), sendEmailVerification(user).catch(console.warn)]);
}

/** Answers alike whether or not the address has an account, so that nobody can find out who is a member. */
export async function sendReset(auth: Auth, email: string): Promise<void> {
	try {
		await sendPasswordResetEmail(auth, email);
	} catch (error) {
		if ((error as { code?: string }).code !== "auth/user-not-found") throw error;
	}
}
