import { MAX_BULK, type Role } from "@rolecall/policy";
import { describe, expect, test } from "vitest";
import { losesAll, previewBulk, restoration, slices, undoOf } from "./bulk.ts";
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

test("says who has no role left; one that had ended counts for nothing", () => {
	const dee = someone("Dee", { roles: { editor: FOREVER, viewer: until(NOW) } });
	const without = (choice: Parameters<typeof previewBulk>[1]) =>
		previewBulk([ada, bo, cy, dee], choice, NOW)
			.filter(losesAll)
			.map(({ member }) => member);
	expect(without({ editor: "remove" })).toEqual([ada, dee]);
	expect(without({ editor: "remove", viewer: "remove" })).toEqual([ada, bo, dee]);
	expect(without({ editor: "remove", auditor: "add" })).toEqual([]);
	expect(without({ auditor: "add" })).toEqual([]);
});

test("cuts a list into parts of a size", () => {
	expect(slices([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
	expect(slices([], 2)).toEqual([]);
});

describe("what takes a bulk change back", () => {
	const plain = (name: string, ...roles: Role[]) =>
		someone(name, { roles: Object.fromEntries(roles.map((role) => [role, FOREVER])) });

	test("is one step for those who gained and lost the same, and leaves alone whom nothing changed for", () => {
		const dee = plain("Dee", "viewer");
		const eve = plain("Eve", "viewer", "auditor");
		const fay = plain("Fay");
		const changes = previewBulk([ada, dee, eve, fay], { editor: "add", viewer: "remove" }, NOW);
		expect(undoOf(changes)).toEqual({
			steps: [
				{ uids: ["dee", "eve"], add: ["viewer"], remove: ["editor"] },
				{ uids: ["fay"], add: [], remove: ["editor"] },
			],
			timed: [],
		});
	});

	test("is in parts that one call takes", () => {
		const many = Array.from({ length: MAX_BULK + 1 }, (_, index) => plain(`P${index}`));
		const { steps } = undoOf(previewBulk(many, { editor: "add" }, NOW));
		expect(steps.map(({ uids }) => uids.length)).toEqual([MAX_BULK, 1]);
		expect(steps.flatMap(({ uids }) => uids)).toEqual(many.map(({ uid }) => uid));
	});

	test("gives a role that had an end back with it, and one that has ended meanwhile not at all", () => {
		const changes = previewBulk([bo], { editor: "remove" }, NOW);
		const { steps, timed } = undoOf(changes);
		expect(steps).toEqual([]);
		expect(timed.map((change) => restoration(change, NOW))).toEqual([
			{
				uid: "bo",
				roles: [{ role: "viewer" }, { role: "editor", expiresAt: new Date(NOW + 9).toISOString() }],
				expectedVersion: 2,
			},
		]);
		expect(timed.map((change) => restoration(change, NOW + 9).roles)).toEqual([[{ role: "viewer" }]]);
	});

	test("gives an end back that the change took away; an end that it did not touch stays by itself", () => {
		expect(undoOf(previewBulk([bo], { editor: "add" }, NOW)).timed.map(({ member }) => member)).toEqual([bo]);
		expect(undoOf(previewBulk([bo], { auditor: "add" }, NOW))).toEqual({
			steps: [{ uids: ["bo"], add: [], remove: ["auditor"] }],
			timed: [],
		});
	});

	test("takes from somebody whose role had ended, unremoved, what the change gave anew", () => {
		expect(undoOf(previewBulk([cy], { editor: "add" }, NOW)).steps).toEqual([
			{ uids: ["cy"], add: [], remove: ["editor"] },
		]);
	});
});
