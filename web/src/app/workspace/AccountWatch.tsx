import { useThrottledCallback } from "@mantine/hooks";
import { useEffect } from "react";
import { useAccess } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { tellOfAccount } from "./account.ts";
import { useSession } from "./session.ts";

/** Looks are no closer together than this, however often somebody comes back to the page. */
const LEAST_GAP_MS = 3_000;
/** Access looks first when a page is shown again: should the account be suspended, it can tell why. */
const SETTLE_MS = 500;

/** Looks after what changes of the account itself: at the start, and whenever somebody comes back to the page. */
export function AccountWatch() {
	const { phase } = useAccess();
	const { auth } = useSession();
	const { call } = useBackend();
	const look = useThrottledCallback(() => {
		if (auth.currentUser === null) return;
		// What fails is made up for at the next look.
		tellOfAccount(auth.currentUser, () => call("getMe", {})).catch(() => {});
	}, LEAST_GAP_MS);
	useEffect(() => {
		if (phase !== "current") return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const lookSoon = () => {
			clearTimeout(timer);
			if (document.visibilityState === "visible") timer = setTimeout(look, SETTLE_MS);
		};
		lookSoon();
		document.addEventListener("visibilitychange", lookSoon);
		window.addEventListener("focus", lookSoon);
		return () => {
			clearTimeout(timer);
			document.removeEventListener("visibilitychange", lookSoon);
			window.removeEventListener("focus", lookSoon);
		};
	}, [phase, look]);
	return null;
}
