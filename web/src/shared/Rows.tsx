import type { ReactNode } from "react";
import classes from "./Rows.module.css";

/** A plain list of cards. */
export function Rows({ children }: { children: ReactNode }) {
	return <ul className={classes.list}>{children}</ul>;
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
	return (
		<li className={classes.row} {...rest}>
			{picture}
			<div className={classes.words}>
				<div>{children}</div>
				<div className={classes.note}>{note}</div>
			</div>
			{actions}
		</li>
	);
}
