import { Alert, Anchor, Button, Group } from "@mantine/core";
import { ROLES } from "@rolecall/policy";
import { type FormEvent, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { codeOf, sentenceFor } from "../../shared/errors.ts";
import type { MemberData } from "../../shared/member.ts";
import { ReasonInput } from "../../shared/ReasonInput.tsx";
import type { RoleEnds } from "../../shared/roleDiff.ts";
import { texts } from "../../shared/texts.ts";
import { useUnsaved } from "../../shared/unsaved.ts";
import { Effect } from "./Effect.tsx";
import { Journey, type Trip } from "./Journey.tsx";
import { grantsOf, roleEndsOf } from "./members.ts";
import { conflictVersion, outcomeOf } from "./outcome.ts";
import { RoleChoice } from "./RoleChoice.tsx";
import classes from "./RoleEditor.module.css";
import { useRoleDraft } from "./useRoleDraft.ts";

interface Said {
	tone: "done" | "failed";
	sentence: string;
	/** What takes the change back: the roles of before, to be set on the version that it made. */
	undo?: RoleSet | undefined;
}

/** A set of roles, chosen for one version of the member, who had another set then. */
interface RoleSet {
	from: RoleEnds;
	ends: RoleEnds;
	version: number;
}

/** Chooses a member's roles and shows the effect before anything is saved. */
export function RoleEditor({ member }: { member: MemberData }) {
	const { user, permissions, can } = useAccess();
	const { call } = useBackend();
	const draft = useRoleDraft(roleEndsOf(member, Date.now()), member.version);
	const [reason, setReason] = useState("");
	const [busy, setBusy] = useState(false);
	const [said, setSaid] = useState<Said | null>(null);
	const [trip, setTrip] = useState<Trip | null>(null);
	useUnsaved(draft.diff.any || reason !== "");
	const own = user?.uid === member.uid;
	const demotesSelf = own && draft.diff.lostPermissions.length > 0;
	/** The choice of which one has been asked whether one means to take permissions from oneself. */
	const [askedOf, setAskedOf] = useState<RoleEnds | null>(null);
	const asked = demotesSelf && askedOf === draft.ends;

	const save = async (event: FormEvent) => {
		event.preventDefault();
		if (demotesSelf && !asked) {
			setAskedOf(draft.ends);
			return;
		}
		setAskedOf(null);
		await apply({ from: draft.base, ends: draft.ends, version: draft.baseVersion });
	};

	const apply = async ({ from, ends, version: baseVersion }: RoleSet) => {
		setBusy(true);
		setSaid(null);
		setTrip({ version: baseVersion + 1, startedAt: performance.now(), syncedVersion: null });
		try {
			const result = await call("setRoles", {
				uid: member.uid,
				roles: grantsOf(ends, Date.now()),
				expectedVersion: baseVersion,
				...(reason.trim() !== "" && { reason: reason.trim() }),
			});
			setTrip((now) => (now && result.changed ? { ...now, syncedVersion: result.syncedVersion } : null));
			draft.reset();
			setReason("");
			const undo = result.changed ? { from: ends, ends: from, version: result.version } : undefined;
			setSaid({ tone: "done", sentence: outcomeOf(result), undo });
		} catch (error) {
			setTrip(null);
			if (codeOf(error) === "aborted") {
				draft.reset();
				setSaid({ tone: "failed", sentence: texts.roleEditor.conflict(conflictVersion(error, member.version)) });
			} else {
				setSaid({ tone: "failed", sentence: sentenceFor(error) });
			}
		} finally {
			setBusy(false);
		}
	};

	return (
		<form onSubmit={save} className={classes.form}>
			<fieldset className={classes.choices}>
				<legend className={classes.legend}>{texts.roleEditor.title}</legend>
				{ROLES.map((role) => (
					<RoleChoice
						key={role}
						role={role}
						held={permissions}
						grant={member.roles[role]}
						round={draft.round}
						busy={busy}
						end={draft.ends[role]}
						onChange={(end) => {
							setSaid(null);
							setTrip(null);
							draft.set(role, end);
						}}
					/>
				))}
			</fieldset>
			<ReasonInput value={reason} onChange={setReason} readOnly={busy} testId="role-reason" />
			<div className={classes.footer} data-busy={draft.diff.any || said !== null || trip !== null}>
				<Effect diff={draft.diff} ends={draft.ends} own={own} />
				<div role="status" className={classes.said}>
					{draft.moved && (
						<Alert color="yellow" data-testid="member-moved">
							{texts.roleEditor.moved(member.version)}{" "}
							<Anchor component="button" type="button" inherit onClick={draft.reset}>
								{texts.roleEditor.takeNewer}
							</Anchor>
						</Alert>
					)}
					{asked && (
						<Alert color="yellow" data-testid="self-demotion">
							{texts.roleEditor.selfTwice}
						</Alert>
					)}
					{said && (
						<Alert color={said.tone === "done" ? "pine" : "red"} data-testid={`roles-${said.tone}`}>
							{said.sentence} {said.undo && <Undo undo={said.undo} apply={apply} />}
						</Alert>
					)}
				</div>
				{trip && <Journey key={trip.startedAt} member={member} trip={trip} />}
				<Group>
					<Button
						type="submit"
						loading={busy}
						disabled={!draft.diff.any || draft.moved || !can("members.manage")}
						data-testid="save-roles"
					>
						{asked ? texts.roleEditor.saveAnyway : texts.roleEditor.save}
					</Button>
					{draft.diff.any && (
						<Button variant="default" onClick={draft.reset}>
							{texts.roleEditor.reset}
						</Button>
					)}
				</Group>
			</div>
		</form>
	);
}

function Undo({ undo, apply }: { undo: RoleSet; apply: (set: RoleSet) => void }) {
	return (
		<Anchor component="button" type="button" inherit onClick={() => apply(undo)} data-testid="undo-roles">
			{texts.roleEditor.undo}
		</Anchor>
	);
}
