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
});
