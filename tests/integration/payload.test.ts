import { type CallableName, ERROR_CODES } from "@rolecall/policy";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { refs } from "../../functions/src/members/documents.ts";
import { memberOf, services, setSecurityState, stateOf } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { idOf, newArticle } from "../support/content.ts";
import { CALLABLES, GUARDED } from "../support/everyCallable.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { eventually, newPerson } from "../support/people.ts";
import { callableCode, type HttpAnswer, postCallable } from "../support/rest.ts";
import { CONTENT_WITH_NOTHING, mixedInputs, refusedInputs, type Targets } from "./hostileInputs.ts";
import { body } from "./hostileJson.ts";

/** Inputs sent at once: one lot. */
const LOT = 100;
/** Of each callable, by an admin, twice: with inputs it must refuse, and with some that it takes. */
const LOTS = 10;
const TIMEOUT_MS = 300_000;

/** Answers of calls that happen to be valid are fine too; `internal` is never an answer to input. */
const CATALOGUED = ["ok", ...Object.keys(ERROR_CODES)];

/** Sends lots of bodies and lets `check` see the codes of each lot. */
async function bombard(
	name: CallableName,
	data: fc.Arbitrary<string>,
	token: string | undefined,
	lots: number,
	check: (codes: string[], answers: HttpAnswer[]) => Promise<void> | void,
): Promise<void> {
	const bodies = fc.array(body(data), { minLength: LOT, maxLength: LOT });
	const property = fc.asyncProperty(bodies, async (texts) => {
		const answers = await Promise.all(texts.map((text) => postCallable(name, text, token)));
		const codes = answers.map((answer, index) => {
			const about = `${texts[index]?.slice(0, 300)} → ${JSON.stringify(answer)}`;
			expect(answer.status, about).toBeLessThan(500);
			const code = callableCode(answer) ?? "none";
			expect(CATALOGUED, about).toContain(code);
			return code;
		});
		await check(codes, answers);
	});
	await fc.assert(property, { numRuns: lots, endOnFailure: true });
}

let admin: Client;
let viewer: Client;
let targets: Targets;
beforeAll(async () => {
	[admin, viewer] = await Promise.all([newPerson(["admin"]), newPerson(["viewer"])]);
	targets = await newTargets();
});
afterEach(() => setSecurityState());

async function newTargets(): Promise<Targets> {
	return { uid: (await newPerson(["viewer"])).uid, articleId: idOf(await newArticle("ed")) };
}

describe("by an admin, what must be refused", () => {
	// Side by side: where nothing changes, nobody is in another's way.
	test.concurrent.each(CALLABLES)(
		"%s refuses with a code of the catalogue, and changes nothing",
		async (name) => {
			const before = await fingerprint();
			await bombard(name, refusedInputs(name, targets), await admin.token(), LOTS, async (codes) => {
				if (!CONTENT_WITH_NOTHING.includes(name)) expect(codes).not.toContain("ok");
				expect(await fingerprint()).toBe(before);
			});
		},
		TIMEOUT_MS,
	);
});

describe("by an admin, some of it right", () => {
	test.concurrent.each(CALLABLES)(
		"%s answers with codes of the catalogue",
		async (name) => {
			const seen = new Set<string>();
			await bombard(name, mixedInputs(name, await newTargets()), await admin.token(), LOTS, (codes) => {
				for (const code of codes) seen.add(code);
			});
			expect([...seen], "no input came past the first checks").toSatisfy((codes: string[]) =>
				codes.some((code) => code === "ok" || code === "not-found"),
			);
			// What a job still writes is not the doing of the inputs after it.
			await eventually("all jobs have ended", async () => {
				const jobs = await refs(services.db).jobs().where("createdBy", "==", admin.uid).get();
				return jobs.docs.every((job) => job.data().status !== "running");
			});
		},
		TIMEOUT_MS,
	);
});

describe("by an admin, one after the other", () => {
	test(
		"setRoles makes one version and one audit entry for each input that changes something, and none for others",
		async () => {
			const { uid } = await newPerson(["viewer"]);
			let { member, audit } = await stateOf(uid);
			const first = member.version;
			await bombard(
				"setRoles",
				mixedInputs("setRoles", { ...targets, uid }),
				await admin.token(),
				3,
				async (_, answers) => {
					const changes = answers.filter(isChange).length;
					const after = await stateOf(uid);
					expect(after.member.version).toBe(member.version + changes);
					expect(after.audit).toHaveLength(audit.length + changes);
					if (changes === 0) expect(after.member).toEqual(member);
					({ member, audit } = after);
				},
			);
			expect(member.version, "the inputs never came past the checks").toBeGreaterThan(first);
		},
		TIMEOUT_MS,
	);
});

test.each([
	["cancelInvite", '{"data":{"inviteId":{"length":{"toString":1}}}}'],
	["bulkSetRoles", '{"data":{"uids":{"length":{"toString":1}},"add":["editor"]}}'],
	["setLockdown", '{"data":{"lockdown":true,"reason":{"length":{"toString":[]}}}}'],
] as const)("%s refuses a length that is no number: %s", async (name, text) => {
	const answer = await postCallable(name, text, await admin.token());
	expect(callableCode(answer)).toBe("invalid-argument");
});

test.each(CALLABLES)("nobody signed in gets nothing from %s", async (name) => {
	const before = await fingerprint();
	await bombard(name, mixedInputs(name, targets), undefined, 1, (codes) => {
		for (const code of codes) expect(["unauthenticated", "invalid-argument"]).toContain(code);
	});
	expect(await fingerprint()).toBe(before);
});

test.each(GUARDED)("somebody without permissions changes nothing by %s", async (name) => {
	const before = await fingerprint();
	// One's own sessions one may end; those of others not.
	const uid = name === "revokeSessions" ? targets.uid : viewer.uid;
	await bombard(name, mixedInputs(name, { ...targets, uid }), await viewer.token(), 1, (codes) => {
		expect(codes).not.toContain("ok");
	});
	expect(await fingerprint()).toBe(before);
	expect(await memberOf(viewer.uid)).toMatchObject({ roles: { viewer: {} }, status: "active" });
});

function isChange({ body }: HttpAnswer): boolean {
	const { result } = body as { result?: { changed?: boolean } };
	return result?.changed === true;
}
