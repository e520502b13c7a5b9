import { Button, Checkbox, Group, TextInput } from "@mantine/core";
import { missingToGrant, ROLES, type Role } from "@rolecall/policy";
import { type FormEvent, useRef, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { useAsked } from "../../shared/asked.ts";
import { useBackend } from "../../shared/backend.ts";
import { texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import { useUnsaved } from "../../shared/unsaved.ts";
import { useBusy } from "../../shared/useBusy.ts";

/** Lets roles wait for an address. Offers those that the sender may grant. */
export function InviteForm() {
	const { permissions, can } = useAccess();
	const { call } = useBackend();
	const [email, setEmail] = useState("");
	const [roles, setRoles] = useState<Role[]>(["viewer"]);
	const [busy, run] = useBusy();
	const input = useRef<HTMLInputElement>(null);
	useAsked("invite", () => input.current?.focus());
	useUnsaved(email !== "");
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		await run(async () => {
			await call("inviteMember", { email: email.trim(), roles });
			tell(texts.invites.sent(email.trim()));
			setEmail("");
		});
	};
	return (
		<form onSubmit={submit}>
			<Group align="end" gap="md">
				<TextInput
					flex="1 1 16rem"
					ref={input}
					label={texts.invites.email}
					type="email"
					required
					value={email}
					onChange={(event) => setEmail(event.currentTarget.value)}
					data-testid="invite-email"
				/>
				<Checkbox.Group
					label={texts.roleEditor.title}
					value={roles}
					onChange={(names) => setRoles(ROLES.filter((role) => names.includes(role)))}
				>
					<Group gap="sm" py={8}>
						{ROLES.filter((role) => missingToGrant(role, permissions).length === 0).map((role) => (
							<Checkbox key={role} value={role} label={texts.roles.name[role]} />
						))}
					</Group>
				</Checkbox.Group>
				<Button
					type="submit"
					loading={busy}
					disabled={roles.length === 0 || !can("members.manage")}
					data-testid="invite-send"
				>
					{texts.invites.send}
				</Button>
			</Group>
		</form>
	);
}
