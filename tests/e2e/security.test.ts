import { setTimeout as sleep } from "node:timers/promises";
import { paths } from "@rolecall/policy";
import { afterEach, expect } from "vitest";
import { localServices } from "../../tools/seed/services.ts";
import { texts } from "../../web/src/shared/texts.ts";
import { newAccount } from "./support/people.ts";
import { test } from "./support/stage.ts";

/** The services' answers to a token that is revoked, and how the SDK's channel looks for a network. */
const REFUSED = [/status of 40[013]/, /www\.google\.com\/images\/cleardot\.gif/];

afterEach(async () => {
	const { db } = await localServices();
	await db.doc(paths.securityState).delete();
	// Sign-ins count in whole seconds, and refresh tokens are revoked behind the answer.
	await sleep(3_000);
});

test("a lockdown begins with a typed word and a reason, closes what is protected, and ends", async ({ enter }) => {
	const [his, hers] = await Promise.all([enter("Ed"), enter("Ada")]);
	await his.signIn(await newAccount("Ed", ["editor"]), "/sources");
	await his.page.getByTestId("source-ferry-company").waitFor();
	await hers.signIn(await newAccount("Ada", ["admin"]), "/security");
	const { page } = hers;
	await page.getByTestId("begin-lockdown").click();
	await page.getByTestId("begin-lockdown-reason").fill("A drill.");
	const confirm = page.getByTestId("begin-lockdown-confirm");
	expect(await confirm.isDisabled()).toBe(true);
	await page.getByTestId("begin-lockdown-word").fill(texts.security.begin.word);
	await confirm.click();
	await his.page.getByTestId("lockdown").waitFor();
	await his.page.getByTestId("source-ferry-company").waitFor({ state: "detached" });

	await page.getByTestId("end-lockdown").click();
	await page.getByTestId("end-lockdown-reason").fill("Over.");
	await page.getByTestId("end-lockdown-confirm").click();
	await his.page.getByTestId("lockdown").waitFor({ state: "detached" });
	// A refused list asks again with growing waits.
	await his.page.getByTestId("source-ferry-company").waitFor({ timeout: 30_000 });
});

test("everyone is signed out, is told so, and gets back in by signing in", async ({ enter }) => {
	const ed = await newAccount("Ed", ["editor"]);
	const [his, hers] = await Promise.all([enter("Ed"), enter("Ada")]);
	for (const person of [his, hers]) person.expect(...REFUSED);
	await his.signIn(ed, "/sources");
	await hers.signIn(await newAccount("Ada", ["admin"]), "/security");
	const { page } = hers;
	await sleep(1_100);
	await page.getByTestId("sign-everyone-out").click();
	await page.getByTestId("sign-everyone-out-reason").fill("A drill.");
	await page.getByTestId("sign-everyone-out-word").fill(texts.security.everyone.word);
	await page.getByTestId("sign-everyone-out-confirm").click();
	const banner = his.page.getByTestId("signed-out-banner");
	const signIn = his.page.getByRole("heading", { name: texts.signIn.title });
	await banner.or(signIn).first().waitFor();
	await sleep(1_100);
	if ((await signIn.count()) === 0) await banner.getByRole("button").click();
	await signIn.waitFor();
	await his.submit(ed.email, ed.password);
	await his.page.getByTestId("source-ferry-company").waitFor();
});
