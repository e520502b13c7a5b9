import { useEffect } from "react";
import { texts } from "../../../shared/texts.ts";
import type { Line, LineGroup } from "./lines.ts";
import { Marked } from "./Marked.tsx";
import classes from "./Palette.module.css";

interface Props {
	id: string;
	groups: readonly LineGroup[];
	/** What stands out in them. */
	words: readonly string[];
	/** The one that the Enter key takes. */
	active: Line;
	/** The id of a line's element. */
	idOf: (line: Line) => string;
	onPoint: (line: Line) => void;
	onRun: (line: Line) => void;
}

/** The list of the combobox. The focus stays in the field: it names the active line. */
export function LineList({ id, groups, words, active, idOf, onPoint, onRun }: Props) {
	const activeId = idOf(active);
	useEffect(() => {
		document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
	}, [activeId]);
	return (
		<div id={id} role="listbox" aria-label={texts.palette.found} className={classes.list}>
			{groups.map((group) => (
				// biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
				<div key={group.id} role="group" aria-labelledby={`${id}-${group.id}-title`}>
					<div id={`${id}-${group.id}-title`} className={classes.title} role="presentation">
						{group.title}
					</div>
					{group.lines.map((line) => (
						// biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and takes the keys.
						<div
							key={line.id}
							id={idOf(line)}
							role="option"
							tabIndex={-1}
							aria-selected={line === active}
							className={classes.line}
							// The list follows the pointer when that moves, not when the list moves below it.
							onMouseMove={() => line !== active && onPoint(line)}
							onMouseDown={(event) => event.preventDefault()}
							onClick={() => onRun(line)}
							data-testid={`palette-${line.id}`}
						>
							<span className={classes.picture}>{line.picture}</span>
							<span className={classes.words}>
								<span>
									<Marked text={line.label} words={words} />
								</span>
								{line.note !== undefined && (
									<span className={classes.note}>
										<Marked text={line.note} words={words} />
									</span>
								)}
							</span>
						</div>
					))}
				</div>
			))}
		</div>
	);
}
