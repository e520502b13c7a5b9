import type { CallableInput } from "@rolecall/policy";
import { useRef, useState } from "react";
import { probeUntil } from "./probe.ts";
import { arrive, type Step, type Trip } from "./steps.ts";
import type { Traveller } from "./traveller.ts";

/** Sends a change on its way and times its steps as they are seen on this page. */
export function useTrip(admin: Traveller, member: Traveller) {
	const [trip, setTrip] = useState<Trip | null>(null);
	const latest = useRef(0);

	/** @throws as the callable and the reads do; the steps there were stay */
	const send = async (roles: CallableInput<"setRoles">["roles"], outcome: Trip["outcome"]): Promise<void> => {
		const mine = ++latest.current;
		const version = member.access.getState().decidedVersion + 1;
		const start = performance.now();
		const seen = (step: Step) => {
			const ms = performance.now() - start;
			if (latest.current === mine) setTrip((now) => now && arrive(now, step, ms));
		};
		setTrip({ version, outcome, times: {} });
		let stop = () => {};
		const arrived = new Promise<void>((resolve) => {
			stop = member.access.subscribe(() => {
				const { decidedVersion, version: held } = member.access.getState();
				if (decidedVersion >= version) seen("decided");
				if (held < version) return;
				seen("token");
				resolve();
			});
		});
		try {
			await Promise.all([
				admin.backend
					.call("setRoles", { uid: member.uid, roles })
					.then(({ syncedVersion }) => syncedVersion >= version && seen("inAuth")),
				probeUntil(outcome, member.backend.firestore, () => latest.current === mine).then(() => seen("probed")),
				arrived,
			]);
		} finally {
			stop();
			latest.current++; // Where one of them failed, nobody waits for the others.
		}
	};
	return { trip, send };
}
