import { Button, Checkbox } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { Outlet } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useRef } from "react";
import { useAccess } from "../../access/react/index.ts";
import { downloadCsv } from "../../shared/csv.ts";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { KeepTyped } from "../../shared/KeepTyped.tsx";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { BulkBar } from "./BulkBar.tsx";
import { MAX_MEMBERS } from "./directory.ts";
import { membersCsv } from "./export.ts";
import { Filters } from "./Filters.tsx";
import { MemberList } from "./MemberList.tsx";
import { BOX_SIZE } from "./MemberRow.tsx";
import classes from "./Members.module.css";
import { filterEntries, type MemberEntry, sortEntries } from "./members.ts";
import { useDirectory } from "./useDirectory.ts";
import { useMembersSearch } from "./useMembersSearch.ts";
import { useSelection } from "./useSelection.ts";

/** Of the skeleton, nearly that of a member. */
const ROW_HEIGHT = 68;
const NOBODY: readonly MemberEntry[] = [];
/** Every filter taken away. */
const EVERYBODY = { q: "", role: undefined, status: undefined };

export function MembersScreen() {
	return (
		<KeepTyped permission="members.read">
			<Members />
			<Outlet />
		</KeepTyped>
	);
}

function Members() {
	const { can } = useAccess();
	const { entries: known, progress, status } = useDirectory();
	// Where a text keeps the page, its list goes with the permission all the same.
	const entries = can("members.read") ? known : NOBODY;
	const [search, change] = useMembersSearch();
	const { q, role, status: wanted, sort = "name" } = search;
	// The list follows when there is time: typing comes first.
	const text = useDeferredValue(q);
	const sorted = useMemo(() => sortEntries(entries, sort), [entries, sort]);
	const shown = useMemo(
		() =>
			filterEntries(
				sorted,
				{ ...(text && { q: text }), ...(role && { role }), ...(wanted && { status: wanted }) },
				Date.now(),
			),
		[sorted, text, role, wanted],
	);
	const selection = useSelection(shown);
	const list = useRef<HTMLElement>(null);
	const chosen = useMemo(
		() => entries.filter(({ member }) => selection.chosen.has(member.uid)).map(({ member }) => member),
		[entries, selection.chosen],
	);
	return (
		<Page title={texts.members.title} intro={texts.members.intro}>
			<Filters search={search} onChange={change} />
			<div className={classes.head}>
				{can("members.manage") && (
					<Checkbox
						label={texts.bulk.all}
						size={BOX_SIZE}
						classNames={{ label: classes.allLabel }}
						checked={selection.allShown}
						indeterminate={chosen.length > 0 && !selection.allShown}
						onChange={selection.toggleAll}
						data-testid="choose-all"
					/>
				)}
				<p className={classes.count} role="status" data-testid="member-count" data-progress={progress}>
					{status === "ready" && texts.members.count(shown.length, entries.length, progress !== "complete")}
					{entries.length >= MAX_MEMBERS && ` ${texts.members.capped(MAX_MEMBERS)}`}
				</p>
				<Button
					variant="subtle"
					size="compact-sm"
					leftSection={<IconDownload size={16} aria-hidden="true" />}
					disabled={shown.length === 0 || progress !== "complete"}
					onClick={() => downloadCsv("members.csv", membersCsv(shown, Date.now()))}
					data-testid="export-members"
				>
					{texts.members.export}
				</Button>
			</div>
			<section ref={list} tabIndex={-1} aria-label={texts.members.title} className={classes.whole}>
				<LiveList
					query={{ status, data: shown }}
					rowHeight={ROW_HEIGHT}
					empty={
						progress === "complete" ? (
							<EmptyState
								words={texts.members.noMatch}
								action={
									<Button variant="default" onClick={() => change(EVERYBODY)} data-testid="show-all-members">
										{texts.members.showAll}
									</Button>
								}
							/>
						) : (
							<ListSkeleton rowHeight={ROW_HEIGHT} />
						)
					}
				>
					{(rows) => <MemberList entries={rows} selection={can("members.manage") ? selection : null} />}
				</LiveList>
			</section>
			<KeepTyped permission="members.manage" fallback={null}>
				<BulkBar selection={selection} members={chosen} list={list} />
			</KeepTyped>
		</Page>
	);
}
