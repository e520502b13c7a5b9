import { type CallableName, callableSchemas, ERROR_CODES, paths } from "@rolecall/policy";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { services, stateOf } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { newPerson } from "../support/people.ts";
import { callableCode, type HttpAnswer, postCallable } from "../support/rest.ts";
import { body, json, near } from "./hostileJson.ts";

/** Inputs of one property: so many sent at once, so many times. */
const AT_ONCE = 25;
const TIMES = 20;
const TIMEOUT_MS = 120_000;

/** Answers of calls that happen to be valid are fine too; `internal` is never an answer to input. */
const CATALOGUED = ["ok", ...Object.keys(ERROR_CODES)];

/** Sends bodies, at most {@link AT_ONCE} × `times` of them, and lets `check` see the answers of each lot. */
async function bombard(
	name: CallableName,
	data: fc.Arbitrary<string>,
	token: string | undefined,
	check: (answers: HttpAnswer[]) => Promise<void>,
	times = TIMES,
): Promise<void> {
	const bodies = fc.array(body(data), { minLength: AT_ONCE, maxLength: AT_ONCE });
	const property = fc.asyncProperty(bodies, async (texts) => {
		const answers = await Promise.all(texts.map((text) => postCallable(name, text, token)));
		for (const [index, answer] of answers.entries()) {
			const about = `${texts[index]?.slice(0, 300)} → ${JSON.stringify(answer)}`;
			expect(answer.status, about).toBeLessThan(500);
			expect(CATALOGUED, about).toContain(callableCode(answer));
		}
		await check(answers);
	});
	await fc.assert(property, { numRuns: times, endOnFailure: true });
}

let admin: Client;
let target: Client;
beforeAll(async () => {
	[admin, target] = await Promise.all([newPerson(["admin"]), newPerson(["viewer"])]);
});

describe("whatever is sent, the answer is of the catalogue, and a refusal changes nothing", () => {
	test(
		"getMe",
		async () => {
			const before = await stateOf(admin.uid);
			await bombard("getMe", fc.oneof(json, near({})), await admin.token(), async () => {
				expect(await stateOf(admin.uid)).toEqual(before);
			});
		},
		TIMEOUT_MS,
	);

	test(
		"setRoles, by an admin",
		async () => {
			const role = fc.constantFrom("viewer", "editor", "publisher", "auditor").map((name) => `{"role":"${name}"}`);
			const roles = fc
				.array(fc.oneof({ arbitrary: role, weight: 6 }, json), { maxLength: 3 })
				.map((list) => `[${list}]`);
			const text = fc.string().map((reason) => JSON.stringify(reason));
			const uid = fc.constant(JSON.stringify(target.uid));
			const data = fc.oneof(json, near({ uid, roles }), near({ uid, roles, reason: text }));
			let accepted = 0;
			let { member, audit } = await stateOf(target.uid);
			await bombard("setRoles", data, await admin.token(), async (answers) => {
				const changes = answers.filter(({ body }) => isChange(body)).length;
				const after = await stateOf(target.uid);
				expect(after.member.version).toBe(member.version + changes);
				expect(after.audit).toHaveLength(audit.length + changes);
				if (changes === 0) expect(after.member).toEqual(member);
				({ member, audit } = after);
				accepted += changes;
			});
			expect(accepted, "the inputs never came past the checks").toBeGreaterThan(0);
		},
		TIMEOUT_MS,
	);

	test(
		"publishArticle, by a publisher",
		async () => {
			const publisher = await newPerson(["publisher"]);
			const article = services.db.doc(paths.article("bombarded"));
			await article.set({
				title: "Quiet",
				body: "",
				status: "draft",
				authorUid: "ed",
				createdAt: null,
				updatedAt: null,
			});
			const before = (await article.get()).data();
			const known = fc.constantFrom('"absent"', '"bombardes"', '"Bombarded"');
			await bombard(
				"publishArticle",
				fc.oneof(json, near({ articleId: known })),
				await publisher.token(),
				async (answers) => {
					expect(answers.map(callableCode)).not.toContain("ok");
					expect((await article.get()).data()).toEqual(before);
				},
			);
		},
		TIMEOUT_MS,
	);
});

const NAMES = Object.keys(callableSchemas) as CallableName[];

describe("nobody signed in gets nothing", () => {
	test.each(["getMe", "setRoles", "publishArticle"] as const)(
		"%s",
		async (name) => {
			const before = await stateOf(target.uid);
			const uid = fc.constant(JSON.stringify(target.uid));
			const data = fc.oneof(json, near({}), near({ uid, roles: fc.constant("[]") }), near({ articleId: uid }));
			await bombard(name, data, undefined, async (answers) => {
				for (const code of answers.map(callableCode)) expect(["unauthenticated", "invalid-argument"]).toContain(code);
			});
			expect(await stateOf(target.uid)).toEqual(before);
		},
		TIMEOUT_MS,
	);
});

describe("somebody without permissions changes nothing", () => {
	test.each(NAMES.filter((name) => name !== "getMe"))(
		"%s",
		async (name) => {
			const [viewer, before] = [await newPerson(["viewer"]), await stateOf(target.uid)];
			const uid = fc.constant(JSON.stringify(target.uid));
			const status = fc.constant('"suspended"');
			const data = fc.oneof(json, near({ uid }), near({ uid, status }), near({ uid, roles: fc.constant("[]") }));
			const check = async (answers: HttpAnswer[]) => expect(answers.map(callableCode)).not.toContain("ok");
			await bombard(name, data, await viewer.token(), check, 4);
			expect(await stateOf(target.uid)).toEqual(before);
		},
		TIMEOUT_MS,
	);
});

function isChange(body: unknown): boolean {
	const { result } = body as { result?: { changed?: boolean } };
	return result?.changed === true;
}
