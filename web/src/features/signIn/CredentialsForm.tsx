import { Anchor, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { texts } from "../../shared/texts.ts";
import { type Credentials, type Problems, problemsOf } from "./problems.ts";

export type { Credentials } from "./problems.ts";

interface Props {
	mode: "signIn" | "create";
	busy: boolean;
	onSubmit: (credentials: Credentials) => void;
	onForgot: (email: string) => void;
}

export function CredentialsForm({ mode, busy, onSubmit, onForgot }: Props) {
	const [values, setValues] = useState<Credentials>({ name: "", email: "", password: "" });
	const [problems, setProblems] = useState<Problems>({});

	const field = (name: keyof Credentials) => ({
		name,
		value: values[name],
		error: problems[name],
		onChange: (event: { currentTarget: { value: string } }) => {
			setValues({ ...values, [name]: event.currentTarget.value });
			setProblems({ ...problems, [name]: undefined });
		},
	});

	const submit = (event: FormEvent) => {
		event.preventDefault();
		const trimmed = { ...values, email: values.email.trim(), name: values.name.trim() };
		const found = problemsOf(trimmed, mode);
		setProblems(found);
		if (Object.keys(found).length === 0) onSubmit(trimmed);
	};

	return (
		<form onSubmit={submit} noValidate>
			<Stack gap="sm" mt="lg">
				{mode === "create" && (
					<TextInput
						{...field("name")}
						label={texts.signIn.name}
						description={texts.signIn.nameHint}
						autoComplete="name"
						maxLength={100}
						required
						withAsterisk={false}
					/>
				)}
				<TextInput
					{...field("email")}
					type="email"
					label={texts.signIn.email}
					autoComplete="email"
					inputMode="email"
					required
					withAsterisk={false}
				/>
				<PasswordInput
					{...field("password")}
					label={texts.signIn.password}
					description={mode === "create" ? texts.signIn.passwordHint : undefined}
					autoComplete={mode === "create" ? "new-password" : "current-password"}
					required
					withAsterisk={false}
				/>
				<Button type="submit" loading={busy} mt={4}>
					{mode === "create" ? texts.signIn.create : texts.signIn.submit}
				</Button>
				{mode === "signIn" && (
					<Anchor component="button" type="button" size="sm" ta="start" onClick={() => onForgot(values.email.trim())}>
						{texts.signIn.forgot}
					</Anchor>
				)}
			</Stack>
		</form>
	);
}
