import { useMemo, useRef, useState } from "react";
import type { MemberEntry } from "./members.ts";

/** Members chosen to be changed together. Who is chosen stays so when the list shows others. */
export interface Selection {
	chosen: ReadonlySet<string>;
	has: (uid: string) => boolean;
	/** The one at this place of the list; with `through`, all from the one before up to it. */
	toggle: (index: number, through: boolean) => void;
	/** All that the list shows, or none of them. */
	toggleAll: () => void;
	allShown: boolean;
	/** How many are chosen that the list does not show. */
	hidden: number;
	clear: () => void;
}

export function useSelection(shown: readonly MemberEntry[]): Selection {
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const last = useRef(0);
	return useMemo(() => {
		const set = (uids: readonly string[], on: boolean) => {
			const next = new Set(chosen);
			for (const uid of uids) {
				if (on) next.add(uid);
				else next.delete(uid);
			}
			setChosen(next);
		};
		const uids = (from: number, to: number) => shown.slice(from, to + 1).map(({ member }) => member.uid);
		const chosenShown = chosen.size === 0 ? 0 : shown.filter(({ member }) => chosen.has(member.uid)).length;
		const allShown = shown.length > 0 && chosenShown === shown.length;
		return {
			chosen,
			has: (uid) => chosen.has(uid),
			toggle: (index, through) => {
				const uid = shown[index]?.member.uid;
				if (uid === undefined) return;
				const from = through ? Math.min(last.current, index) : index;
				const to = through ? Math.max(last.current, index) : index;
				set(uids(from, to), !chosen.has(uid));
				last.current = index;
			},
			toggleAll: () => set(uids(0, shown.length), !allShown),
			allShown,
			hidden: chosen.size - chosenShown,
			clear: () => setChosen(new Set()),
		};
	}, [shown, chosen]);
}
