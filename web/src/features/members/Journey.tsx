import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useLiveQuery } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { devicesQuery } from "../../shared/devices.ts";
import type { MemberData } from "../../shared/member.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./Journey.module.css";
import { DECIDED, IN_AUTH, markSeen, type Seen, stepsDone } from "./journey.ts";

/** A device that has not answered by now does not have the app open. */
const PATIENCE_MS = 10_000;

/** A change that was saved. */
export interface Trip {
	/** The version it makes. */
	version: number;
	/** When it was asked for, by `performance.now()`. */
	startedAt: number;
	/** As the callable answered; null before. */
	syncedVersion: number | null;
}

/**
 * A change on its way: decided, in Auth, on each device that answers, each with the time it took to be seen here. The
 * devices that have not answered are one line: most are only closed.
 */
export function Journey({ member, trip }: { member: MemberData; trip: Trip }) {
	const { firestore } = useBackend();
	const { version, startedAt, syncedVersion } = trip;
	const { data: receipts, status } = useLiveQuery(() => devicesQuery(firestore, member.uid), [firestore, member.uid]);
	const [seen, setSeen] = useState<Seen>({});
	const [late, setLate] = useState(false);
	const done = stepsDone({ version, memberVersion: member.version, syncedVersion, receipts }).join(" ");
	useEffect(() => {
		const ms = performance.now() - startedAt;
		setSeen((now) => markSeen(now, done === "" ? [] : done.split(" "), ms));
	}, [done, startedAt]);
	useEffect(() => {
		const timer = setTimeout(() => setLate(true), PATIENCE_MS);
		return () => clearTimeout(timer);
	}, []);
	const words = texts.journey;
	const arrived = receipts
		.filter(({ id }) => seen[id] !== undefined)
		.sort((a, b) => (seen[a.id] ?? 0) - (seen[b.id] ?? 0));
	const others = receipts.length - arrived.length;
	return (
		<section className={classes.root} aria-label={words.title} data-testid="journey">
			<ol>
				<Step label={words.decided} ms={seen[DECIDED]} testId="step-decided" />
				<Step label={words.inAuth} ms={seen[IN_AUTH]} testId="step-in-auth" />
				{arrived.map(({ id, platform }) => (
					<Step key={id} label={platform} ms={seen[id]} testId="step-device" />
				))}
				{others > 0 && (
					<Step
						label={words.others(others, arrived.length === 0)}
						wait={late ? words.closed : words.waiting}
						testId="step-others"
					/>
				)}
			</ol>
			{status === "ready" && receipts.length === 0 && <p>{words.noDevice}</p>}
		</section>
	);
}

interface StepProps {
	label: string;
	/** How long it took; undefined while it is not there. */
	ms?: number | undefined;
	/** What is said until then. */
	wait?: string;
	testId: string;
}

function Step({ label, ms, wait = texts.journey.waiting, testId }: StepProps) {
	const Icon = ms === undefined ? IconCircleDashed : IconCircleCheck;
	return (
		<li data-done={ms !== undefined} data-testid={testId}>
			<Icon size={17} stroke={1.8} aria-hidden="true" />
			<span>{label}</span>
			<span className={classes.time}>{ms === undefined ? wait : texts.journey.after(ms)}</span>
		</li>
	);
}
