import { Button } from "@mantine/core";
import type { Role } from "@rolecall/policy";
import { useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { Person } from "../../shared/Person.tsx";
import { texts } from "../../shared/texts.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { MemberSide } from "./MemberSide.tsx";
import { Steps } from "./Steps.tsx";
import classes from "./Travel.module.css";
import type { Traveller } from "./traveller.ts";
import { useTrip } from "./useTrip.ts";

/** Opens sources, which are asked for with every request. */
const ROLE: Role = "editor";

/** Both people, and what is on its way from one to the other. */
export function Both({ admin, member }: { admin: Traveller; member: Traveller }) {
	const { roles, phase } = useAccess();
	const { trip, send } = useTrip(admin, member);
	const [busy, run] = useBusy();
	/** What the member had when the tour began, to be put back. */
	const [initial, setInitial] = useState<readonly Role[] | null>(null);
	const words = texts.tour;
	const name = member.name.split(" ")[0] ?? member.name;
	const held = roles.includes(ROLE);
	const change = () => {
		setInitial((known) => known ?? roles);
		const others = roles.filter((role) => role !== ROLE && role !== "viewer");
		return run(() => send(held ? [...others, "viewer"] : [...others, ROLE], held ? "closed" : "open"));
	};
	const leave = () =>
		run(async () => {
			if (initial) {
				await admin.backend.call("setRoles", { uid: member.uid, roles: initial.map((role) => ({ role })) });
			}
			location.assign("/");
		});
	return (
		<>
			<div className={classes.both}>
				<section className={classes.side} aria-label={words.admin} data-testid="travel-admin">
					<h2 className={classes.who}>
						<Person name={admin.name} size={36} />
						{admin.name}
					</h2>
					<p className={classes.role}>{words.admin}</p>
					<Button
						loading={busy}
						disabled={phase !== "current"}
						onClick={() => void change()}
						data-testid="travel-change"
					>
						{(held ? words.take : words.give)(texts.roles[held ? "name" : "noun"][ROLE], name)}
					</Button>
				</section>
				<MemberSide member={member} />
			</div>
			<Steps trip={trip} />
			<Button variant="default" mt="lg" disabled={busy} onClick={() => void leave()} data-testid="travel-leave">
				{words.leave}
			</Button>
		</>
	);
}
