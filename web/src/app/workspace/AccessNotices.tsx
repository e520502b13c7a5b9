import { notifications } from "@mantine/notifications";
import { useAccessChange } from "../../access/react/index.ts";
import { texts } from "../../shared/texts.ts";

/** Says in words when the signed-in user's own access has changed. Polite: it never interrupts what is being read. */
export function AccessNotices() {
	useAccessChange(({ gained, lost, before, after }) => {
		if (after.phase === "signedOut") return;
		if (after.phase === "suspended" && before.phase !== "suspended") return say(texts.notice.suspended);
		if (before.phase === "suspended") return say(texts.notice.reactivated);
		if (gained.length + lost.length > 0) say(texts.notice.change(gained, lost));
	});
	return null;
}

const ID = "access";

/** One notice at a time: what was said before is no longer so. It never waits behind lesser ones. */
function say(message: string): void {
	notifications.hide(ID);
	notifications.show({
		id: ID,
		priority: 1,
		title: texts.notice.title,
		message,
		role: "status",
		"aria-live": "polite",
		"data-testid": "access-notice",
	});
}
