import { useEffect, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { fetchParts } from "../../shared/lazyPart.ts";

/** For so long after access is known, the first page has the network to itself. */
const START_MS = 2_000;
/** A browser that is never idle fetches all the same, so slowly. */
const LONGEST_PAUSE_MS = 5_000;

/** Fetches every page's code while the browser is idle, so that each opens at once, and without a network too. */
export function FetchAhead() {
	const known = useAccess().phase === "current";
	const [started, setStarted] = useState(false);
	if (known && !started) setStarted(true);
	useEffect(() => {
		if (!started) return;
		let wanted = true;
		const pause = async () => {
			await idle();
			return wanted;
		};
		const fetchAll = () => void fetchParts(pause);
		const timer = setTimeout(fetchAll, START_MS);
		addEventListener("online", fetchAll);
		return () => {
			wanted = false;
			clearTimeout(timer);
			removeEventListener("online", fetchAll);
		};
	}, [started]);
	return null;
}

/** Waits until the browser has nothing to do; a moment where it cannot say. */
function idle(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof requestIdleCallback === "undefined") setTimeout(resolve, 200);
		else requestIdleCallback(() => resolve(), { timeout: LONGEST_PAUSE_MS });
	});
}
