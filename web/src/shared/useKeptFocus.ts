import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus on the page when the row of a list that has it goes away: a browser would leave it nowhere, and who
 * works by keyboard would begin at the top.
 */
export function useKeptFocus<T extends HTMLElement>(): {
	list: RefObject<T | null>;
	/** To be told of every row that gets the focus. */
	focused: (row: HTMLElement) => void;
} {
	const list = useRef<T>(null);
	const last = useRef<{ row: HTMLElement; index: number } | null>(null);
	const focused = useCallback((row: HTMLElement) => {
		last.current = { row, index: [...(row.parentElement?.children ?? [])].indexOf(row) };
	}, []);
	// After every render: rows come and go with what the caller renders.
	useLayoutEffect(() => {
		if (last.current === null || last.current.row.isConnected) return;
		const rows = [...(list.current?.children ?? [])];
		const next = rows[Math.min(last.current.index, rows.length - 1)];
		last.current = null;
		passOn(next instanceof HTMLElement ? next : null);
	});
	useEffect(
		() => () => {
			if (last.current !== null) passOn(null);
		},
		[],
	);
	return { list, focused };
}

/** To this, or to the page's heading; never away from where somebody has put it since. */
function passOn(row: HTMLElement | null): void {
	if (document.activeElement !== document.body) return;
	(row ?? document.querySelector<HTMLElement>("h1[tabindex]"))?.focus({ preventScroll: row === null });
}
