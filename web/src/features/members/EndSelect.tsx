import { NativeSelect, TextInput } from "@mantine/core";
import type { Role } from "@rolecall/policy";
import { useState } from "react";
import { texts } from "../../shared/texts.ts";
import { fullDate } from "../../shared/time.ts";
import { END_CHOICES, endOf, fromLocalInput, isEndChoice, toLocalInput } from "./ends.ts";
import classes from "./RoleEditor.module.css";

interface Props {
	role: Role;
	/** Epoch ms, null for never. */
	end: number | null;
	disabled: boolean;
	onChange: (end: number | null) => void;
}

/**
 * When a role ends, in words or as a time of one's own. A chosen end is a moment, so it stays in the list as a date
 * beside the choices counted from now.
 */
export function EndSelect({ role, end, disabled, onChange }: Props) {
	/** What is typed as a time; null while the list is enough. */
	const [typed, setTyped] = useState<string | null>(null);
	const words = texts.roleEditor;
	const choices = END_CHOICES.map((value) => ({ value, label: words.ends[value] }));
	const data = end === null || typed !== null ? choices : [{ value: "kept", label: fullDate(end) }, ...choices];
	const name = texts.roles.name[role];
	const problem = typed !== null && fromLocalInput(typed, Date.now()) === null ? words.notFuture : null;
	const type = (value: string) => {
		setTyped(value);
		const ms = fromLocalInput(value, Date.now());
		if (ms !== null) onChange(ms);
	};
	const choose = (value: string) => {
		if (!isEndChoice(value)) return;
		if (value === "at") return type(toLocalInput(end ?? endOf("24h", Date.now()) ?? 0));
		setTyped(null);
		onChange(endOf(value, Date.now()));
	};
	return (
		<>
			<NativeSelect
				className={classes.end}
				size="xs"
				label={words.until}
				aria-label={words.untilLabel(name)}
				value={typed !== null ? "at" : end === null ? "never" : "kept"}
				data={data}
				disabled={disabled}
				onChange={(event) => choose(event.currentTarget.value)}
				data-testid={`role-end-${role}`}
			/>
			{typed !== null && (
				<TextInput
					className={classes.end}
					type="datetime-local"
					size="xs"
					label={words.at}
					aria-label={words.atLabel(name)}
					value={typed}
					disabled={disabled}
					error={problem}
					// Keeps the form from being sent: what was chosen before would be saved in its place.
					ref={(input) => input?.setCustomValidity(problem ?? "")}
					onChange={(event) => type(event.currentTarget.value)}
					data-testid={`role-end-at-${role}`}
				/>
			)}
		</>
	);
}
