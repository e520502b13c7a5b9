import { describe, expect, it } from "vitest";
import { draftKey, dropDraft, readDraft, writeDraft } from "./localDraft.ts";

function memoryStorage(): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		clear: () => kept.clear(),
		key: (index) => [...kept.keys()][index] ?? null,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
	};
}

describe("local drafts", () => {
	it("gives back what was kept, until it is dropped", () => {
		const storage = memoryStorage();
		const key = draftKey("ed", "new");
		expect(readDraft(key, storage)).toBeNull();
		expect(writeDraft(key, { title: "T", body: "B", baseMs: 3 }, storage)).toBe(true);
		expect(readDraft(key, storage)).toEqual({ title: "T", body: "B", baseMs: 3 });
		dropDraft(key, storage);
		expect(readDraft(key, storage)).toBeNull();
	});

	it("keeps people and articles apart", () => {
		expect(new Set([draftKey("ed", "a"), draftKey("ed", "b"), draftKey("pat", "a")]).size).toBe(3);
	});

	it.each(["", "{", "null", "7", '{"title":1,"body":"x"}'])("reads %j as no draft", (raw) => {
		const storage = memoryStorage();
		storage.setItem("key", raw);
		expect(readDraft("key", storage)).toBeNull();
	});

	it("says so when the browser keeps nothing", () => {
		const full = {
			...memoryStorage(),
			setItem: () => {
				throw new DOMException("full", "QuotaExceededError");
			},
		};
		expect(writeDraft("key", { title: "", body: "", baseMs: 0 }, full)).toBe(false);
	});
});
