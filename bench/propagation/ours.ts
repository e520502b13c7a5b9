import type { ChangeResult } from "@rolecall/policy";
import { createAccess } from "../../web/src/access/index.ts";
import type { Person } from "../people.ts";
import { type Lane, roleOf } from "./lane.ts";

/** When the client came to know of a version, by `performance.now()`. */
interface Sightings {
	decided?: number;
	synced?: number;
	token?: number;
}

/** Rolecall: `setRoles`, and the client library that follows it. */
export function ours(admin: Person, person: Person): Lane {
	const access = createAccess({
		auth: person.auth,
		firestore: person.firestore,
		getMe: () => person.call("getMe", {}),
	});
	const sightings = new Map<number, Sightings>();
	const waiting = new Map<number, () => void>();
	access.subscribe(() => {
		const now = performance.now();
		const { phase, version, decidedVersion } = access.getState();
		const seen = sightings.get(decidedVersion) ?? {};
		sightings.set(decidedVersion, seen);
		seen.decided ??= now;
		if (phase === "refreshing" || phase === "current") seen.synced ??= now;
		if (version < decidedVersion) return;
		seen.token ??= now;
		waiting.get(version)?.();
	});
	const stop = access.start();

	async function tokenOf(version: number): Promise<Required<Sightings>> {
		const { token } = sightings.get(version) ?? {};
		if (token === undefined) await new Promise<void>((resolve) => waiting.set(version, resolve));
		waiting.delete(version);
		return sightings.get(version) as Required<Sightings>;
	}

	return {
		name: "rolecall",
		async round(index) {
			const start = performance.now();
			const { version } = await admin.call<ChangeResult>("setRoles", {
				uid: person.uid,
				roles: [{ role: roleOf(index) }],
			});
			const { decided, synced, token } = await tokenOf(version);
			return {
				total: token - start,
				parts: { decided: decided - start, synced: synced - decided, token: token - synced },
			};
		},
		stop,
	};
}
