import { Button, Group, NativeSelect, TextInput } from "@mantine/core";
import { isRole, MAX_REASON, ROLES, type Role } from "@rolecall/policy";
import { type FormEvent, useState } from "react";
import { useAccess } from "../access/react/index.ts";
import { askForRole } from "./accessRequests.ts";
import { useBackend } from "./backend.ts";
import { texts } from "./texts.ts";
import { tell } from "./toast.ts";
import { useUnsaved } from "./unsaved.ts";
import { useBusy } from "./useBusy.ts";

const HOURS = [1, 8, 24, 168] as const;

/** Asks for a role for some hours, with a reason. Offers the roles that one does not hold. */
export function AskForRole() {
	const { user, roles } = useAccess();
	const { firestore } = useBackend();
	const offered = ROLES.filter((role) => !roles.includes(role));
	const [chosen, setChosen] = useState<Role | null>(null);
	const [hours, setHours] = useState<number>(8);
	const [reason, setReason] = useState("");
	const [busy, run] = useBusy();
	useUnsaved(reason !== "");
	const role = chosen !== null && offered.includes(chosen) ? chosen : offered[0];
	if (user === null || role === undefined) return null;

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		await run(async () => {
			await askForRole(firestore, { uid: user.uid, role, hours, reason: reason.trim() });
			setReason("");
			tell(texts.myAccess.sent);
		});
	};
	return (
		<form onSubmit={submit}>
			<Group align="end" gap="sm">
				<NativeSelect
					label={texts.myAccess.role}
					value={role}
					onChange={({ currentTarget: { value } }) => setChosen(isRole(value) ? value : null)}
					data={offered.map((value) => ({ value, label: texts.roles.name[value] }))}
					data-testid="ask-role"
				/>
				<NativeSelect
					label={texts.myAccess.hours}
					value={String(hours)}
					onChange={({ currentTarget: { value } }) => setHours(Number(value))}
					data={HOURS.map((value) => ({ value: String(value), label: texts.myAccess.forHours(value) }))}
				/>
				<TextInput
					label={texts.roleEditor.reason}
					value={reason}
					maxLength={MAX_REASON}
					onChange={(event) => setReason(event.currentTarget.value)}
					data-testid="ask-reason"
				/>
				<Button type="submit" loading={busy} disabled={reason.trim() === ""} data-testid="ask-send">
					{texts.myAccess.send}
				</Button>
			</Group>
		</form>
	);
}
