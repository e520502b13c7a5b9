import { permissionsOf } from "@rolecall/policy";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { type RoleDiff, type RoleEnds, rolesOf } from "../../shared/roleDiff.ts";
import { permissionWords, texts } from "../../shared/texts.ts";
import { fullDate } from "../../shared/time.ts";
import classes from "./RoleEditor.module.css";

interface Props {
	diff: RoleDiff;
	/** The choice as a whole. */
	ends: RoleEnds;
	/** Whether one is changing oneself. */
	own: boolean;
}

/** What saving would change, in words, before it is saved. */
export function Effect({ diff, ends, own }: Props) {
	return (
		<section className={classes.effect} aria-live="polite" data-testid="role-effect">
			<h3 className={classes.effectTitle}>{texts.roleEditor.effect}</h3>
			{diff.any ? <Changes diff={diff} ends={ends} own={own} /> : <p>{texts.roleEditor.noEffect}</p>}
		</section>
	);
}

function Changes({ diff, ends, own }: Props) {
	const { gainedPermissions, lostPermissions, endsChanged } = diff;
	const roles = rolesOf(ends);
	const still = gainedPermissions.length + lostPermissions.length + endsChanged.length === 0;
	const losesManage = own && lostPermissions.includes("members.manage");
	return (
		<>
			<ul className={classes.changes}>
				{permissionWords(gainedPermissions).map((words) => (
					<li key={words} data-sign="plus">
						<IconPlus size={15} aria-hidden="true" />
						<span>{texts.roleEditor.gains(words)}</span>
					</li>
				))}
				{permissionWords(lostPermissions).map((words) => (
					<li key={words} data-sign="minus">
						<IconMinus size={15} aria-hidden="true" />
						<span>{texts.roleEditor.loses(words)}</span>
					</li>
				))}
			</ul>
			{still && <p>{texts.roleEditor.onlyRoles}</p>}
			{roles.map((role) => {
				const end = ends[role];
				if (typeof end === "number") {
					return <p key={role}>{texts.roleEditor.endsChange(texts.roles.name[role], fullDate(end))}</p>;
				}
				return endsChanged.includes(role) && <p key={role}>{texts.roleEditor.endsNever(texts.roles.name[role])}</p>;
			})}
			{permissionsOf(roles).length === 0 && <p>{texts.roleEditor.noRoles}</p>}
			{own && (
				<p className={classes.warning}>{losesManage ? texts.roleEditor.selfLosesManage : texts.roleEditor.self}</p>
			)}
		</>
	);
}
