import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, useLayoutEffect, useRef, useState } from "react";
import { MemberRow } from "./MemberRow.tsx";
import classes from "./Members.module.css";
import type { MemberEntry } from "./members.ts";
import type { Selection } from "./useSelection.ts";

const ROW_HEIGHT = 69;
/** Rows kept beyond the screen, so that the Tab key always finds the next one. */
const OVERSCAN = 4;

interface Props {
	entries: readonly MemberEntry[];
	/** Present for whoever may change several at once. */
	selection: Selection | null;
}

/** The members as rows of the page, of which only those near the screen are drawn; left alone while somebody types. */
export const MemberList = memo(function MemberList({ entries, selection }: Props) {
	const list = useRef<HTMLUListElement>(null);
	const [top, setTop] = useState(0);
	useLayoutEffect(() => {
		const element = list.current;
		if (element === null) return;
		const measure = () => setTop(element.getBoundingClientRect().top + window.scrollY);
		measure();
		const observer = new ResizeObserver(measure); // Banners come and go above it.
		observer.observe(document.body);
		return () => observer.disconnect();
	}, []);
	const virtualizer = useWindowVirtualizer({
		count: entries.length,
		estimateSize: () => ROW_HEIGHT,
		overscan: OVERSCAN,
		scrollMargin: top,
		getItemKey: (index) => entries[index]?.member.uid ?? index,
	});
	return (
		<ul ref={list} className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
			{virtualizer.getVirtualItems().map(({ index, key, start }) => {
				const entry = entries[index];
				if (!entry) return null;
				return (
					<li
						key={key}
						ref={virtualizer.measureElement}
						data-index={index}
						aria-setsize={entries.length}
						aria-posinset={index + 1}
						className={classes.item}
						style={{ transform: `translateY(${start - top}px)` }}
						data-chosen={selection?.has(entry.member.uid) || undefined}
					>
						<MemberRow member={entry.member} index={index} selection={selection} />
					</li>
				);
			})}
		</ul>
	);
});
