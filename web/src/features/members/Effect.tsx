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

/** What saving would change, in words, before it is saved; nothing while nothing would. */
export function Effect(props: Props) {
	return (
		<section
			className={classes.effect}
			aria-live="polite"
			aria-label={texts.roleEditor.effect}
			data-testid="role-effect"
		>
			{props.diff.any && <Changes {...props} />}
		</section>
	);
}

function Changes({ diff, ends, own }: Props) {
	const { gainedPermissions: gained, lostPermissions: lost, endsChanged, gainedRoles } = diff;
	const roles = rolesOf(ends);
	const still = gained.length + lost.length + endsChanged.length === 0;
	const { gains, loses, onlyRoles, endsChange, endsNever, noRoles, selfLosesManage, self } = texts.roleEditor;
	return (
		<>
			<ul className={classes.changes}>
				{gained.length > 0 && (
					<li data-sign="plus">
						<IconPlus size={15} aria-hidden="true" />
						<span>{gains(permissionWords(gained))}</span>
					</li>
				)}
				{lost.length > 0 && (
					<li data-sign="minus">
						<IconMinus size={15} aria-hidden="true" />
						<span>{loses(permissionWords(lost))}</span>
					</li>
				)}
			</ul>
			{still && <p>{onlyRoles}</p>}
			{[...gainedRoles, ...endsChanged].map((role) => {
				const end = ends[role];
				const name = texts.roles.name[role];
				if (typeof end === "number") return <p key={role}>{endsChange(name, fullDate(end))}</p>;
				return endsChanged.includes(role) && <p key={role}>{endsNever(name)}</p>;
			})}
			{permissionsOf(roles).length === 0 && <p>{noRoles}</p>}
			{own && <p className={classes.warning}>{lost.includes("members.manage") ? selfLosesManage : self}</p>}
		</>
	);
}
