import { type Auth, browserPopupRedirectResolver, GoogleAuthProvider, signInWithPopup } from "firebase/auth";

/** In a file of its own, loaded when the button is pressed. */
export function signInWithGoogle(auth: Auth): Promise<unknown> {
	return signInWithPopup(auth, new GoogleAuthProvider(), browserPopupRedirectResolver);
}
