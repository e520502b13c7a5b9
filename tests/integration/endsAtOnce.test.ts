/**
 * The promise itself: once a callable has answered, the old token opens nothing that is *current*. Each request below
 * is sent after the answer; of none is it enough that it is refused soon.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { paths } from "@rolecall/policy";
import { FieldValue } from "firebase-admin/firestore";
import { beforeAll, expect, test } from "vitest";
import { memberOf, services } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { newPerson } from "../support/people.ts";
import { restGet } from "../support/rest.ts";

const PEOPLE = 20;
const TRIES_EACH = 25;

const times = () => ({ createdAt: FieldValue.serverTimestamp(), updatedAt: FieldValue.serverTimestamp() });
const source = paths.source(randomUUID());
const article = paths.article(randomUUID());
let admin: Client;

beforeAll(async () => {
	admin = await newPerson(["admin"]);
	await services.db.doc(source).set({ name: "Harbour master", notes: "", ...times() });
	const text = { title: "Tides", body: "High at noon.", authorUid: admin.uid };
	await services.db.doc(article).set({ ...text, status: "published", ...times() });
});

/** How often each status answers so many reads with this token, all sent at once. */
async function readings(path: string, token: string): Promise<Record<number, number>> {
	const answers = await Promise.all(Array.from({ length: TRIES_EACH }, () => restGet(path, token)));
	return Object.fromEntries(
		[...new Set(answers.map(({ status }) => status))].map((status) => [
			status,
			answers.filter((answer) => answer.status === status).length,
		]),
	);
}

const everyTry = (status: number) => ({ [status]: TRIES_EACH });

test(`after setRoles: ${PEOPLE * TRIES_EACH} reads with old tokens, none allowed; token-only paths go on`, async () => {
	for (let round = 0; round < PEOPLE; round++) {
		const person = await newPerson(["editor"]);
		const token = await person.token();
		expect((await restGet(source, token)).status).toBe(200);
		const answer = await admin.call("setRoles", { uid: person.uid, roles: [{ role: "viewer" }] });
		expect(await readings(source, token)).toEqual(everyTry(403));
		expect(answer).toMatchObject({ changed: true });
		// The token itself is still good: what refuses it is the comparison of versions.
		expect((await restGet(article, token)).status).toBe(200);
		await person.close();
	}
}, 120_000);

test(`after setStatus suspended: ${PEOPLE * TRIES_EACH} reads with old tokens, none allowed`, async () => {
	for (let round = 0; round < PEOPLE; round++) {
		const person = await newPerson(["editor"]);
		const token = await person.token();
		expect((await restGet(source, token)).status).toBe(200);
		const answer = await admin.call("setStatus", { uid: person.uid, status: "suspended" });
		const seen = await readings(source, token);
		// The strict engine answers 401 to the token of a disabled account, where production's rules answer 403.
		expect(Object.keys(seen).filter((status) => !["401", "403"].includes(status))).toEqual([]);
		expect(answer).toMatchObject({ changed: true });
		await person.close();
	}
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
	const articleId = article.slice("articles/".length);
	const seen = { rules: [] as Look[], callable: [] as Look[] };
	while (Date.now() < endsAt + 1_500) {
		const sentAt = Date.now();
		const read = await restGet(source, token);
		seen.rules.push({ sentAt, answeredAt: Date.now(), allowed: read.status === 200 });
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
