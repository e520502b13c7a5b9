import { useBackend } from "../../shared/backend.ts";
import { KeepTyped } from "../../shared/KeepTyped.tsx";
import { Page } from "../../shared/Page.tsx";
import { Row, Rows } from "../../shared/Rows.tsx";
import { useSecurityState } from "../../shared/securityState.ts";
import { texts } from "../../shared/texts.ts";
import { fullDate } from "../../shared/time.ts";
import { Delivery } from "./Delivery.tsx";
import { TypedConfirm } from "./TypedConfirm.tsx";

/** What concerns everybody at once: lockdown, signing everyone out, and how things stand. */
export function SecurityScreen() {
	return (
		<KeepTyped permission="security.manage">
			<Security />
		</KeepTyped>
	);
}

function Security() {
	const { call } = useBackend();
	const state = useSecurityState();
	const lockdown = state?.lockdown === true;
	const { begin, end, everyone } = texts.security;
	const setLockdown = (on: boolean) => async (reason: string) => {
		await call("setLockdown", { lockdown: on, reason });
	};
	return (
		<Page title={texts.security.title} intro={texts.security.intro}>
			<Rows>
				<Row
					data-testid="lockdown-state"
					note={begin.body}
					actions={
						lockdown ? (
							<TypedConfirm
								key="end"
								words={end}
								testId="end-lockdown"
								asked="lockdown"
								onConfirm={setLockdown(false)}
							/>
						) : (
							<TypedConfirm
								key="begin"
								words={begin}
								testId="begin-lockdown"
								asked="lockdown"
								onConfirm={setLockdown(true)}
							/>
						)
					}
				>
					<strong>{lockdown ? texts.security.on : texts.security.off}</strong>
				</Row>
				<Row
					note={everyone.body}
					actions={
						<TypedConfirm
							words={everyone}
							testId="sign-everyone-out"
							onConfirm={async (reason) => {
								await call("revokeSessions", { everyone: true, reason });
							}}
						/>
					}
				>
					<strong>
						{state?.minAuthTime
							? texts.security.signedOutAt(fullDate(state.minAuthTime.toMillis()))
							: texts.security.neverSignedOut}
					</strong>
				</Row>
			</Rows>
			<Delivery />
		</Page>
	);
}
