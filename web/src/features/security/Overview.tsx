import { Progress } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { useLiveQuery } from "../../access/react/index.ts";
import { pendingRequests } from "../../shared/accessRequests.ts";
import { useBackend } from "../../shared/backend.ts";
import { nameOf } from "../../shared/member.ts";
import { texts } from "../../shared/texts.ts";
import { When } from "../../shared/When.tsx";
import { countSuspended, expiringSoon, runningJobs } from "./data.ts";
import classes from "./Security.module.css";

/** What deserves a look, in figures; each leads to where it is dealt with. */
export function Overview({ behind, drift }: { behind: ReactNode; drift: ReactNode }) {
	const { firestore } = useBackend();
	const [openedAt] = useState(Date.now);
	const expiring = useLiveQuery(() => expiringSoon(firestore, openedAt), [firestore, openedAt]);
	const requests = useLiveQuery(() => pendingRequests(firestore), [firestore]);
	const jobs = useLiveQuery(() => runningJobs(firestore), [firestore]);
	const suspended = useSuspended();
	const words = texts.overview;
	return (
		<ul className={classes.tiles} data-testid="overview">
			<Tile label={words.requests} figure={requests.data.length} testId="overview-requests">
				<Link to="/requests">{words.look}</Link>
			</Tile>
			<Tile label={words.suspended} figure={suspended} testId="overview-suspended">
				<Link to="/members" search={{ status: "suspended" }}>
					{words.look}
				</Link>
			</Tile>
			<Tile label={words.expiring} figure={expiring.data.length} testId="overview-expiring">
				{expiring.data.map((member) => (
					<span key={member.uid}>
						<Link to="/members/$uid" params={{ uid: member.uid }}>
							{nameOf(member) ?? member.uid}
						</Link>{" "}
						{member.nextExpiry && <When ms={member.nextExpiry.toMillis()} />}
					</span>
				))}
				{expiring.data.length > 0 && (
					<Link to="/members" search={{ sort: "ends" }}>
						{words.look}
					</Link>
				)}
			</Tile>
			{behind}
			<Tile label={words.jobs} figure={jobs.data.length} testId="overview-jobs">
				{jobs.data.map(({ id, total, done, failed }) => (
					<Progress key={id} value={total > 0 ? (100 * (done + failed)) / total : 0} aria-label={words.jobs} />
				))}
			</Tile>
			{drift}
		</ul>
	);
}

interface TileProps {
	label: string;
	/** Null until it is known. */
	figure: number | null;
	testId: string;
	/** A row of its own: then what it says moves no other. */
	wide?: boolean;
	children?: ReactNode;
}

export function Tile({ label, figure, testId, wide = false, children }: TileProps) {
	return (
		<li className={classes.tile} data-wide={wide || undefined} data-testid={testId} data-figure={figure}>
			<span className={classes.label}>{label}</span>
			<strong className={classes.figure}>{figure ?? "–"}</strong>
			<span className={classes.details}>{children}</span>
		</li>
	);
}

/** Counted once a visit; null until then, or where it failed. */
function useSuspended(): number | null {
	const { firestore } = useBackend();
	const [count, setCount] = useState<number | null>(null);
	useEffect(() => {
		countSuspended(firestore).then(setCount, () => setCount(null));
	}, [firestore]);
	return count;
}
