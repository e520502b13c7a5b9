import { FieldValue } from "firebase-admin/firestore";
import type { Services } from "../../functions/src/services.ts";
import { METADATA } from "../names.ts";
import type { Person } from "../people.ts";
import { type Lane, roleOf, type Timing } from "./lane.ts";
import { MetadataWatch } from "./watch.ts";

/**
 * The floor: the primitive steps that no pattern with a record, claims, a signal and a new token can do without, done
 * bare, one after another. Each step waits for no more than the next one needs.
 */
export async function floor({ auth, db }: Services, admin: Person, person: Person): Promise<Lane> {
	const watch = await MetadataWatch.open(person);
	const documents = ["a", "b", "c"].map((id) => db.doc(`${METADATA}/floor-${id}`));
	const signal = db.doc(`${METADATA}/${person.uid}`);
	return {
		name: "floor",
		async round(index) {
			const parts: Timing["parts"] = {};
			const timed = async (name: string, step: () => Promise<unknown>) => {
				const start = performance.now();
				await step();
				parts[name] = performance.now() - start;
			};
			let written: Promise<unknown> = Promise.resolve();
			await timed("callable", () => admin.call("bareEmpty", null));
			await timed("transaction", () =>
				db.runTransaction(async (tx) => {
					await tx.getAll(...documents);
					for (const document of documents) tx.set(document, { index, at: FieldValue.serverTimestamp() });
				}),
			);
			await timed("claims", () =>
				auth.setCustomUserClaims(person.uid, { roles: [roleOf(index)], claimsVersion: index + 1 }),
			);
			await timed("signal", () => {
				const heard = watch.next();
				written = signal.set({ refreshTime: index });
				return heard;
			});
			await timed("token", () => person.user.getIdToken(true));
			await written;
			return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts };
		},
		stop: () => watch.stop(),
	};
}
