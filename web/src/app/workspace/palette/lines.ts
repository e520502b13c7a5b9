import type { ReactNode } from "react";
import { fold } from "../../../shared/fold.ts";
import { fitting } from "../../../shared/matching.ts";

/** Somewhere to go, somebody, or something to do. */
export interface Line {
	id: string;
	label: string;
	/** Below the label, smaller. */
	note?: string;
	/** Further words that it is found by. */
	words?: string;
	picture: ReactNode;
	run: () => void;
}

export interface LineGroup {
	id: string;
	title: string;
	lines: readonly Line[];
}

/** The groups with those of their lines that fit the words; groups without any are left out. */
export function fittingGroups(groups: readonly LineGroup[], words: readonly string[]): LineGroup[] {
	return groups
		.map((group) => ({ ...group, lines: fitting(group.lines, words, textOf) }))
		.filter(({ lines }) => lines.length > 0);
}

const textOf = ({ label, note = "", words = "" }: Line) => fold(`${label} ${note} ${words}`);
