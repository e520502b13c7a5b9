import { Anchor, CloseButton } from "@mantine/core";
import { sendEmailVerification } from "firebase/auth";
import { useEffect, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { sentenceFor } from "../../shared/errors.ts";
import { useSecurityState } from "../../shared/securityState.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./Banners.module.css";
import { useSession } from "./session.ts";

/** After this long without an answer we say so. */
const SLOW_MS = 8000;

/** What concerns every page: offline, slow, a lockdown, everyone signed out, email not verified. */
export function Banners() {
	const { phase, user } = useAccess();
	return (
		<div className={classes.stack}>
			<div role="status">
				{phase === "offline" && <p className={classes.banner}>{texts.shell.offline}</p>}
				{phase === "loading" && <SlowBanner />}
				<SecurityBanners />
			</div>
			{user && !user.emailVerified && phase !== "loading" && <VerifyBanner />}
		</div>
	);
}

function SecurityBanners() {
	const { can } = useAccess();
	const state = useSecurityState();
	return (
		<>
			{state?.lockdown === true && (
				<p className={classes.banner} data-testid="lockdown">
					{can("security.manage") ? texts.shell.lockdownOwn : texts.shell.lockdown}
				</p>
			)}
			<SignedOutBanner minAuthMs={state?.minAuthTime?.toMillis() ?? 0} />
		</>
	);
}

/** Says that everyone has to sign in again, to whoever signed in before that. */
function SignedOutBanner({ minAuthMs }: { minAuthMs: number }) {
	const { auth } = useSession();
	const { signOut } = useAccess();
	const [passed, setPassed] = useState(false);
	useEffect(() => {
		let asked = true;
		// The token in use: a new one would need a session that may have been revoked by now.
		auth.currentUser?.getIdTokenResult().then(
			({ authTime }) => asked && setPassed(Date.parse(authTime) < minAuthMs),
			() => {}, // The session has ended, and the sign-in page says so.
		);
		return () => {
			asked = false;
		};
	}, [auth, minAuthMs]);
	if (!passed) return null;
	return (
		<div className={classes.banner} data-testid="signed-out-banner">
			<span>{texts.shell.everyoneSignedOut}</span>{" "}
			<Anchor component="button" type="button" inherit onClick={() => void signOut()}>
				{texts.suspended.signIn}
			</Anchor>
		</div>
	);
}

function SlowBanner() {
	const { config } = useSession();
	const [slow, setSlow] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setSlow(true), SLOW_MS);
		return () => clearTimeout(timer);
	}, []);
	if (!slow) return null;
	return <p className={classes.banner}>{config.local ? texts.shell.slowLocal : texts.shell.slow}</p>;
}

function VerifyBanner() {
	const { auth } = useSession();
	const [closed, setClosed] = useState(false);
	const [said, setSaid] = useState<string | null>(null);
	if (closed) return null;

	const send = async () => {
		if (!auth.currentUser) return;
		try {
			await sendEmailVerification(auth.currentUser);
			setSaid(texts.shell.verificationSent);
		} catch (error) {
			setSaid(sentenceFor(error));
		}
	};

	return (
		<div className={classes.banner}>
			<span>{texts.shell.unverified(auth.currentUser?.email ?? "")}</span> <span role="status">{said}</span>
			{said === null && (
				<Anchor component="button" type="button" inherit onClick={send}>
					{texts.shell.sendVerification}
				</Anchor>
			)}
			<CloseButton
				className={classes.close}
				size="sm"
				aria-label={texts.shell.dismiss}
				onClick={() => setClosed(true)}
			/>
		</div>
	);
}
