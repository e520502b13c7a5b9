import type { DriftedMember } from "@rolecall/policy";
import { describe, expect, it } from "vitest";
import type { Call } from "../../shared/backend.ts";
import { checkedPages, countUnsynced, isMendable, mend, mendEach } from "./driftCheck.ts";

/** Answers calls by their input and keeps what was asked. */
function fakeCall(answer: (input: Record<string, unknown>) => unknown) {
	const asked: unknown[] = [];
	const call = (async (name: string, input: Record<string, unknown>) => {
		asked.push([name, input]);
		return answer(input);
	}) as Call;
	return { call, asked };
}

const refusal = (code: string) => Object.assign(new Error(code), { code: `functions/${code}` });
const always = () => true;
const found = (...problems: DriftedMember["problems"]): DriftedMember => ({ uid: "ed", email: null, problems });

describe("checkedPages", () => {
	const { call, asked } = fakeCall(({ after }) => ({ checked: 1, drifted: [], next: after === "b" ? null : "b" }));

	it("asks for the next page only when it is wanted, from where the one before ended", async () => {
		const pages = checkedPages(call);
		await pages.next();
		expect(asked).toEqual([["checkClaims", {}]]);
		await pages.next();
		expect(asked.at(-1)).toEqual(["checkClaims", { after: "b" }]);
		expect((await pages.next()).done).toBe(true);
		expect(asked).toHaveLength(2);
	});
});

describe("mend", () => {
	it("takes somebody who is gone as mended, and rejects for all else", async () => {
		const gone = fakeCall(() => Promise.reject(refusal("not-found")));
		await mend(gone.call, "ed");
		expect(gone.asked).toEqual([["resyncClaims", { uid: "ed" }]]);
		const refused = fakeCall(() => Promise.reject(refusal("permission-denied")));
		await expect(mend(refused.call, "ed")).rejects.toMatchObject({ code: "functions/permission-denied" });
	});
});

describe("mendEach", () => {
	const uids = Array.from({ length: 12 }, (_, index) => `u${index}`);

	it("mends all it can, and rejects with the first error only then", async () => {
		const { call } = fakeCall(({ uid }) => (uid === "u1" ? Promise.reject(refusal("internal")) : {}));
		const mended: string[] = [];
		const work = mendEach(call, uids, (uid) => mended.push(uid), always);
		await expect(work).rejects.toMatchObject({ code: "functions/internal" });
		expect(mended.sort()).toEqual(uids.filter((uid) => uid !== "u1").sort());
	});

	it("asks for no more once it is to stop", async () => {
		const { call, asked } = fakeCall(() => ({}));
		await mendEach(
			call,
			uids,
			() => {},
			() => asked.length < 5,
		);
		expect(asked).toHaveLength(5);
	});
});

describe("what was found", () => {
	it("can be mended unless the document is damaged", () => {
		expect(isMendable(found("no-signal", "claims-differ"))).toBe(true);
		expect(isMendable(found("no-signal", "unreadable"))).toBe(false);
	});

	it("is not yet in Auth where the signal says so", () => {
		expect(countUnsynced([found("not-synced", "claims-differ"), found("claims-differ"), found("no-account")])).toBe(1);
	});
});
