import { TextInput } from "@mantine/core";
import { getDocs, limit, query, where } from "firebase/firestore";
import { type KeyboardEvent, useState } from "react";
import { useLiveDoc } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { sentenceFor } from "../../shared/errors.ts";
import { memberRef, membersOf } from "../../shared/member.ts";
import { texts } from "../../shared/texts.ts";

interface Props {
	label: string;
	/** A uid, or one of the words below. */
	value: string | undefined;
	/** What may be typed beside an address, by the word that says it. */
	others: Readonly<Record<string, string>>;
	/** Whether an address of nobody here counts as it is: an invite's. */
	anyAddress?: boolean;
	onChange: (value: string | undefined) => void;
	testId: string;
}

/** Narrows the log to one person, by their address; it is looked up with Enter or on leaving the field. */
export function PersonFilter({ label, value, others, anyAddress = false, onChange, testId }: Props) {
	const { firestore } = useBackend();
	const word = Object.keys(others).find((key) => others[key] === value);
	const isUid = value !== undefined && word === undefined && !value.includes("@");
	const member = useLiveDoc(isUid ? () => memberRef(firestore, value) : null, [firestore, value]);
	/** What is being typed; null when it is what the address says. */
	const [typed, setTyped] = useState<string | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const shown = word ?? (isUid ? (member.data?.email ?? value) : value) ?? "";

	const take = async () => {
		if (typed === null) return;
		const text = typed.trim();
		const known = Object.keys(others).find((key) => key.toLowerCase() === text.toLowerCase());
		try {
			const found = text === "" ? undefined : known ? others[known] : await uidOf(text.toLowerCase());
			if (text !== "" && found === undefined) return setProblem(texts.audit.nobody);
			setTyped(null);
			onChange(found);
		} catch (error) {
			setProblem(sentenceFor(error));
		}
	};
	const uidOf = async (email: string) => {
		const { docs } = await getDocs(query(membersOf(firestore), where("email", "==", email), limit(1)));
		return docs[0]?.id ?? (anyAddress && email.includes("@") ? email : undefined);
	};
	return (
		<TextInput
			label={label}
			placeholder={texts.audit.address}
			value={typed ?? shown}
			error={problem}
			onChange={(event) => {
				setProblem(null);
				setTyped(event.currentTarget.value);
			}}
			onBlur={() => void take()}
			onKeyDown={(event: KeyboardEvent) => event.key === "Enter" && void take()}
			data-testid={testId}
		/>
	);
}
