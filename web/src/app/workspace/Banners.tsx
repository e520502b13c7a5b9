import { Anchor, CloseButton } from "@mantine/core";
import { paths, type SecurityState } from "@rolecall/policy";
import { sendEmailVerification } from "firebase/auth";
import { doc, type Timestamp } from "firebase/firestore";
import { useEffect, useState } from "react";
import { useAccess, useLiveDoc } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { typed } from "../../shared/converters.ts";
import { sentenceFor } from "../../shared/errors.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./Banners.module.css";
import { useSession } from "./session.ts";

/** After this long without an answer we say so. */
const SLOW_MS = 8000;

/** What concerns every page: offline, slow, a lockdown, email not verified. */
export function Banners() {
	const { phase, user } = useAccess();
	return (
		<div className={classes.stack}>
			<div role="status">
				{phase === "offline" && <p className={classes.banner}>{texts.shell.offline}</p>}
				{phase === "loading" && <SlowBanner />}
				<LockdownBanner />
			</div>
			{user && !user.emailVerified && phase !== "loading" && <VerifyBanner />}
		</div>
	);
}

function LockdownBanner() {
	const { can } = useAccess();
	const { firestore } = useBackend();
	const state = useLiveDoc(
		() => doc(firestore, paths.securityState).withConverter(typed<SecurityState<Timestamp>>()),
		[firestore],
	);
	if (state.data?.lockdown !== true) return null;
	return (
		<p className={classes.banner} data-testid="lockdown">
			{can("security.manage") ? texts.shell.lockdownOwn : texts.shell.lockdown}
		</p>
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
