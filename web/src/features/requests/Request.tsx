import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useAccess, type WithId } from "../../access/react/index.ts";
import type { RequestData } from "../../shared/accessRequests.ts";
import { MemberName } from "../../shared/MemberName.tsx";
import { type MemberData, nameOf, roleEndsOf } from "../../shared/member.ts";
import { Person } from "../../shared/Person.tsx";
import { RoleBadge } from "../../shared/RoleBadge.tsx";
import { Row } from "../../shared/Rows.tsx";
import { rolesOf } from "../../shared/roleDiff.ts";
import { texts } from "../../shared/texts.ts";
import { useMember } from "../../shared/useMember.ts";
import { When } from "../../shared/When.tsx";
import { Decide } from "./Decide.tsx";
import classes from "./Requests.module.css";

/** Who asks for which role and why, what they have now, and the decision. */
export function Request({ request }: { request: WithId<RequestData> }) {
	const { id, uid, role, hours, reason, createdAt } = request;
	const { data: member, status } = useMember(uid);
	const own = useAccess().user?.uid === uid;
	const name = (member && nameOf(member)) ?? (status === "loading" ? "" : uid);
	return (
		<Row
			data-testid={`request-${uid}`}
			picture={<Person name={name} photoURL={member?.photoURL ?? null} size={40} />}
			note={
				<>
					{texts.quoted(reason)} · <When ms={createdAt.toMillis()} />
					{member && <RolesNow member={member} />}
				</>
			}
			actions={
				own ? (
					<span>{texts.requests.own}</span>
				) : (
					<Decide requestId={id} title={`${name} ${texts.requests.asks(role, hours)}`} />
				)
			}
		>
			<Anchor
				renderRoot={(props) => <Link to="/members/$uid" params={{ uid }} {...props} />}
				fw={600}
				c="inherit"
				underline="always"
			>
				<MemberName uid={uid} />
			</Anchor>{" "}
			{texts.requests.asks(role, hours)}
		</Row>
	);
}

/** What they have without the role they ask for. */
function RolesNow({ member }: { member: MemberData }) {
	const ends = roleEndsOf(member, Date.now());
	const roles = rolesOf(ends);
	return (
		<div className={classes.now} data-testid="request-roles">
			<span>{texts.requests.now}</span>
			{roles.map((role) => (
				<RoleBadge key={role} role={role} end={ends[role]} />
			))}
			{roles.length === 0 && <span>{texts.roles.none}</span>}
			{member.status === "suspended" && <strong>{texts.members.suspended}</strong>}
		</div>
	);
}
