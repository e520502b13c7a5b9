import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { RequirePermission, useLiveQuery } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { membersQuery } from "./data.ts";
import { MemberRow } from "./MemberRow.tsx";
import classes from "./Members.module.css";
import { FILTERS, type Filter, filterLabel, selectMembers } from "./members.ts";

const PAGE_SIZE = 200;

export function MembersScreen() {
	return (
		<RequirePermission permission="members.read" fallback={<NoAccess permission="members.read" />}>
			<Members />
			<Outlet />
		</RequirePermission>
	);
}

function Members() {
	const { firestore } = useBackend();
	const [search, setSearch] = useState("");
	const [filter, setFilter] = useState<Filter>("all");
	const [max, setMax] = useState(PAGE_SIZE);
	const members = useLiveQuery(() => membersQuery(firestore, max), [firestore, max]);
	const shown = selectMembers(members.data, search, filter, Date.now());
	const more = members.data.length === max;
	return (
		<Page title={texts.members.title} intro={texts.members.intro}>
			<search className={classes.filters}>
				<TextInput
					className={classes.search}
					aria-label={texts.members.search}
					placeholder={texts.members.search}
					type="search"
					leftSection={<IconSearch size={17} aria-hidden="true" />}
					value={search}
					onChange={(event) => setSearch(event.currentTarget.value)}
					data-testid="member-search"
				/>
				<NativeSelect
					aria-label={texts.members.filter}
					value={filter}
					onChange={(event) => setFilter(FILTERS.find((name) => name === event.currentTarget.value) ?? "all")}
					data={FILTERS.map((name) => ({ value: name, label: filterLabel(name) }))}
					data-testid="member-filter"
				/>
			</search>
			<p className={classes.count} role="status">
				{members.status === "ready" && texts.members.count(shown.length, members.data.length, more)}
				{more && search !== "" && ` ${texts.members.filterLoaded}`}
			</p>
			<LiveList
				query={{ status: members.status, data: shown }}
				rowHeight={68}
				empty={<EmptyState words={texts.members.noMatch} />}
				onMore={more ? () => setMax(max + PAGE_SIZE) : undefined}
			>
				{(rows) => (
					<ul className={classes.list}>
						{rows.map((member) => (
							<li key={member.id}>
								<MemberRow member={member} />
							</li>
						))}
					</ul>
				)}
			</LiveList>
		</Page>
	);
}
