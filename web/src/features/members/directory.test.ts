import { describe, expect, it, vi } from "vitest";
import { MAX_MEMBERS, MemberDirectory } from "./directory.ts";
import { someone } from "./testMembers.ts";

describe("MemberDirectory", () => {
	it("keeps the newest of each member, whichever comes last", () => {
		const directory = new MemberDirectory();
		directory.put([someone("Ada", { version: 2, updatedAt: 20 })]);
		directory.put([someone("Ada", { version: 1, updatedAt: 10 }), someone("Bo")]);
		expect(directory.getState().entries.map(({ member }) => [member.uid, member.version])).toEqual([
			["ada", 2],
			["bo", 1],
		]);
		expect(directory.newestMs).toBe(20);
	});

	it("goes by the version where two changes have the same time", () => {
		const directory = new MemberDirectory();
		const version = () => directory.getState().entries[0]?.member.version;
		for (const next of [1, 2]) directory.put([someone("Ada", { version: next })]);
		expect(version()).toBe(2);
		directory.put([someone("Ada", { version: 1 })]);
		expect(version()).toBe(2);
	});

	it("tells its listeners of what is new, and of nothing else", () => {
		const directory = new MemberDirectory();
		const listener = vi.fn();
		const stop = directory.subscribe(listener);
		directory.put([someone("Ada")]);
		const { entries } = directory.getState();
		directory.put([someone("Ada")]);
		expect(listener).toHaveBeenCalledTimes(1);
		expect(directory.getState().entries).toBe(entries);
		directory.put([], true);
		expect(listener).toHaveBeenCalledTimes(2);
		expect(directory.getState()).toEqual({ entries, progress: "complete" });
		stop();
		directory.put([someone("Bo")]);
		expect(listener).toHaveBeenCalledTimes(2);
		expect(directory.getState().progress).toBe("complete");
	});

	it("takes no more than it may hold, and goes on changing those", () => {
		const directory = new MemberDirectory();
		directory.put(Array.from({ length: MAX_MEMBERS }, (_, index) => someone("M", { uid: String(index) })));
		directory.put([someone("New"), someone("M", { uid: "7", version: 2, updatedAt: 9 })]);
		expect(directory.full).toBe(true);
		expect(directory.getState().entries).toHaveLength(MAX_MEMBERS);
		expect(directory.getState().entries[7]?.member.version).toBe(2);
	});

	describe("who was deleted", () => {
		const uids = (directory: MemberDirectory) => directory.getState().entries.map(({ member }) => member.uid);

		it("is left out, and the listeners are told once for all of them", () => {
			const directory = new MemberDirectory();
			directory.put([someone("Ada"), someone("Bo"), someone("Cy")], true);
			const listener = vi.fn();
			directory.subscribe(listener);
			const gone = [
				{ uid: "ada", atMs: 5 },
				{ uid: "bo", atMs: 6 },
			];
			directory.remove(gone);
			directory.remove(gone);
			directory.remove([{ uid: "nobody", atMs: 7 }]);
			expect(uids(directory)).toEqual(["cy"]);
			expect(directory.getState().progress).toBe("complete");
			expect(listener).toHaveBeenCalledTimes(1);
		});

		it("is not brought back by a page that was on its way, but by being made anew", () => {
			const directory = new MemberDirectory();
			directory.remove([{ uid: "ada", atMs: 5 }]);
			directory.put([someone("Ada", { version: 9, updatedAt: 5 })]);
			expect(uids(directory)).toEqual([]);
			directory.put([someone("Ada", { version: 1, updatedAt: 6 })]);
			directory.remove([{ uid: "ada", atMs: 5 }]);
			expect(uids(directory)).toEqual(["ada"]);
		});

		it("and turned out not to be there is left out as they were known", () => {
			const directory = new MemberDirectory();
			directory.put([someone("Ada", { updatedAt: 5 }), someone("Bo")]);
			directory.forget("ada");
			directory.forget("nobody");
			directory.put([someone("Ada", { updatedAt: 5 })]);
			expect(uids(directory)).toEqual(["bo"]);
			directory.put([someone("Ada", { updatedAt: 6 })]);
			expect(uids(directory)).toEqual(["bo", "ada"]);
		});
	});
});
