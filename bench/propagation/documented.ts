import type { Person } from "../people.ts";
import { type Lane, roleOf } from "./lane.ts";
import { MetadataWatch } from "./watch.ts";

/** The pattern of the Firebase documentation: claims, then a refreshTime; the client refreshes when it changes. */
export async function documented(admin: Person, person: Person): Promise<Lane> {
	const watch = await MetadataWatch.open(person);
	return {
		name: "documented",
		async round(index) {
			const heard = watch.next();
			const start = performance.now();
			const answered = admin.call("documentedSet", { uid: person.uid, role: roleOf(index) });
			await heard;
			const signalled = performance.now();
			const { claims } = await person.user.getIdTokenResult(true);
			const end = performance.now();
			await answered;
			if (claims[roleOf(index)] !== true) throw new Error("the new token does not carry the new role");
			return { total: end - start, parts: { signal: signalled - start, token: end - signalled } };
		},
		stop: () => watch.stop(),
	};
}
