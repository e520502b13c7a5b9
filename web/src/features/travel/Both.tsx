import { Button } from "@mantine/core";
import type { Role } from "@rolecall/policy";
import { useAccess } from "../../access/react/index.ts";
import { Person } from "../../shared/Person.tsx";
import { grantsOf } from "../../shared/roleDiff.ts";
import { texts } from "../../shared/texts.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { heldOf, withoutRole, withRole } from "./held.ts";
import { MemberSide } from "./MemberSide.tsx";
import { Steps } from "./Steps.tsx";
import classes from "./Travel.module.css";
import type { Traveller } from "./traveller.ts";
import { useInitialRoles } from "./useInitialRoles.ts";
import { useTrip } from "./useTrip.ts";

/** Opens sources, which are asked for with every request. */
const ROLE: Role = "editor";
/** What the member has instead meanwhile. */
const STAND_IN: Role = "viewer";

/** Both people, and what is on its way from one to the other. */
export function Both({ admin, member }: { admin: Traveller; member: Traveller }) {
	const access = useAccess();
	const { roles, phase } = access;
	const { trip, send } = useTrip(admin, member);
	const { keep, putBack } = useInitialRoles(admin, member);
	const [busy, run] = useBusy();
	const words = texts.tour;
	const name = member.name.split(" ")[0] ?? member.name;
	const held = roles.includes(ROLE);
	const change = () => {
		keep();
		const [now, before] = [Date.now(), heldOf(access)];
		const after = held ? withoutRole(before, ROLE, STAND_IN) : withRole(before, ROLE, now);
		return run(() => send(grantsOf(after, now), held ? "closed" : "open"));
	};
	const leave = () =>
		run(async () => {
			await putBack();
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
			<p className={classes.role}>{words.leaveNote}</p>
		</>
	);
}
