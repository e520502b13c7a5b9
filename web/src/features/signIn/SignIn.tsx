import { Alert, Anchor, Divider, Text, Title } from "@mantine/core";
import type { Auth } from "firebase/auth";
import { useEffect, useState } from "react";
import { sentenceFor } from "../../shared/errors.ts";
import { LanguageChoice } from "../../shared/LanguageChoice.tsx";
import { Logo } from "../../shared/Logo.tsx";
import type { LocalSuite } from "../../shared/localSuite.ts";
import { texts } from "../../shared/texts.ts";
import { createAccount, sendReset, signIn } from "./actions.ts";
import { type Credentials, CredentialsForm } from "./CredentialsForm.tsx";
import { DemoAccounts } from "./DemoAccounts.tsx";
import { GoogleButton } from "./GoogleButton.tsx";
import { Pitch } from "./Pitch.tsx";
import classes from "./SignIn.module.css";

interface Props {
	auth: Auth;
	/** Null on a real project: then there are no demo accounts, and Google is offered. */
	local: LocalSuite | null;
	/** Told true before an account is created and false when its name is set, or it failed. */
	onCreating: (creating: boolean) => void;
}

/** Sign in, or create an account. Whoever becomes signed in leaves this page by itself. */
export function SignIn({ auth, local, onCreating }: Props) {
	useEffect(() => {
		document.title = `${texts.signIn.title} · ${texts.appName}`;
	}, []);
	const [mode, setMode] = useState<"signIn" | "create">("signIn");
	const [busy, setBusy] = useState<string | null>(null);
	const [error, setError] = useState<string | null>(null);
	const [info, setInfo] = useState<string | null>(null);

	const run = async (what: string, action: () => Promise<unknown>) => {
		setBusy(what);
		setError(null);
		setInfo(null);
		try {
			await action();
		} catch (failure) {
			setError(sentenceFor(failure));
		} finally {
			setBusy(null);
		}
	};

	const submit = ({ email, password, name }: Credentials) =>
		run("form", async () => {
			if (mode === "signIn") return signIn(auth, email, password);
			onCreating(true);
			try {
				await createAccount(auth, name, email, password);
			} finally {
				onCreating(false);
			}
		});

	const reset = (email: string) => {
		if (email === "") {
			setError(texts.signIn.resetNeedsEmail);
			return;
		}
		void run("reset", async () => {
			await sendReset(auth, email);
			setInfo(texts.signIn.resetSent(email));
		});
	};

	return (
		<div className={classes.page}>
			<Pitch />
			<main className={classes.main}>
				<div className={classes.column}>
					<div className={classes.brand}>
						<Logo size={34} />
						<span>{texts.appName}</span>
					</div>
					<Title order={1}>{mode === "signIn" ? texts.signIn.title : texts.signIn.createTitle}</Title>
					<div aria-live="polite">
						{error && (
							<Alert color="red" variant="light" mt="md" className={classes.error} data-testid="sign-in-error">
								{error}
							</Alert>
						)}
						{info && (
							<Alert variant="light" mt="md">
								{info}
							</Alert>
						)}
					</div>
					<CredentialsForm key={mode} mode={mode} busy={busy === "form"} onSubmit={submit} onForgot={reset} />
					{!local && (
						<>
							<Divider my="md" label={texts.signIn.or} />
							<GoogleButton auth={auth} busy={busy === "google"} run={run} />
						</>
					)}
					<Text mt="md" size="sm">
						<Anchor
							component="button"
							type="button"
							inherit
							onClick={() => {
								setError(null);
								setMode(mode === "signIn" ? "create" : "signIn");
							}}
						>
							{mode === "signIn" ? texts.signIn.toCreate : texts.signIn.toSignIn}
						</Anchor>
					</Text>
					{local && mode === "signIn" && local.demoAccounts.length > 0 && (
						<DemoAccounts
							accounts={local.demoAccounts}
							busy={busy}
							onChoose={(email) => run(email, () => signIn(auth, email, local.demoPassword))}
						/>
					)}
					<div className={classes.language}>
						<LanguageChoice />
					</div>
				</div>
			</main>
		</div>
	);
}
