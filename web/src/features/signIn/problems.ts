import { texts } from "../../shared/texts.ts";

export interface Credentials {
	name: string;
	email: string;
	password: string;
}

export type Problems = Partial<Record<keyof Credentials, string>>;

/** Firebase Authentication's own minimum. Source: https://firebase.google.com/docs/auth/web/password-auth */
const MIN_PASSWORD = 6;

/** What must be mended before the form is worth sending; a sign-in does not judge an old password's length. */
export function problemsOf(values: Credentials, mode: "signIn" | "create"): Problems {
	const problems: Problems = {};
	if (mode === "create" && values.name === "") problems.name = texts.signIn.needName;
	if (values.email === "") problems.email = texts.signIn.needEmail;
	else if (!/^\S+@\S+$/.test(values.email)) problems.email = texts.signIn.badEmail;
	if (values.password === "") problems.password = texts.signIn.needPassword;
	else if (mode === "create" && values.password.length < MIN_PASSWORD) problems.password = texts.signIn.shortPassword;
	return problems;
}
