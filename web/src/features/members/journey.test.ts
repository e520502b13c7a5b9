import { expect, test } from "vitest";
import { DECIDED, IN_AUTH, markSeen, stepsDone } from "./journey.ts";

const sight = { version: 4, memberVersion: 3, syncedVersion: null, receipts: [{ id: "phone", version: 3 }] };

test("the steps come one after the other", () => {
	expect(stepsDone(sight)).toEqual([]);
	expect(stepsDone({ ...sight, memberVersion: 4 })).toEqual([DECIDED]);
	expect(stepsDone({ ...sight, memberVersion: 4, syncedVersion: 3 })).toEqual([DECIDED]);
	expect(stepsDone({ ...sight, memberVersion: 4, syncedVersion: 4 })).toEqual([DECIDED, IN_AUTH]);
});

test("a later step that is seen first proves the earlier ones", () => {
	expect(stepsDone({ ...sight, syncedVersion: 5 })).toEqual([DECIDED, IN_AUTH]);
	expect(stepsDone({ ...sight, receipts: [{ id: "phone", version: 5 }] })).toEqual([DECIDED, IN_AUTH, "phone"]);
});

test("a step keeps the time at which it was first seen", () => {
	const first = markSeen({}, [DECIDED], 80);
	expect(markSeen(first, [DECIDED, IN_AUTH], 200)).toEqual({ [DECIDED]: 80, [IN_AUTH]: 200 });
	expect(markSeen(first, [DECIDED], 200)).toBe(first);
});
