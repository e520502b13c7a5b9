import { createContext, type ReactNode, useContext } from "react";
import classes from "./Rows.module.css";
import { useKeptFocus } from "./useKeptFocus.ts";

/** Told by a row that the focus is in it, or in a dialog of it. */
const FocusedContext = createContext<(row: HTMLElement) => void>(() => {});

/** A plain list of cards. One that goes away while the focus is in it passes it on: to the next, or to the page's heading. */
export function Rows({ children }: { children: ReactNode }) {
	const { list, focused } = useKeptFocus<HTMLUListElement>();
	return (
		<FocusedContext value={focused}>
			<ul className={classes.list} ref={list}>
				{children}
			</ul>
		</FocusedContext>
	);
}

/** One card: what it is, perhaps with a picture, a note below it, and what can be done with it beside it. */
export function Row({
	picture,
	note,
	actions,
	children,
	...rest
}: {
	picture?: ReactNode;
	note: ReactNode;
	actions?: ReactNode;
	children: ReactNode;
	"data-testid"?: string;
}) {
	const focused = useContext(FocusedContext);
	return (
		<li className={classes.row} tabIndex={-1} onFocus={(event) => focused(event.currentTarget)} {...rest}>
			{picture}
			<div className={classes.words}>
				<div>{children}</div>
				<div className={classes.note}>{note}</div>
			</div>
			{actions}
		</li>
	);
}
