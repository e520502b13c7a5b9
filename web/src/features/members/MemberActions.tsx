import { Group } from "@mantine/core";
import { useAccess } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { ConfirmButton } from "../../shared/ConfirmButton.tsx";
import { texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import type { MemberData } from "./data.ts";
import classes from "./MemberDrawer.module.css";
import { memberName } from "./members.ts";
import { refusalOf } from "./outcome.ts";

/** Suspends, reactivates and signs out a member. Nobody suspends themselves: they could not take it back. */
export function MemberActions({ member }: { member: MemberData }) {
	const own = useAccess().user?.uid === member.uid;
	const { call } = useBackend();
	const { uid, status } = member;
	const words = texts.memberActions;
	const name = memberName(member);
	return (
		<Group gap="xs" className={classes.actions}>
			{!own && status === "active" && (
				<ConfirmButton
					label={words.suspend}
					title={words.suspendTitle(name)}
					body={words.suspendBody}
					testId="suspend-member"
					sentence={refusalOf}
					onConfirm={async () => {
						await call("setStatus", { uid, status: "suspended" });
						tell(words.suspended(name));
					}}
				/>
			)}
			{status === "suspended" && (
				<ConfirmButton
					label={words.reactivate}
					title={words.reactivateTitle(name)}
					body={words.reactivateBody}
					testId="reactivate-member"
					sentence={refusalOf}
					onConfirm={async () => {
						await call("setStatus", { uid, status: "active" });
						tell(words.reactivated(name));
					}}
				/>
			)}
			<ConfirmButton
				label={words.signOut}
				title={words.signOutTitle(name)}
				body={words.signOutBody}
				testId="sign-out-member"
				sentence={refusalOf}
				onConfirm={async () => {
					await call("revokeSessions", { uid });
					tell(words.signedOut(name));
				}}
			/>
		</Group>
	);
}
