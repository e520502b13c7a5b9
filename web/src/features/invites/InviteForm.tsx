import { Button, TextInput } from "@mantine/core";
import type { Role } from "@rolecall/policy";
import { type FormEvent, useRef, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { useAsked } from "../../shared/asked.ts";
import { useBackend } from "../../shared/backend.ts";
import { fieldProblems } from "../../shared/fieldProblems.ts";
import type { MemberData } from "../../shared/member.ts";
import { texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import { useUnsaved } from "../../shared/unsaved.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { AlreadyKnown } from "./AlreadyKnown.tsx";
import { addressOf, type InviteData, memberWith, openFor, sendInvite } from "./data.ts";
import classes from "./Invites.module.css";
import { RoleBoxes } from "./RoleBoxes.tsx";

/** Lets roles wait for an address. An open invite of the address is renewed, and a member needs none: both are said. */
export function InviteForm({ invites }: { invites: readonly InviteData[] }) {
	const { can } = useAccess();
	const { call, firestore } = useBackend();
	const [email, setEmail] = useState("");
	const [roles, setRoles] = useState<Role[]>(["viewer"]);
	const [member, setMember] = useState<MemberData | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const [busy, run] = useBusy();
	const input = useRef<HTMLInputElement>(null);
	useAsked("invite", () => input.current?.focus());
	const address = addressOf(email);
	const open = openFor(invites, address, Date.now());
	const known = member?.email === address ? member : null;
	// A member's address is nothing to be sent, so nothing is lost by going to the member.
	useUnsaved(email !== "" && known === null);

	const refuse = (sentence: string) => {
		setProblem(sentence);
		input.current?.focus();
	};
	const lookUp = async () => {
		const found = address.includes("@") ? await memberWith(firestore, address) : null;
		setMember(found);
		return found;
	};
	const send = async () => {
		if ((await lookUp()) !== null) return;
		try {
			const ids = open.map(({ id }) => id);
			await sendInvite(call, { email: address, roles }, ids);
			tell((ids.length > 0 ? texts.invites.renewed : texts.invites.sent)(address));
			setEmail("");
		} catch (error) {
			if (fieldProblems(error).email === undefined) throw error;
			refuse(texts.signIn.badEmail);
		}
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (address === "") refuse(texts.signIn.needEmail);
		else void run(send);
	};
	return (
		<form onSubmit={submit} noValidate className={classes.form}>
			<TextInput
				ref={input}
				label={texts.invites.email}
				type="email"
				required
				value={email}
				error={problem}
				onChange={(event) => {
					setProblem(null);
					setEmail(event.currentTarget.value);
				}}
				// A courtesy: sending looks again, and says so when it cannot.
				onBlur={() => void lookUp().catch(() => {})}
				data-testid="invite-email"
			/>
			<div role="status">{(known || open[0]) && <AlreadyKnown member={known} invite={open[0]} />}</div>
			<RoleBoxes roles={roles} onChange={setRoles} />
			<Button
				type="submit"
				loading={busy}
				disabled={roles.length === 0 || known !== null || !can("members.manage")}
				data-testid="invite-send"
			>
				{open.length > 0 ? texts.invites.renewThat : texts.invites.send}
			</Button>
		</form>
	);
}
