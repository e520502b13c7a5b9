import { Group } from "@mantine/core";
import { useAccess } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { ConfirmButton } from "../../shared/ConfirmButton.tsx";
import type { MemberData } from "../../shared/member.ts";
import { texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import classes from "./MemberDrawer.module.css";
import { memberName } from "./members.ts";

/** Suspends, reactivates and signs out a member. Nobody suspends themselves: they could not take it back. */
export function MemberActions({ member }: { member: MemberData }) {
	const own = useAccess().user?.uid === member.uid;
	const { call } = useBackend();
	const { uid, status } = member;
	const name = memberName(member);
	const { title, suspend, reactivate, signOut } = texts.memberActions;
	return (
		<section className={classes.section} aria-label={title}>
			<h3 className={classes.may}>{title}</h3>
			<Group gap="xs">
				{!own && status === "active" && (
					<Action
						words={suspend}
						name={name}
						testId="suspend-member"
						run={(reason) => call("setStatus", { uid, status: "suspended", ...reason })}
					/>
				)}
				{status === "suspended" && (
					<Action
						words={reactivate}
						name={name}
						testId="reactivate-member"
						danger={false}
						run={(reason) => call("setStatus", { uid, status: "active", ...reason })}
					/>
				)}
				<Action
					words={signOut}
					name={name}
					testId="sign-out-member"
					run={(reason) => call("revokeSessions", { uid, ...reason })}
				/>
			</Group>
		</section>
	);
}

interface ActionProps {
	words: { label: string; title: (name: string) => string; body: string; done: (name: string) => string };
	name: string;
	testId: string;
	danger?: boolean;
	run: (reason: { reason: string } | undefined) => Promise<unknown>;
}

function Action({ words, name, testId, danger = true, run }: ActionProps) {
	return (
		<ConfirmButton
			label={words.label}
			title={words.title(name)}
			body={words.body}
			testId={testId}
			danger={danger}
			reasonFor="members.manage"
			onConfirm={async (reason) => {
				await run(reason === undefined ? undefined : { reason });
				tell(words.done(name));
			}}
		/>
	);
}
