import { Logo } from "../../shared/Logo.tsx";
import { texts } from "../../shared/texts.ts";
import classes from "./SignIn.module.css";

/** What this is, for wide windows only: on a phone the form comes first. */
export function Pitch() {
	return (
		<aside className={classes.pitch} aria-label={texts.appName}>
			<div className={classes.pitchBrand}>
				<Logo size={36} />
				<span>{texts.appName}</span>
			</div>
			<div>
				<p className={classes.tagline}>{texts.tagline}</p>
				<ul className={classes.points}>
					{texts.signIn.pitch.map(([head, line]) => (
						<li key={head}>
							<strong>{head}</strong>
							<span>{line}</span>
						</li>
					))}
				</ul>
			</div>
		</aside>
	);
}
