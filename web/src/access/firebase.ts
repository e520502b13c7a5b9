import { paths } from "@rolecall/policy";
import { type Auth, onIdTokenChanged, type User } from "firebase/auth";
import { doc, type Firestore, onSnapshot, serverTimestamp, setDoc } from "firebase/firestore";
import { deviceName } from "./deviceName.ts";
import { errorCode, INVALID_REFRESH_TOKEN, type Ports, type UserPort } from "./ports.ts";

/** As `firestore.rules` has it. */
const MAX_PLATFORM = 200;

/** The ports over the Firebase SDK. */
export function firebasePorts(
	auth: Auth,
	firestore: Firestore,
	getMe: () => Promise<unknown>,
	{ receipts }: { receipts: boolean },
): Ports {
	return {
		auth: {
			subscribe: (listener) => onIdTokenChanged(auth, (user) => listener(user && userPort(auth, user))),
			signOut: () => auth.signOut(),
		},
		watchSignal: (uid, next, error) =>
			onSnapshot(
				doc(firestore, paths.claimsUpdate(uid)),
				// Without them nobody would hear that what is shown now comes from the cache, or no longer does.
				{ includeMetadataChanges: true },
				(snapshot) => next({ data: snapshot.data() ?? null, fromCache: snapshot.metadata.fromCache }),
				error,
			),
		getMe,
		sendReceipt: receipts
			? (uid, deviceId, version) =>
					setDoc(doc(firestore, paths.device(uid, deviceId)), {
						version,
						seenAt: serverTimestamp(),
						platform: deviceName(navigator).slice(0, MAX_PLATFORM),
					})
			: null,
		namespace: auth.app.options.projectId ?? auth.app.name,
	};
}

function userPort(auth: Auth, user: User): UserPort {
	return {
		profile: () => ({
			uid: user.uid,
			email: user.email,
			displayName: user.displayName,
			photoURL: user.photoURL,
			emailVerified: user.emailVerified,
		}),
		async readToken(force) {
			try {
				const { claims, issuedAtTime } = await user.getIdTokenResult(force);
				return { claims, issuedAt: Date.parse(issuedAtTime) };
			} catch (error) {
				// The one end of a session that the SDK leaves signed in.
				if (errorCode(error) === INVALID_REFRESH_TOKEN && auth.currentUser?.uid === user.uid) await auth.signOut();
				throw error;
			}
		},
	};
}
