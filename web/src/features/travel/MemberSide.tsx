import { COLLECTIONS } from "@rolecall/policy";
import { IconLock, IconLockOpen } from "@tabler/icons-react";
import { collection, limit, query } from "firebase/firestore";
import { useAccess, useLiveQuery } from "../../access/react/index.ts";
import { Person } from "../../shared/Person.tsx";
import { roleNames, texts } from "../../shared/texts.ts";
import classes from "./Travel.module.css";
import type { Traveller } from "./traveller.ts";

const MAX_SOURCES = 20;

/** What the member's own screen shows: their roles and what is open to them, live. */
export function MemberSide({ member }: { member: Traveller }) {
	const { firestore } = member.backend;
	const { roles, version, can } = useAccess();
	const sources = useLiveQuery(
		() => query(collection(firestore, COLLECTIONS.sources), limit(MAX_SOURCES)),
		[firestore],
	);
	const open = can("sources.read") && sources.status === "ready";
	const words = texts.tour;
	const Icon = open ? IconLockOpen : IconLock;
	return (
		<section className={classes.side} aria-label={words.member} data-testid="travel-member" data-open={open}>
			<h2 className={classes.who}>
				<Person name={member.name} size={36} />
				{member.name}
			</h2>
			<p className={classes.role}>{words.roles(roleNames(roles), version)}</p>
			<div role="status" className={classes.page} data-open={open}>
				<Icon size={22} stroke={1.7} aria-hidden="true" />
				<div>
					<strong>{open ? words.open : words.closed}</strong>
					<p>{open ? words.openNote(sources.data.length) : words.closedNote}</p>
				</div>
			</div>
		</section>
	);
}
