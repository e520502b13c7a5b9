import { Button } from "@mantine/core";
import type { DriftedMember } from "@rolecall/policy";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useAccess } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { Row, Rows } from "../../shared/Rows.tsx";
import { texts } from "../../shared/texts.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { isMendable, mend, mendEach } from "./driftCheck.ts";
import classes from "./Security.module.css";
import type { DriftCheck } from "./useDriftCheck.ts";

/** More at once are no overview; each that is mended makes room for the next. */
const MAX_SHOWN = 50;

/** Whom a check has found something wrong for, each with what it is and a button that mends it. */
export function Drifted({ check: { drifted, dropMended } }: { check: DriftCheck }) {
	const { can } = useAccess();
	if (drifted.length === 0) return null;
	const words = texts.overview.drift;
	const mayMend = can("members.manage");
	return (
		<section data-testid="drifted">
			<div className={classes.drifted}>
				<h3>{words.affected}</h3>
				{mayMend && <MendAll drifted={drifted} onMended={dropMended} />}
			</div>
			<Rows>
				{drifted.slice(0, MAX_SHOWN).map((member) => (
					<DriftedRow key={member.uid} member={member} mayMend={mayMend} onMended={dropMended} />
				))}
			</Rows>
			{drifted.length > MAX_SHOWN && <p className={classes.note}>{words.more(drifted.length - MAX_SHOWN)}</p>}
		</section>
	);
}

interface RowProps {
	member: DriftedMember;
	mayMend: boolean;
	onMended: (uid: string) => void;
}

function DriftedRow({ member, mayMend, onMended }: RowProps) {
	const { call } = useBackend();
	const [busy, run] = useBusy();
	const { uid, email, problems } = member;
	const words = texts.overview.drift;
	const mendIt = () =>
		run(async () => {
			await mend(call, uid);
			onMended(uid);
		});
	return (
		<Row
			data-testid={`drifted-${uid}`}
			note={problems.map((problem) => words.problems[problem]).join(" ")}
			actions={
				mayMend &&
				isMendable(member) && (
					<Button
						size="xs"
						variant="default"
						loading={busy}
						aria-label={words.mendOne(email ?? uid)}
						onClick={() => void mendIt()}
						data-testid="mend"
					>
						{words.mend}
					</Button>
				)
			}
		>
			<Link to="/members/$uid" params={{ uid }} className={classes.person}>
				{email ?? uid}
			</Link>
		</Row>
	);
}

function MendAll({ drifted, onMended }: { drifted: readonly DriftedMember[]; onMended: (uid: string) => void }) {
	const { call } = useBackend();
	const [busy, run] = useBusy();
	const here = useRef(true);
	useEffect(() => {
		here.current = true;
		return () => {
			here.current = false;
		};
	}, []);
	const uids = drifted.filter(isMendable).map(({ uid }) => uid);
	if (uids.length < 2 && !busy) return null;
	return (
		<Button
			size="xs"
			loading={busy}
			onClick={() => void run(() => mendEach(call, uids, onMended, () => here.current))}
			data-testid="mend-all"
		>
			{texts.overview.drift.mendAll}
		</Button>
	);
}
