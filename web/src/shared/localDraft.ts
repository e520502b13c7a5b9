/** What is kept of an article being written, until it is saved. */
export interface LocalDraft {
	title: string;
	body: string;
	/** `updatedAt` in epoch ms of the saved article it was begun from; 0 for a new one. */
	baseMs: number;
}

const PREFIX = "rolecall:draft";

/** One draft a person and article, so that two people on one device never see each other's. */
export function draftKey(uid: string, articleId: string): string {
	return `${PREFIX}:${uid}:${articleId}`;
}

/** The draft kept under this key, or null when there is none or it can't be read. */
export function readDraft(key: string, storage: Storage = localStorage): LocalDraft | null {
	try {
		const raw: unknown = JSON.parse(storage.getItem(key) ?? "null");
		if (typeof raw !== "object" || raw === null) return null;
		const { title, body, baseMs } = raw as Record<string, unknown>;
		if (typeof title !== "string" || typeof body !== "string") return null;
		return { title, body, baseMs: typeof baseMs === "number" ? baseMs : 0 };
	} catch {
		return null;
	}
}

/** Keeps the draft. Answers false where the browser keeps nothing, so that the page does not promise it. */
export function writeDraft(key: string, draft: LocalDraft, storage: Storage = localStorage): boolean {
	try {
		storage.setItem(key, JSON.stringify(draft));
		return true;
	} catch {
		return false;
	}
}

export function dropDraft(key: string, storage: Storage = localStorage): void {
	try {
		storage.removeItem(key);
	} catch {
		// Nothing was kept, so nothing needs dropping.
	}
}
