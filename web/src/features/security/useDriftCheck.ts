import type { DriftedMember } from "@rolecall/policy";
import { useEffect, useRef, useState } from "react";
import { useBackend } from "../../shared/backend.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { countMembers } from "./data.ts";
import { checkedPages } from "./driftCheck.ts";

export interface DriftState {
	/** `stopped` before the last page: by hand, or by an error. */
	phase: "never" | "running" | "stopped" | "done";
	/** Members compared, of how many there were when it began. */
	checked: number;
	total: number;
	drifted: readonly DriftedMember[];
	/** How many of those found were mended since. */
	mended: number;
}

export interface DriftCheck extends DriftState {
	start(): void;
	stop(): void;
	/** Takes somebody off the list. */
	dropMended(uid: string): void;
}

const NEVER: DriftState = { phase: "never", checked: 0, total: 0, drifted: [], mended: 0 };

/** A check of every member, page by page. It reads nothing until it is started, and ends when the page is left. */
export function useDriftCheck(): DriftCheck {
	const { firestore, call } = useBackend();
	const [state, setState] = useState(NEVER);
	const [, run] = useBusy();
	const current = useRef<AbortController | null>(null);
	useEffect(() => () => current.current?.abort(), []);

	const check = async ({ signal }: AbortController) => {
		const total = await countMembers(firestore);
		setState((before) => ({ ...before, total }));
		for await (const { checked, drifted } of checkedPages(call)) {
			if (signal.aborted) return;
			setState((before) => ({
				...before,
				checked: before.checked + checked,
				drifted: [...before.drifted, ...drifted],
			}));
		}
		setState((before) => ({ ...before, phase: "done" }));
	};
	const start = () => {
		const mine = new AbortController();
		current.current = mine;
		setState({ ...NEVER, phase: "running" });
		void run(async () => {
			try {
				await check(mine);
			} catch (error) {
				if (mine.signal.aborted) return;
				setState((before) => ({ ...before, phase: "stopped" }));
				throw error;
			}
		});
	};
	const stop = () => {
		current.current?.abort();
		setState((before) => ({ ...before, phase: "stopped" }));
	};
	const dropMended = (uid: string) =>
		setState((before) => ({
			...before,
			drifted: before.drifted.filter((each) => each.uid !== uid),
			mended: before.mended + 1,
		}));
	return { ...state, start, stop, dropMended };
}
