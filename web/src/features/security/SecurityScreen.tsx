import { Stack } from "@mantine/core";
import { paths, type SecurityState } from "@rolecall/policy";
import { doc, type Timestamp } from "firebase/firestore";
import { RequirePermission, useLiveDoc } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { typed } from "../../shared/converters.ts";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { Row, Rows } from "../../shared/Rows.tsx";
import { texts } from "../../shared/texts.ts";
import { fullDate } from "../../shared/time.ts";
import { TypedConfirm } from "./TypedConfirm.tsx";

/** What concerns everybody at once: lockdown, and signing everyone out. */
export function SecurityScreen() {
	return (
		<RequirePermission permission="security.manage" fallback={<NoAccess permission="security.manage" />}>
			<Security />
		</RequirePermission>
	);
}

function Security() {
	const { firestore, call } = useBackend();
	const { data } = useLiveDoc(
		() => doc(firestore, paths.securityState).withConverter(typed<SecurityState<Timestamp>>()),
		[firestore],
	);
	const lockdown = data?.lockdown === true;
	const { begin, end, everyone } = texts.security;
	const setLockdown = (on: boolean) => async (reason: string) => {
		await call("setLockdown", { lockdown: on, reason });
	};
	return (
		<Page title={texts.security.title} intro={texts.security.intro} narrow>
			<Stack>
				<Rows>
					<Row
						data-testid="lockdown-state"
						note={begin.body}
						actions={
							lockdown ? (
								<TypedConfirm key="end" words={end} testId="end-lockdown" onConfirm={setLockdown(false)} />
							) : (
								<TypedConfirm key="begin" words={begin} testId="begin-lockdown" onConfirm={setLockdown(true)} />
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
							{data?.minAuthTime
								? texts.security.signedOutAt(fullDate(data.minAuthTime.toMillis()))
								: texts.security.neverSignedOut}
						</strong>
					</Row>
				</Rows>
			</Stack>
		</Page>
	);
}
