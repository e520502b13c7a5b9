import { piecesOf } from "../../../shared/matching.ts";
import classes from "./Palette.module.css";

/** A text in which what was looked for stands out. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
	return piecesOf(text, words).map(({ at, text: piece, found }) =>
		found ? (
			<mark key={at} className={classes.mark}>
				{piece}
			</mark>
		) : (
			<span key={at}>{piece}</span>
		),
	);
}
