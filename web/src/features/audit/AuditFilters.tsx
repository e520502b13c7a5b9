import { Button, NativeSelect, TextInput } from "@mantine/core";
import { AUDIT_ACTIONS, EVERYONE } from "@rolecall/policy";
import { texts } from "../../shared/texts.ts";
import classes from "./Audit.module.css";
import { PersonFilter } from "./PersonFilter.tsx";
import { type AuditSearch, auditSearch } from "./search.ts";

interface Props {
	search: AuditSearch;
	onChange: (search: AuditSearch) => void;
}

/** By whom, about whom, what, and when. */
export function AuditFilters({ search, onChange }: Props) {
	const words = texts.audit;
	const set = (name: keyof AuditSearch) => (value: string | undefined) => {
		const { [name]: _, ...rest } = search;
		onChange({ ...rest, ...auditSearch({ [name]: value }) });
	};
	const setTo = (name: keyof AuditSearch) => (event: { currentTarget: { value: string } }) =>
		set(name)(event.currentTarget.value);
	return (
		<search className={classes.filters}>
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
			{Object.keys(search).length > 0 && (
				<Button variant="subtle" onClick={() => onChange({})} data-testid="audit-clear">
					{words.clear}
				</Button>
			)}
		</search>
	);
}
