import { describe, expect } from "vitest";
import { giveRoles, newAccount } from "./support/people.ts";
import { type Person, showing } from "./support/person.ts";
import { Rest } from "./support/rest.ts";
import { test } from "./support/stage.ts";

const SOURCE = "sources/ferry-company";

describe("an ID token from before the change, replayed without the app", () => {
	test("opens nothing that is current to somebody who lost the role", async ({ enter }) => {
		const pat = await newAccount("Pat", ["publisher"]);
		const person = await enter("Pat");
		const old = new Rest(await capturedToken(person, () => person.signIn(pat)));
		expect(await old.read(SOURCE)).toBe(200);

		await giveRoles(pat, ["viewer"]);
		await showing(person.page, ["viewer"]).waitFor();
		expect(await old.read(SOURCE)).toBe(403);
		expect(await old.write("articles/library-hours", "status", "draft")).toBe(403);
		expect(await old.remove("articles/library-hours")).toBe(403);
		expect(await old.call("publishArticle", { articleId: "orchard-frost" })).toBe("PERMISSION_DENIED");
	});

	test("lets nobody who is no admin any more change roles", async ({ enter }) => {
		const second = await newAccount("Second", ["admin"]);
		const friend = await newAccount("Friend", ["viewer"]);
		const person = await enter("Second");
		const old = new Rest(await capturedToken(person, () => person.signIn(second)));
		expect(await old.read(SOURCE)).toBe(200);

		await giveRoles(second, ["viewer"]);
		expect(await old.call("setRoles", { uid: friend.uid, roles: [{ role: "admin" }] })).toBe("PERMISSION_DENIED");
		expect(await old.write(SOURCE, "notes", "overwritten")).toBe(403);
		await showing(person.page, ["viewer"]).waitFor();
	});
});

/** The ID token that a sign-in brings, as anybody at that browser can read it. */
async function capturedToken(person: Person, signIn: () => Promise<void>): Promise<string> {
	const [response] = await Promise.all([
		person.page.waitForResponse((candidate) => candidate.url().includes("accounts:signInWithPassword")),
		signIn(),
	]);
	const { idToken } = (await response.json()) as { idToken: string };
	return idToken;
}
