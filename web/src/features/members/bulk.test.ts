import { expect, test } from "vitest";
import { previewBulk, slices } from "./bulk.ts";
import { FOREVER, NOW, someone, until } from "./testMembers.ts";

const ada = someone("Ada", { roles: { editor: FOREVER } });
const bo = someone("Bo", { roles: { editor: until(NOW + 9), viewer: FOREVER } });
const cy = someone("Cy", { roles: { editor: until(NOW) } });

test("says who changes and how, and leaves out whom it leaves as they are", () => {
	const changes = previewBulk([ada, bo, cy], { editor: "add", viewer: "remove" }, NOW);
	expect(changes.map(({ member, diff }) => [member.uid, diff.gainedRoles, diff.lostRoles, diff.endsChanged])).toEqual([
		["bo", [], ["viewer"], ["editor"]],
		["cy", ["editor"], [], []],
	]);
	expect(previewBulk([ada], {}, NOW)).toEqual([]);
});

test("cuts a list into parts of a size", () => {
	expect(slices([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
	expect(slices([], 2)).toEqual([]);
});
