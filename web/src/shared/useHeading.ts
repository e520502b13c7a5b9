import { type RefObject, useEffect, useRef } from "react";
import { texts } from "./texts.ts";

/** True once the first page has been shown: from then on a new heading takes the focus, to be read out. */
let navigated = false;

/** Names the window after the page, and after navigation moves the focus to its heading (give that `tabIndex={-1}`). */
export function useHeading(title: string | undefined): RefObject<HTMLHeadingElement | null> {
	const heading = useRef<HTMLHeadingElement>(null);
	const named = title !== undefined;
	useEffect(() => {
		if (title !== undefined) document.title = `${title} · ${texts.appName}`;
	}, [title]);
	useEffect(() => {
		if (!named) return;
		if (navigated && !isTyping()) heading.current?.focus({ preventScroll: true });
		navigated = true;
	}, [named]);
	return heading;
}

/** A page that appears by itself, because access changed, must not take the focus out of somebody's hands. */
function isTyping(): boolean {
	const active = document.activeElement;
	return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
}
