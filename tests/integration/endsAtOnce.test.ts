/**
 * The promise itself: once a callable has answered, the old token opens nothing that is *current*. Each request below
 * is sent after the answer; of none is it enough that it is refused soon.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { ChangeResult } from "@rolecall/policy";
import { beforeAll, expect, test } from "vitest";
import { memberOf } from "../support/admin.ts";
import type { Client, Refusal } from "../support/client.ts";
import { idOf, newArticle, newSource } from "../support/content.ts";
import { newPerson } from "../support/people.ts";
import { restGet } from "../support/rest.ts";

const PEOPLE = 20;
const TRIES_EACH = 25;

let admin: Client;
let source: string;
let article: string;

beforeAll(async () => {
	admin = await newPerson(["admin"]);
	[source, article] = await Promise.all([newSource(), newArticle(admin.uid, "published")]);
});

const read = async (path: string, token: string) => (await restGet(path, token)).status;

/**
 * Takes the access of one editor after another away, and reads with each old token once that is answered.
 * @returns how each of the reads was answered, and how a token-only path was answered after them
 */
async function readsAfter(take: (uid: string) => Promise<ChangeResult | Refusal>) {
	const current: number[] = [];
	const tokenOnly: number[] = [];
	for (let round = 0; round < PEOPLE; round++) {
		const person = await newPerson(["editor"]);
		const token = await person.token();
		expect(await read(source, token)).toBe(200);
		const answer = await take(person.uid);
		current.push(...(await Promise.all(Array.from({ length: TRIES_EACH }, () => read(source, token)))));
		tokenOnly.push(await read(article, token));
		expect(answer).toMatchObject({ changed: true });
		await person.close();
	}
	return { current, tokenOnly };
}

const all = (count: number, status: number) => Array.from({ length: count }, () => status);

test(`after setRoles: ${PEOPLE * TRIES_EACH} reads with old tokens, none allowed; token-only paths go on`, async () => {
	const answers = await readsAfter((uid) => admin.call("setRoles", { uid, roles: [{ role: "viewer" }] }));
	// The tokens themselves are still good: what refuses them is the comparison of versions.
	expect(answers).toEqual({ current: all(PEOPLE * TRIES_EACH, 403), tokenOnly: all(PEOPLE, 200) });
}, 120_000);

test(`after setStatus suspended: ${PEOPLE * TRIES_EACH} reads with old tokens, none allowed`, async () => {
	const { current } = await readsAfter((uid) => admin.call("setStatus", { uid, status: "suspended" }));
	expect(current).toHaveLength(PEOPLE * TRIES_EACH);
	// The strict engine answers 401 to the token of a disabled account, where production's rules answer 403.
	expect(current.filter((status) => status !== 401 && status !== 403)).toEqual([]);
}, 120_000);

test("a role that ends stops in rules and callables within a second of its time, and not before", async () => {
	const person = await newPerson(["viewer"]);
	const endsAt = (Math.floor(Date.now() / 1000) + 3) * 1000;
	const roles = [{ role: "publisher" as const, expiresAt: new Date(endsAt).toISOString() }];
	await admin.call("setRoles", { uid: person.uid, roles });
	await person.refresh();
	const token = await person.token();
	const { version } = await memberOf(person.uid);
	// A published article stays as it is: what is asked here is only whether one may.
	const articleId = idOf(article);
	const seen = { rules: [] as Look[], callable: [] as Look[] };
	while (Date.now() < endsAt + 1_500) {
		const sentAt = Date.now();
		const status = await read(source, token);
		seen.rules.push({ sentAt, answeredAt: Date.now(), allowed: status === 200 });
		const askedAt = Date.now();
		const published = await person.call("publishArticle", { articleId });
		seen.callable.push({ sentAt: askedAt, answeredAt: Date.now(), allowed: !("code" in published) });
		await sleep(20);
	}
	for (const looks of Object.values(seen)) {
		expect(looks.filter(({ allowed, answeredAt }) => !allowed && answeredAt < endsAt)).toEqual([]);
		expect(looks.filter(({ allowed, sentAt }) => allowed && sentAt >= endsAt + 1_000)).toEqual([]);
		expect(looks.some(({ allowed }) => allowed)).toBe(true);
		expect(looks.some(({ allowed }) => !allowed)).toBe(true);
	}
	// Nobody has tidied up: the end in the token is what counts.
	expect(await memberOf(person.uid)).toMatchObject({ version, roles: { publisher: expect.anything() } });
}, 30_000);

interface Look {
	sentAt: number;
	answeredAt: number;
	allowed: boolean;
}
