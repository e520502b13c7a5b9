import { useState } from "react";
import { draftKey, dropDraft, readDraft, writeDraft } from "../../shared/localDraft.ts";
import type { ArticleText } from "./data.ts";

export interface SavedText extends ArticleText {
	/** `updatedAt` in epoch ms; 0 for an article not saved yet. */
	baseMs: number;
}

export interface DraftText {
	text: ArticleText;
	/** `updatedAt` of the saved text that this one was begun from. */
	baseMs: number;
	dirty: boolean;
	/** Whether text typed earlier and never saved was brought back. */
	restored: boolean;
	change: (part: Partial<ArticleText>) => void;
	/** Forgets what was typed and takes this saved text. */
	take: (saved: SavedText) => void;
	/** Forgets the copy on this device, once it is saved on the server. */
	forget: () => void;
}

/** The text in the editor, kept on this device with every key pressed until it is saved. */
export function useDraftText(uid: string, articleId: string, saved: SavedText): DraftText {
	const key = draftKey(uid, articleId);
	const [start] = useState(() => readDraft(key));
	const [state, setState] = useState(() => ({
		text: { title: start?.title ?? saved.title, body: start?.body ?? saved.body },
		baseMs: start?.baseMs ?? saved.baseMs,
		dirty: start !== null,
		restored: start !== null,
	}));
	return {
		...state,
		change: (part) => {
			const text = { ...state.text, ...part };
			writeDraft(key, { ...text, baseMs: state.baseMs });
			setState({ ...state, text, dirty: true });
		},
		take: ({ title, body, baseMs }) => {
			dropDraft(key);
			setState({ text: { title, body }, baseMs, dirty: false, restored: false });
		},
		forget: () => dropDraft(key),
	};
}
