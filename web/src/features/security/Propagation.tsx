import "@mantine/core/styles/ColorSwatch.css";
import "@mantine/charts/styles.css";
import { LineChart } from "@mantine/charts";
import { Button } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { texts } from "../../shared/texts.ts";
import { dayAndTime } from "../../shared/time.ts";
import type { Measured } from "./data.ts";
import { arrivalsOf, bucketsOf, percentilesOf } from "./propagation.ts";
import classes from "./Security.module.css";

interface Props {
	measured: Measured;
	busy: boolean;
	onAgain: () => void;
}

/** How long changes took to arrive, from the receipts of real devices: in a sentence, as a chart, and as its figures. */
export function Propagation({ measured, busy, onAgain }: Props) {
	const calm = useReducedMotion();
	const words = texts.overview;
	const arrived = arrivalsOf(measured.changes, measured.receipts);
	const buckets = bucketsOf(arrived);
	if (buckets.length === 0) return <EmptyState words={words.noReceipts} />;
	const { p50, p95 } = percentilesOf(arrived);
	return (
		<section className={classes.propagation} data-testid="propagation" aria-label={words.propagation}>
			<p>{words.summary(arrived.length, p50, p95)}</p>
			<div aria-hidden="true" inert>
				<LineChart
					h={220}
					data={buckets.map((bucket) => ({ ...bucket, when: dayAndTime(bucket.startMs) }))}
					dataKey="when"
					series={[
						{ name: "p50", color: "pine.6" },
						{ name: "p95", color: "orange.6", strokeDasharray: "5 5" },
					]}
					valueFormatter={(ms) => texts.overview.seconds(ms)}
					yAxisProps={{ width: 64 }}
					withLegend
					curveType="linear"
					lineChartProps={{ accessibilityLayer: false }}
					lineProps={{ isAnimationActive: !calm }}
				/>
			</div>
			<details>
				<summary>{words.figures}</summary>
				<table className={classes.table}>
					<thead>
						<tr>
							<th scope="col">{words.from}</th>
							<th scope="col">{words.count}</th>
							<th scope="col">p50, ms</th>
							<th scope="col">p95, ms</th>
						</tr>
					</thead>
					<tbody>
						{buckets.map((bucket) => (
							<tr key={bucket.startMs}>
								<th scope="row">{dayAndTime(bucket.startMs)}</th>
								<td>{bucket.count}</td>
								<td>{bucket.p50}</td>
								<td>{bucket.p95}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
			<Button variant="default" size="xs" loading={busy} onClick={onAgain} data-testid="measure-again">
				{words.again}
			</Button>
		</section>
	);
}
