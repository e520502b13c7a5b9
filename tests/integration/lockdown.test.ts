import { EVERYONE, paths } from "@rolecall/policy";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { auditOf, setSecurityState } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { idOf, newArticle, newSource } from "../support/content.ts";
import { newPerson } from "../support/people.ts";
import { restGet } from "../support/rest.ts";

let admin: Client;
let publisher: Client;
let source: string;
let article: string;
beforeAll(async () => {
	[admin, publisher] = await Promise.all([newPerson(["admin"]), newPerson(["publisher"])]);
	[source, article] = await Promise.all([newSource(), newArticle(admin.uid, "published")]);
});
afterEach(() => setSecurityState());

const lock = (by: Client, lockdown: boolean) => by.call("setLockdown", { lockdown, reason: "A drill." });
const status = async (person: Client, path: string) => (await restGet(path, await person.token())).status;
const publish = (person: Client) => person.call("publishArticle", { articleId: idOf(article) });

describe("a lockdown", () => {
	test("closes current rules and callables at once to all but those who can end it, and opens them again", async () => {
		expect(await lock(admin, true)).toEqual({ lockdown: true });
		expect([await status(publisher, source), await status(admin, source)]).toEqual([403, 200]);
		expect(await publish(publisher)).toMatchObject({
			code: "failed-precondition",
			message: expect.stringMatching(/lockdown/),
			details: { reason: "lockdown" },
		});
		expect(await publish(admin)).toEqual({ status: "published" });
		// What is token only goes on, and everybody may learn why the rest does not.
		expect(await status(publisher, article)).toBe(200);
		expect(await status(publisher, paths.securityState)).toBe(200);

		expect(await lock(admin, false)).toEqual({ lockdown: false });
		expect(await status(publisher, source)).toBe(200);
		expect(await publish(publisher)).toEqual({ status: "published" });
		const hers = (await auditOf(EVERYONE)).filter(({ actor }) => actor !== "system" && actor.uid === admin.uid);
		expect(hers.map(({ action }) => action).sort()).toEqual(["security.lockdown", "security.unlocked"]);
	});

	test("asked for again changes nothing and is not audited again", async () => {
		await lock(admin, true);
		const entries = (await auditOf(EVERYONE)).length;
		expect(await lock(admin, true)).toEqual({ lockdown: true });
		expect((await auditOf(EVERYONE)).length).toBe(entries);
	});

	test("is neither begun nor ended by whoever lacks security.manage", async () => {
		expect(await lock(publisher, true)).toMatchObject({ code: "permission-denied" });
		await lock(admin, true);
		expect(await lock(publisher, false)).toMatchObject({ code: "permission-denied" });
		expect(await status(publisher, source)).toBe(403);
	});
});
