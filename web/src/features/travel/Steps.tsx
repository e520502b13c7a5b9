import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { texts } from "../../shared/texts.ts";
import { STEPS, type Trip } from "./steps.ts";
import classes from "./Travel.module.css";

/** The steps of the change, each explained, with its time as it arrives. */
export function Steps({ trip }: { trip: Trip | null }) {
	const { steps, waiting, labels, notes } = texts.tour;
	return (
		<section aria-label={steps}>
			<h2 className={classes.heading}>{steps}</h2>
			{trip === null ? (
				<p className={classes.role}>{waiting}</p>
			) : (
				<ol className={classes.steps} data-testid="travel-steps" data-outcome={trip.outcome}>
					{STEPS[trip.outcome].map((step) => {
						const ms = trip.times[step];
						const Icon = ms === undefined ? IconCircleDashed : IconCircleCheck;
						return (
							<li key={step} data-done={ms !== undefined} data-testid={`travel-${step}`}>
								<Icon size={20} stroke={1.8} aria-hidden="true" />
								<div>
									<strong>{step === "probed" ? labels.probed[trip.outcome] : labels[step]}</strong>
									<p>{step === "probed" ? notes.probed[trip.outcome] : notes[step]}</p>
								</div>
								<span className={classes.time}>{ms === undefined ? "…" : `${Math.round(ms)} ms`}</span>
							</li>
						);
					})}
				</ol>
			)}
		</section>
	);
}
