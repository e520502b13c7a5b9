import { Button, NativeSelect, TextInput } from "@mantine/core";
import { isRole, MAX_REASON, missingToGrant, ROLES, type Role } from "@rolecall/policy";
import { type FormEvent, useRef, useState } from "react";
import { useAccess } from "../access/react/index.ts";
import classes from "./AskForRole.module.css";
import { askForRole } from "./accessRequests.ts";
import { useAsked } from "./asked.ts";
import { useBackend } from "./backend.ts";
import { texts } from "./texts.ts";
import { tell } from "./toast.ts";
import { useUnsaved } from "./unsaved.ts";
import { useBusy } from "./useBusy.ts";

const HOURS = [1, 8, 24, 168] as const;

/** Asks for a role for some hours, with a reason. Offers the roles that would permit something more. */
export function AskForRole() {
	const { user, permissions } = useAccess();
	const backend = useBackend();
	const [chosen, setChosen] = useState<Role | null>(null);
	const [hours, setHours] = useState<number>(8);
	const [reason, setReason] = useState("");
	const [missing, setMissing] = useState(false);
	const reasonInput = useRef<HTMLInputElement>(null);
	// What is being asked for stays, also when it is given meanwhile: the reason was written for no other role.
	const asking = reason !== "" ? chosen : null;
	const adds = (role: Role) => missingToGrant(role, permissions).length > 0;
	const offered = ROLES.filter((role) => adds(role) || role === asking);
	const [busy, run] = useBusy();
	const select = useRef<HTMLSelectElement>(null);
	useAsked("role", () => select.current?.focus());
	useUnsaved(reason !== "");
	const role = chosen !== null && offered.includes(chosen) ? chosen : offered[0];
	if (user === null) return null;
	if (role === undefined) return <p>{texts.myAccess.everything}</p>;

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (reason.trim() === "") {
			setMissing(true);
			reasonInput.current?.focus();
			return;
		}
		await run(async () => {
			await askForRole(backend, { uid: user.uid, role, hours, reason: reason.trim() });
			setReason("");
			tell(texts.myAccess.sent);
		});
	};
	return (
		<form onSubmit={submit} noValidate className={classes.form}>
			<NativeSelect
				ref={select}
				label={texts.myAccess.role}
				value={role}
				onChange={({ currentTarget: { value } }) => setChosen(isRole(value) ? value : null)}
				data={offered.map((value) => ({ value, label: texts.roles.name[value] }))}
				error={!adds(role) && texts.myAccess.held}
				inputWrapperOrder={["label", "error", "input"]}
				data-testid="ask-role"
			/>
			<NativeSelect
				label={texts.myAccess.hours}
				value={String(hours)}
				onChange={({ currentTarget: { value } }) => setHours(Number(value))}
				data={HOURS.map((value) => ({ value: String(value), label: texts.myAccess.forHours(value) }))}
			/>
			<TextInput
				className={classes.reason}
				label={texts.roleEditor.reason}
				value={reason}
				maxLength={MAX_REASON}
				required
				ref={reasonInput}
				error={missing && texts.myAccess.needReason}
				inputWrapperOrder={["label", "error", "input"]}
				onChange={(event) => {
					setMissing(false);
					setReason(event.currentTarget.value);
					setChosen(role);
				}}
				data-testid="ask-reason"
			/>
			<Button type="submit" loading={busy} disabled={!adds(role)} data-testid="ask-send">
				{texts.myAccess.send}
			</Button>
		</form>
	);
}
