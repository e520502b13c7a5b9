import { Button, CloseButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type RefObject, useEffect, useRef } from "react";
import type { MemberData } from "../../shared/member.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./Bulk.module.css";
import { BulkDialog } from "./BulkDialog.tsx";
import type { Selection } from "./useSelection.ts";

interface Props {
	selection: Selection;
	/** The chosen ones as they are now. */
	members: readonly MemberData[];
	/** Where the focus goes from a bar that is gone. */
	list: RefObject<HTMLElement | null>;
}

/** Stands at the foot of the list while somebody is chosen. */
export function BulkBar({ selection, members, list }: Props) {
	const [open, dialog] = useDisclosure(false);
	const button = useRef<HTMLButtonElement>(null);
	const giveBack = () => (button.current ?? list.current)?.focus({ preventScroll: true });
	const wasOpen = useRef(false);
	// The dialog is made anew at each opening, so that it begins empty: then it cannot give the focus back itself.
	useEffect(() => {
		if (wasOpen.current && !open) giveBack();
		wasOpen.current = open;
	});
	const clear = () => {
		selection.clear();
		list.current?.focus({ preventScroll: true });
	};
	return (
		<>
			{members.length > 0 && (
				<section className={classes.bar} aria-label={texts.bulk.title} data-testid="bulk-bar">
					<CloseButton
						aria-label={texts.bulk.clear}
						title={texts.bulk.clear}
						onClick={clear}
						data-testid="bulk-clear"
					/>
					<span role="status">{texts.bulk.chosen(members.length, selection.hidden)}</span>
					<Button ref={button} size="sm" onClick={dialog.open} data-testid="bulk-open">
						{texts.bulk.change}
					</Button>
				</section>
			)}
			{open && <BulkDialog members={members} onClose={dialog.close} onDone={selection.clear} />}
		</>
	);
}
