import { Drawer } from "@mantine/core";
import { permissionsOf } from "@rolecall/policy";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAccessObject, useLiveDoc } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { Grants } from "../../shared/Grants.tsx";
import { KeepTyped } from "../../shared/KeepTyped.tsx";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { type MemberData, memberRef } from "../../shared/member.ts";
import { PermissionList } from "../../shared/PermissionList.tsx";
import { Person } from "../../shared/Person.tsx";
import { rolesOf } from "../../shared/roleDiff.ts";
import { texts } from "../../shared/texts.ts";
import { When } from "../../shared/When.tsx";
import { Devices } from "./Devices.tsx";
import { History } from "./History.tsx";
import { MemberActions } from "./MemberActions.tsx";
import classes from "./MemberDrawer.module.css";
import { MemberRoles } from "./MemberRoles.tsx";
import { memberName, memberRowId, roleEndsOf } from "./members.ts";
import { RoleEditor } from "./RoleEditor.tsx";
import { forgetMember } from "./useDirectory.ts";

const route = getRouteApi("/members/$uid");

/** One member beside the list: who they are, and for whoever may, the editor of their roles. */
export function MemberDrawer() {
	const { uid } = route.useParams();
	const navigate = useNavigate();
	const { firestore } = useBackend();
	const live = useLiveDoc(() => memberRef(firestore, uid), [firestore, uid]);
	const [last, setLast] = useState(live.data);
	if (live.data !== null && live.data !== last) setLast(live.data);
	// Refused while something is typed about them, they stay as they were.
	const member = live.status === "denied" && last?.uid === uid ? last : live.data;
	const access = useAccessObject();
	const gone = live.status === "ready" && live.data === null && !live.fromCache;
	useEffect(() => {
		if (gone) forgetMember(access, uid);
	}, [access, gone, uid]);
	// The drawer goes with its route, so it cannot give the focus back itself.
	useEffect(
		() => () => {
			requestAnimationFrame(() => document.getElementById(memberRowId(uid))?.focus());
		},
		[uid],
	);
	return (
		<Drawer
			opened
			returnFocus={false}
			position="right"
			size={480}
			onClose={() => void navigate({ to: "/members", search: true, resetScroll: false })}
			title={member ? <Who member={member} /> : texts.members.title}
		>
			{member ? (
				<MemberDetails key={uid} member={member} />
			) : live.status === "ready" ? (
				<p>{texts.members.gone}</p>
			) : (
				<ListSkeleton />
			)}
		</Drawer>
	);
}

function Who({ member }: { member: MemberData }) {
	const name = memberName(member);
	return (
		<span className={classes.who}>
			<Person name={name} photoURL={member.photoURL} size={44} />
			<span className={classes.words}>
				<span className={classes.name}>{name}</span>
				<span className={classes.email}>{member.email}</span>
			</span>
		</span>
	);
}

/** For whoever sees members but does not manage them: what the roles come to. */
function ReadOnly({ member }: { member: MemberData }) {
	const permissions = permissionsOf(rolesOf(roleEndsOf(member, Date.now())));
	return (
		<>
			<Grants roles={member.roles} />
			<h3 className={classes.may}>{permissions.length > 0 ? texts.members.theyMay : texts.members.theyMayNothing}</h3>
			<PermissionList permissions={permissions} />
			<p className={classes.readOnly}>{texts.roleEditor.readOnly}</p>
		</>
	);
}

function MemberDetails({ member }: { member: MemberData }) {
	return (
		<>
			<div className={classes.facts}>
				<MemberRoles member={member} />
				<span className={classes.version} data-testid="member-version">
					{texts.access.version(member.version)}
				</span>
				<span className={classes.joined}>
					{texts.members.joined} <When ms={member.createdAt.toMillis()} />
				</span>
			</div>
			<KeepTyped permission="members.manage" fallback={<ReadOnly member={member} />}>
				<RoleEditor member={member} />
			</KeepTyped>
			<Devices member={member} />
			<History uid={member.uid} />
			<KeepTyped permission="members.manage" fallback={null} quiet>
				<MemberActions member={member} />
			</KeepTyped>
		</>
	);
}
