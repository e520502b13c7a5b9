import { Button } from "@mantine/core";
import type { Role } from "@rolecall/policy";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useLiveQuery } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { sentenceFor } from "../../shared/errors.ts";
import { nameOf } from "../../shared/member.ts";
import { RoleBadge } from "../../shared/RoleBadge.tsx";
import { Row } from "../../shared/Rows.tsx";
import { texts } from "../../shared/texts.ts";
import { countHolders, latestHolders } from "./data.ts";

const NAMES = 4;

/** How many hold a role, and the latest of them by name. */
export function Holders({ role }: { role: Role }) {
	const { firestore } = useBackend();
	const latest = useLiveQuery(() => latestHolders(firestore, role, NAMES), [firestore, role]);
	const [said, setSaid] = useState("");
	// Counted again whenever the latest change: a count itself is never live.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the data is what says that it may have changed.
	useEffect(() => {
		let wanted = true;
		countHolders(firestore, role, Date.now()).then(
			(count) => wanted && setSaid(texts.rolesPage.count(count)),
			(error: unknown) => wanted && setSaid(sentenceFor(error)),
		);
		return () => {
			wanted = false;
		};
	}, [firestore, role, latest.data]);
	const names = latest.data.map((member) => nameOf(member) ?? member.uid);
	return (
		<Row
			data-testid={`holders-${role}`}
			note={names.join(", ") || " "}
			actions={
				<Button
					variant="default"
					size="xs"
					aria-label={`${texts.rolesPage.all}: ${texts.roles.name[role]}`}
					renderRoot={(props) => <Link to="/members" search={{ role }} {...props} />}
				>
					{texts.rolesPage.all}
				</Button>
			}
		>
			<RoleBadge role={role} /> <span role="status">{said}</span>
		</Row>
	);
}
