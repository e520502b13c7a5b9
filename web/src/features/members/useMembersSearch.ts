import { useDebouncedCallback } from "@mantine/hooks";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { type MembersSearch, membersSearch } from "./search.ts";

const route = getRouteApi("/members");

/** Typing is written to the address when it pauses, so that every key is not a navigation. */
const PAUSE_MS = 250;

/** What the list is about, kept in the address; the text is ahead of the address while somebody types. */
export function useMembersSearch(): [search: MembersSearch, change: (part: MembersSearch) => void] {
	const search = route.useSearch();
	const navigate = useNavigate();
	const [text, setText] = useState(search.q ?? "");
	const written = useRef(search.q ?? "");
	const write = (part: MembersSearch & { q: string }) => {
		written.current = part.q;
		void navigate({
			to: ".",
			search: (now) => membersSearch({ ...now, ...part }),
			replace: true,
			resetScroll: false,
		});
	};
	const writeText = useDebouncedCallback(write, PAUSE_MS);
	// An address that somebody else wrote: the back button, or a link.
	useEffect(() => {
		const q = search.q ?? "";
		if (q === written.current) return;
		written.current = q;
		setText(q);
	}, [search.q]);
	const change = ({ q, ...rest }: MembersSearch) => {
		if (q !== undefined) {
			setText(q);
			writeText({ q });
		}
		// With the text, which may not have been written yet.
		if (Object.keys(rest).length > 0) write({ q: q ?? text, ...rest });
	};
	return [{ ...search, q: text }, change];
}
