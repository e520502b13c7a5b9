import { Button, Group, Modal, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { texts } from "../../shared/texts.ts";
import { wouldLoseText } from "../../shared/unsaved.ts";

/** Mantine's drawers and dialogs have 200. */
const ABOVE_DRAWERS = 300;

/** Asks before a page is left on which something is typed or chosen that is kept nowhere else. */
export function LeaveGuard() {
	const leaving = useBlocker({
		shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && wouldLoseText(),
		enableBeforeUnload: wouldLoseText,
		withResolver: true,
	});
	const { title, body, stay, leave } = texts.leave;
	return (
		<Modal opened={leaving.status === "blocked"} onClose={() => leaving.reset?.()} title={title} zIndex={ABOVE_DRAWERS}>
			<Text>{body}</Text>
			<Group justify="flex-end" mt="lg">
				<Button variant="default" onClick={() => leaving.proceed?.()} data-testid="leave-anyway">
					{leave}
				</Button>
				<Button onClick={() => leaving.reset?.()} data-autofocus data-testid="leave-not">
					{stay}
				</Button>
			</Group>
		</Modal>
	);
}
