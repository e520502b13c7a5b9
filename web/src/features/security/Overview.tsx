import { Progress } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import type { LiveStatus } from "../../access/index.ts";
import { useLiveQuery } from "../../access/react/index.ts";
import { MAX_PENDING, pendingRequests } from "../../shared/accessRequests.ts";
import { useBackend } from "../../shared/backend.ts";
import { nameOf } from "../../shared/member.ts";
import { texts } from "../../shared/texts.ts";
import { When } from "../../shared/When.tsx";
import { countExpiring, countSuspended, expiringNext, MAX_JOBS, runningJobs } from "./data.ts";
import classes from "./Security.module.css";

/** What deserves a look, in figures; each leads to where it is dealt with. */
export function Overview({ behind, drift }: { behind: ReactNode; drift: ReactNode }) {
	const { firestore } = useBackend();
	const [openedAt] = useState(Date.now);
	const expiring = useLiveQuery(() => expiringNext(firestore, openedAt), [firestore, openedAt]);
	const expiringCount = useCount(
		() => countExpiring(firestore, openedAt),
		expiring.status === "ready" && expiring.data.map(({ uid, version }) => `${uid} ${version}`).join(),
	);
	const requests = useLiveQuery(() => pendingRequests(firestore), [firestore]);
	const jobs = useLiveQuery(() => runningJobs(firestore), [firestore]);
	const suspended = useCount(() => countSuspended(firestore), "once");
	const words = texts.overview;
	return (
		<ul className={classes.tiles} data-testid="overview">
			<Tile label={words.requests} figure={figureOf(requests, MAX_PENDING)} testId="overview-requests">
				<Link to="/requests">{words.look}</Link>
			</Tile>
			<Tile label={words.suspended} figure={suspended} testId="overview-suspended">
				<Link to="/members" search={{ status: "suspended" }}>
					{words.look}
				</Link>
			</Tile>
			<Tile label={words.expiring} figure={expiringCount} testId="overview-expiring">
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
			<Tile label={words.jobs} figure={figureOf(jobs, MAX_JOBS)} testId="overview-jobs">
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
	/** Null until it is known; a text where there may be more. */
	figure: number | string | null;
	testId: string;
	/** A row of its own: then what it says moves no other. */
	wide?: boolean;
	children?: ReactNode;
}

export function Tile({ label, figure, testId, wide = false, children }: TileProps) {
	return (
		<li className={classes.tile} data-wide={wide || undefined} data-testid={testId} data-figure={figure}>
			<strong className={classes.figure}>{figure ?? "–"}</strong>
			<span className={classes.label}>{label}</span>
			<span className={classes.details}>{children}</span>
		</li>
	);
}

/** How many a live query has; null until it is known. */
function figureOf({ status, data }: { status: LiveStatus; data: readonly unknown[] }, max: number) {
	if (status !== "ready") return null;
	return data.length < max ? data.length : `${max}+`;
}

/** Counted anew whenever the text it hangs on changes, and not at all while that is false; null until then, or where it failed. */
function useCount(count: () => Promise<number>, hangsOn: string | false): number | null {
	const [counted, setCounted] = useState<number | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what it hangs on says when to count again.
	useEffect(() => {
		if (hangsOn === false) return;
		let wanted = true;
		count().then(
			(figure) => wanted && setCounted(figure),
			() => wanted && setCounted(null),
		);
		return () => {
			wanted = false;
		};
	}, [hangsOn]);
	return counted;
}
