import { Suspense, useEffect, useState } from "react";
import { useBackend } from "../../shared/backend.ts";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { lazyPart } from "../../shared/lazyPart.ts";
import { texts } from "../../shared/texts.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { Drifted } from "./Drifted.tsx";
import { DriftTile } from "./DriftTile.tsx";
import { type Measured, measure } from "./data.ts";
import { Overview, Tile } from "./Overview.tsx";
import { devicesBehind } from "./propagation.ts";
import classes from "./Security.module.css";
import { useDriftCheck } from "./useDriftCheck.ts";

const Propagation = lazyPart(() => import("./Propagation.tsx"), "Propagation");

/**
 * The overview with the check of everybody's claims, and how fast changes arrive, from one look at the newest changes
 * and their devices.
 */
export function Delivery() {
	const { firestore } = useBackend();
	const [measured, setMeasured] = useState<Measured | null>(null);
	const [busy, run] = useBusy();
	const look = () => run(async () => setMeasured(await measure(firestore)));
	// biome-ignore lint/correctness/useExhaustiveDependencies: looked at once when the page opens, then when asked.
	useEffect(() => void look(), [firestore]);
	const drift = useDriftCheck();
	const words = texts.overview;
	const { behind, devices } = measured
		? devicesBehind(measured.versions, measured.receipts)
		: { behind: null, devices: 0 };
	return (
		<>
			<h2 className={classes.heading}>{words.title}</h2>
			<Overview
				behind={
					<Tile label={words.behind} figure={behind} testId="overview-behind">
						{measured && words.of(devices, measured.versions.size)}
					</Tile>
				}
				drift={<DriftTile check={drift} />}
			/>
			<p className={classes.note}>{words.drift.note}</p>
			<Drifted check={drift} />
			<h2 className={classes.heading}>{words.propagation}</h2>
			<Suspense fallback={<ListSkeleton />}>
				{measured ? <Propagation measured={measured} busy={busy} onAgain={() => void look()} /> : <ListSkeleton />}
			</Suspense>
		</>
	);
}
