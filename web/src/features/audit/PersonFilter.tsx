import { Autocomplete } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";
import { useLiveDoc } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { sentenceFor } from "../../shared/errors.ts";
import { findMembers } from "../../shared/findMembers.ts";
import { memberRef, nameOf } from "../../shared/member.ts";
import { texts } from "../../shared/texts.ts";
import { useFoundMembers } from "../../shared/useFoundMembers.ts";
import { labelOf, meant } from "./people.ts";

interface Props {
	label: string;
	/** A uid, or one of the words below. */
	value: string | undefined;
	/** What may be typed beside a person, by the word that says it. */
	others: Readonly<Record<string, string>>;
	/** Whether an address of nobody here counts as it is: an invite's. */
	anyAddress?: boolean;
	onChange: (value: string | undefined) => void;
	testId: string;
}

/** Whom a text means is among so many that begin like it, or it does not say whom. */
const MAX_MEANT = 6;

/** Narrows the log to one person, by name or address: chosen from suggestions, or typed and taken with Enter or on leaving. */
export function PersonFilter({ label, value, others, anyAddress = false, onChange, testId }: Props) {
	const { firestore } = useBackend();
	const word = Object.keys(others).find((key) => others[key] === value);
	const isUid = value !== undefined && word === undefined && !value.includes("@");
	const member = useLiveDoc(isUid ? () => memberRef(firestore, value) : null, [firestore, value]);
	/** What is being typed; null when it is what the address says. */
	const [typed, setTyped] = useState<string | null>(null);
	/** The same for handlers of one event: an option takes the Enter that the field hears as well. */
	const pending = useRef<string | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const people = useFoundMembers(typed?.trim() ?? "");
	const name = member.status === "loading" ? "" : ((member.data && nameOf(member.data)) ?? value);
	const shown = word ?? (isUid ? name : value) ?? "";

	const type = (text: string | null) => {
		setProblem(null);
		pending.current = text;
		setTyped(text);
	};
	const choose = (chosen: string | undefined) => {
		type(null);
		onChange(chosen);
	};
	const options = new Map([
		...Object.entries(others).filter(([key]) => typed && key.toLowerCase().startsWith(typed.trim().toLowerCase())),
		...people.map((person) => [labelOf(person), person.uid] as const),
	]);
	const take = async () => {
		const text = pending.current?.trim();
		if (text === undefined) return;
		if (text === "") return choose(undefined);
		const known = Object.keys(others).find((key) => key.toLowerCase() === text.toLowerCase());
		if (known) return choose(others[known]);
		try {
			const found = meant(await findMembers(firestore, text, MAX_MEANT), text)?.uid;
			const address = anyAddress && text.includes("@") ? text.toLowerCase() : undefined;
			// Somebody may have typed on, or chosen, meanwhile.
			if (pending.current?.trim() !== text) return;
			if (found ?? address) choose(found ?? address);
			else setProblem(texts.audit.nobody);
		} catch (error) {
			setProblem(sentenceFor(error));
		}
	};
	return (
		<Autocomplete
			label={label}
			placeholder={texts.audit.person}
			value={typed ?? shown}
			error={problem}
			data={[...options.keys()]}
			// They have been filtered.
			filter={({ options: all }) => all}
			// In the page itself: a portal would be outside its landmarks.
			comboboxProps={{ width: 280, position: "bottom-start", withinPortal: false }}
			onChange={(text) => {
				if (options.has(text)) choose(options.get(text));
				else type(text);
			}}
			onBlur={() => void take()}
			onKeyDown={(event: KeyboardEvent) => {
				if (event.key === "Enter") queueMicrotask(() => void take());
			}}
			data-testid={testId}
		/>
	);
}
