import { NativeSelect, TextInput } from "@mantine/core";
import { ROLES, STATUSES } from "@rolecall/policy";
import { IconSearch } from "@tabler/icons-react";
import { texts } from "../../shared/texts.ts";
import classes from "./Members.module.css";
import { type MembersSearch, membersSearch, SORTS } from "./search.ts";

interface Props {
	search: MembersSearch;
	onChange: (part: MembersSearch) => void;
}

/** Whom to show, and in which order. */
export function Filters({ search, onChange }: Props) {
	const words = texts.members;
	/** A choice of a list, where the empty one takes the filter away. */
	const choose = (name: "role" | "status" | "sort") => (event: { currentTarget: { value: string } }) =>
		onChange({ [name]: undefined, ...membersSearch({ [name]: event.currentTarget.value }) });
	return (
		<search className={classes.filters}>
			<TextInput
				className={classes.search}
				aria-label={words.search}
				placeholder={words.search}
				type="search"
				leftSection={<IconSearch size={17} aria-hidden="true" />}
				value={search.q ?? ""}
				onChange={(event) => onChange({ q: event.currentTarget.value })}
				data-testid="member-search"
			/>
			<NativeSelect
				aria-label={words.filterRole}
				value={search.role ?? ""}
				onChange={choose("role")}
				data={[
					{ value: "", label: words.anyRole },
					...ROLES.map((role) => ({ value: role, label: texts.roles.name[role] })),
					{ value: "none", label: words.noRole },
				]}
				data-testid="member-role-filter"
			/>
			<NativeSelect
				aria-label={words.filterStatus}
				value={search.status ?? ""}
				onChange={choose("status")}
				data={[
					{ value: "", label: words.anyStatus },
					...STATUSES.map((status) => ({ value: status, label: words.statuses[status] })),
				]}
				data-testid="member-status-filter"
			/>
			<NativeSelect
				aria-label={words.sort}
				value={search.sort ?? "name"}
				onChange={choose("sort")}
				data={SORTS.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
				data-testid="member-sort"
			/>
		</search>
	);
}
