import { type Member, paths, type Role } from "@rolecall/policy";
import { FirebaseError } from "firebase/app";
import { doc, getDocFromServer, type Timestamp } from "firebase/firestore";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import type { Services } from "../../functions/src/services.ts";
import { METADATA } from "../names.ts";
import type { Person } from "../people.ts";
import { RACE_ROLES, type Racer } from "./races.ts";

/** Rolecall. An admin who grants has seen the member first, and says which version by `expectedVersion`. */
export function oursRacer(services: Services, person: Person): Racer {
	const memberSeenBy = async (reader: Person) => {
		const snapshot = await getDocFromServer(doc(reader.firestore, paths.member(person.uid)));
		return snapshot.data() as Member<Timestamp>;
	};
	return {
		name: "rolecall",
		clear: async () => void (await setRoles(services, "system", { uid: person.uid, roles: [] })),
		set: (writer, role) => writer.call("setRoles", { uid: person.uid, roles: [{ role }] }),
		async grant(writer, role) {
			for (;;) {
				const { roles, version } = await memberSeenBy(writer);
				const wanted = [...new Set([...(Object.keys(roles) as Role[]), role])];
				try {
					const input = { uid: person.uid, roles: wanted.map((one) => ({ role: one })), expectedVersion: version };
					return await writer.call("setRoles", input);
				} catch (error) {
					// Refused, so not lost: the admin is shown the member as it is now, and says it again.
					if (!(error instanceof FirebaseError && error.code === "functions/aborted")) throw error;
				}
			}
		},
		async recorded() {
			const { roles } = await memberSeenBy(person);
			return RACE_ROLES.filter((role) => role in roles);
		},
		async carried() {
			const { claims } = await person.user.getIdTokenResult(true);
			return RACE_ROLES.filter((role) => Array.isArray(claims.roles) && claims.roles.includes(role));
		},
	};
}

/** The pattern of the documentation, where the record is the document that it writes after the claims. */
export function documentedRacer({ auth, db }: Services, person: Person): Racer {
	return {
		name: "documented",
		clear: () => auth.setCustomUserClaims(person.uid, null),
		set: (writer, role) => writer.call("documentedSet", { uid: person.uid, role }),
		grant: (writer, role) => writer.call("documentedGrant", { uid: person.uid, role }),
		async recorded() {
			const snapshot = await db.doc(`${METADATA}/${person.uid}`).get();
			return RACE_ROLES.filter((role) => role === snapshot.get("role"));
		},
		async carried() {
			const { claims } = await person.user.getIdTokenResult(true);
			return RACE_ROLES.filter((role) => claims[role] === true);
		},
	};
}
