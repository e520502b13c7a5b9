import { Button, Progress } from "@mantine/core";
import { texts } from "../../shared/texts.ts";
import { countUnsynced } from "./driftCheck.ts";
import { Tile } from "./Overview.tsx";
import classes from "./Security.module.css";
import type { DriftCheck } from "./useDriftCheck.ts";

/** For how many members Auth does not have what was decided: known only after somebody has asked for it. */
export function DriftTile({ check }: { check: DriftCheck }) {
	const { phase, checked, total, drifted, mended, start, stop } = check;
	const words = texts.overview.drift;
	const running = phase === "running";
	const said = {
		never: words.never,
		running: words.progress(checked, Math.max(checked, total)),
		stopped: words.progress(checked, Math.max(checked, total)),
		done: words.result(checked, drifted.length, countUnsynced(drifted), mended),
	}[phase];
	return (
		<Tile
			label={words.label}
			figure={running || phase === "never" ? null : drifted.length}
			testId="overview-drift"
			wide
		>
			<span className={classes.said}>
				<span role="status">{said}</span>
				<Progress
					value={total === 0 ? 0 : Math.min(100, (100 * checked) / total)}
					aria-label={words.label}
					className={classes.progress}
					data-running={running || undefined}
				/>
			</span>
			<Button variant="default" size="xs" onClick={running ? stop : start} data-testid="check-claims">
				{running ? words.stop : phase === "never" ? words.check : words.again}
			</Button>
		</Tile>
	);
}
