import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { AUDIT_ACTIONS, EVERYONE } from "@rolecall/policy";
import { IconFilter } from "@tabler/icons-react";
import { useId, useRef } from "react";
import { texts } from "../../shared/texts.ts";
import classes from "./Audit.module.css";
import { PersonFilter } from "./PersonFilter.tsx";
import { type AuditSearch, auditSearch } from "./search.ts";

interface Props {
	search: AuditSearch;
	/** `typing` where this only goes on from the change before, as the parts of a date do. */
	onChange: (search: AuditSearch, typing: boolean) => void;
}

/** A change of the same filter within so long is the same change, still being made. */
const TYPING_MS = 1_000;

/** By whom, about whom, what, and when; on a phone behind a button that says how many are set. */
export function AuditFilters({ search, onChange }: Props) {
	const words = texts.audit;
	const [open, disclosure] = useDisclosure(false);
	const id = useId();
	const last = useRef<{ name: keyof AuditSearch; atMs: number } | null>(null);
	const count = Object.keys(search).length;
	const set = (name: keyof AuditSearch) => (value: string | undefined) => {
		const { [name]: _, ...rest } = search;
		const atMs = performance.now();
		const typing = last.current?.name === name && atMs - last.current.atMs < TYPING_MS;
		last.current = { name, atMs };
		onChange({ ...rest, ...auditSearch({ [name]: value }) }, typing);
	};
	const setTo = (name: keyof AuditSearch) => (event: { currentTarget: { value: string } }) =>
		set(name)(event.currentTarget.value);
	return (
		<>
			<Button
				hiddenFrom="sm"
				variant="default"
				fullWidth
				mb="md"
				leftSection={<IconFilter size={16} aria-hidden="true" />}
				aria-expanded={open}
				aria-controls={id}
				onClick={disclosure.toggle}
				data-testid="audit-filter-toggle"
			>
				{words.filter(count)}
			</Button>
			<search className={classes.filters} id={id} data-open={open || undefined}>
				<PersonFilter
					label={words.actor}
					value={search.actor}
					others={{ [words.system]: "system" }}
					onChange={set("actor")}
					testId="audit-actor"
				/>
				<PersonFilter
					label={words.target}
					value={search.target}
					others={{ [words.everyone]: EVERYONE }}
					anyAddress
					onChange={set("target")}
					testId="audit-target"
				/>
				<NativeSelect
					label={words.action}
					value={search.action ?? ""}
					onChange={setTo("action")}
					data={[
						{ value: "", label: words.anyAction },
						...AUDIT_ACTIONS.map((action) => ({ value: action, label: words.actions[action] })),
					]}
					data-testid="audit-action"
				/>
				<TextInput
					type="date"
					label={words.from}
					value={search.from ?? ""}
					{...(search.to && { max: search.to })}
					onChange={setTo("from")}
					data-testid="audit-from"
				/>
				<TextInput
					type="date"
					label={words.to}
					value={search.to ?? ""}
					{...(search.from && { min: search.from })}
					onChange={setTo("to")}
					data-testid="audit-to"
				/>
				{count > 0 && (
					<Button
						className={classes.clear}
						variant="subtle"
						px="xs"
						onClick={() => onChange({}, false)}
						data-testid="audit-clear"
					>
						{words.clear}
					</Button>
				)}
			</search>
		</>
	);
}
