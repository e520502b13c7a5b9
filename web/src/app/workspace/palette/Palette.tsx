import { CloseButton, getDefaultZIndex, Modal, TextInput, VisuallyHidden } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useState } from "react";
import { wordsOf } from "../../../shared/matching.ts";
import { texts } from "../../../shared/texts.ts";
import { LineList } from "./LineList.tsx";
import type { Line } from "./lines.ts";
import classes from "./Palette.module.css";
import { picture } from "./picture.tsx";
import { useLines } from "./useLines.tsx";

interface Props {
	opened: boolean;
	onClose: () => void;
}

/** Keeps a dialog that is below from taking the Escape key, which closes this one alone. */
const OWN_ESCAPE = { "data-mantine-stop-propagation": "true" };

/** Wherever one may go, whom one may see and whatever one may do, by a few letters. */
export function Palette({ opened, onClose }: Props) {
	return (
		<Modal
			opened={opened}
			onClose={onClose}
			// Whoever opened it gives the focus back: at the first time that is before this was loaded.
			returnFocus={false}
			closeOnEscape={false}
			onKeyDown={({ key, nativeEvent }) => key === "Escape" && !nativeEvent.isComposing && onClose()}
			// Above a drawer or a dialog that is open.
			zIndex={getDefaultZIndex("popover")}
			transitionProps={{ duration: 0 }}
			withCloseButton={false}
			centered={false}
			padding={0}
			size="lg"
			attributes={{ content: { "aria-label": texts.palette.open } }}
			data-testid="palette"
		>
			<Search onClose={onClose} />
		</Modal>
	);
}

/** A combobox whose list is always there (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/); empty at each opening. */
function Search({ onClose }: Pick<Props, "onClose">) {
	const [query, setQuery] = useState("");
	/** The line that was moved to, until something else is typed. */
	const [chosen, setChosen] = useState<string | null>(null);
	const groups = useLines(query);
	const lines = groups.flatMap((group) => group.lines);
	const active = lines.find(({ id }) => id === chosen) ?? lines[0];
	const listId = useId();
	const idOf = (line: Line) => `${listId}-${line.id}`;

	const run = (line: Line) => {
		onClose();
		line.run();
	};
	const move = (step: 1 | -1) => {
		const at = active ? lines.indexOf(active) : 0;
		setChosen(lines.at((at + step) % lines.length)?.id ?? null);
	};
	const press = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing || active === undefined) return;
		if (event.key === "ArrowDown") move(1);
		else if (event.key === "ArrowUp") move(-1);
		else if (event.key === "Enter") run(active);
		else return;
		event.preventDefault();
	};
	return (
		<>
			<TextInput
				role="combobox"
				aria-label={texts.palette.placeholder}
				aria-expanded={active !== undefined}
				aria-controls={active && listId}
				aria-activedescendant={active && idOf(active)}
				aria-autocomplete="list"
				autoComplete="off"
				spellCheck={false}
				enterKeyHint="go"
				size="md"
				classNames={{ input: classes.input }}
				placeholder={texts.palette.placeholder}
				leftSection={picture(IconSearch)}
				rightSection={<CloseButton aria-label={texts.shell.close} onClick={onClose} {...OWN_ESCAPE} />}
				value={query}
				onChange={(event) => {
					setQuery(event.currentTarget.value);
					setChosen(null);
				}}
				onKeyDown={press}
				data-autofocus
				{...OWN_ESCAPE}
			/>
			<p role="status" className={classes.nothing} data-filled={active === undefined || undefined}>
				{active === undefined ? (
					texts.palette.nothing
				) : (
					<VisuallyHidden>{query !== "" && texts.palette.count(lines.length)}</VisuallyHidden>
				)}
			</p>
			{active && (
				<LineList
					id={listId}
					groups={groups}
					words={wordsOf(query)}
					active={active}
					idOf={idOf}
					onPoint={(line) => setChosen(line.id)}
					onRun={run}
				/>
			)}
		</>
	);
}
