import { Logo } from "./Logo.tsx";
import { texts } from "./texts.ts";

/**
 * Shown for the moment before anything is known. It fades in late, so that a fast start shows no flash.
 * @param goesOn whether it takes the place of the one in index.html, which is there at once
 */
export function Splash({ goesOn = false }: { goesOn?: boolean }) {
	return (
		<div className="splash" data-now={goesOn || undefined} role="status" aria-label={texts.shell.loading}>
			<Logo size={44} />
		</div>
	);
}
