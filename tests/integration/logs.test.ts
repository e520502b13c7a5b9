import { randomUUID } from "node:crypto";
import { type CallableName, paths } from "@rolecall/policy";
import { beforeAll, describe, expect, test } from "vitest";
import { services } from "../support/admin.ts";
import { Client } from "../support/client.ts";
import { CALLABLES, inputsAbout } from "../support/everyCallable.ts";
import { loggedDuring } from "../support/log.ts";
import { newPerson } from "../support/people.ts";
import { callableCode, postCallable } from "../support/rest.ts";

let admin: Client;
let viewer: Client;
beforeAll(async () => {
	[admin, viewer] = [await newPerson(["admin"]), await newPerson(["viewer"])];
});

/** Words that stand nowhere but where a test puts them. */
const newWord = () => `w${randomUUID().replaceAll("-", "")}`;

/** None of these is in what was logged. */
function expectKept(log: string, secrets: string[]): void {
	for (const secret of secrets) expect(log.includes(secret), `the log has ${secret.slice(0, 60)}`).toBe(false);
}

const post = (name: CallableName, body: unknown, token?: string) => postCallable(name, JSON.stringify(body), token);

test("what a function logs is seen here", async () => {
	const log = await loggedDuring(() => viewer.call("getMe", {}));
	expect(log).toContain("Callable request verification passed");
});

describe("the log has no payload, address or token of", () => {
	test.each(CALLABLES)("a refused call of %s", async (name) => {
		const [word, token] = [newWord(), await viewer.token()];
		const inputs = await inputsAbout(admin.uid);
		const reason = { reason: word };
		const log = await loggedDuring(async () => {
			const refused = [
				await post(name, { data: { ...inputs[name], [word]: 1 } }, token),
				await post(name, { data: { [word]: word } }, await admin.token()),
				await post(name, { data: { "@type": word, value: word } }, token),
				await post(name, { ...inputs[name], ...reason }, token),
				await post(name, [word], token),
				await post(name, { data: inputs[name], [word]: word }, token),
				await post(name, { data: inputs[name] }, `${token}${word}`),
				await post(name, { data: inputs[name] }, word),
			];
			for (const answer of refused) expect(["invalid-argument", "unauthenticated"]).toContain(callableCode(answer));
		});
		expectKept(log, [word, viewer.email, admin.email, token.split(".")[1] as string]);
	});

	test("a call that succeeds", async () => {
		const [word, person] = [newWord(), await newPerson(["viewer"])];
		const email = `${newWord()}@rolecall.test`;
		const token = await admin.token();
		const log = await loggedDuring(async () => {
			await admin.call("setRoles", { uid: person.uid, roles: [{ role: "editor" }], reason: word });
			await admin.call("revokeSessions", { uid: person.uid, reason: word });
			await admin.call("inviteMember", { email, roles: ["editor"] });
		});
		expectKept(log, [word, email, person.email, admin.email, token]);
	});

	test("a call that fails for a fault of ours, which the log has, and the client does not", async () => {
		const broken = await newPerson(["editor"]);
		const word = newWord();
		const token = await admin.token();
		await services.db.doc(paths.member(broken.uid)).update({ roles: { editor: { expiresAt: word } }, email: word });
		const log = await loggedDuring(async () => {
			const answer = await post("setRoles", { data: { uid: broken.uid, roles: [] } }, token);
			expect(callableCode(answer)).toBe("internal");
			expect(JSON.stringify(answer.body)).not.toMatch(/TypeError|toMillis/);
		});
		expect(log).toMatch(/setRoles failed/);
		expectKept(log, [word, broken.email, admin.email, token]);
	});

	test("a sign-in whose blocking function fails, which the log has", async () => {
		const broken = await newPerson(["editor"]);
		const word = newWord();
		await services.db.doc(paths.member(broken.uid)).update({ roles: { editor: { expiresAt: word } }, email: word });
		const again = new Client(broken.email);
		const log = await loggedDuring(() => again.signIn());
		expect(log).toMatch(/beforeUserSignedIn failed/);
		expectKept(log, [word, broken.email, await again.token()]);
	});
});
