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

/** A change on its way: decided, in Auth, on each device, each with the time it took to be seen here. */
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
	return (
		<section className={classes.root} aria-label={words.title} data-testid="journey">
			<ol>
				<Step label={words.decided} ms={seen[DECIDED]} testId="step-decided" />
				<Step label={words.inAuth} ms={seen[IN_AUTH]} testId="step-in-auth" />
				{receipts.map(({ id, platform }) => (
					<Step key={id} label={words.device(platform)} ms={seen[id]} late={late} testId="step-device" />
				))}
			</ol>
			{status === "ready" && receipts.length === 0 && <p>{words.noDevice}</p>}
		</section>
	);
}

interface StepProps {
	label: string;
	ms: number | undefined;
	/** Whether it was waited for long enough. */
	late?: boolean;
	testId: string;
}

function Step({ label, ms, late = false, testId }: StepProps) {
	const { after, closed, waiting } = texts.journey;
	const Icon = ms === undefined ? IconCircleDashed : IconCircleCheck;
	return (
		<li data-done={ms !== undefined} data-testid={testId}>
			<Icon size={17} stroke={1.8} aria-hidden="true" />
			<span>{label}</span>
			<span className={classes.time}>{ms === undefined ? (late ? closed : waiting) : after(ms)}</span>
		</li>
	);
}
