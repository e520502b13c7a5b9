import { Logo } from "./Logo.tsx";
import classes from "./Splash.module.css";
import { texts } from "./texts.ts";

/** Shown for the moment before anything is known. It fades in late, so that a fast start shows no flash. */
export function Splash() {
	return (
		<div className={classes.splash} role="status" aria-label={texts.shell.loading}>
			<Logo size={44} />
		</div>
	);
}
