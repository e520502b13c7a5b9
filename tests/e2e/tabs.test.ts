import { describe, expect } from "vitest";
import { texts } from "../../web/src/shared/texts.ts";
import { giveRoles, newAccount } from "./support/people.ts";
import { notice, showing, shownVersion } from "./support/person.ts";
import { test } from "./support/stage.ts";

const CHANGES = 5;

describe("three tabs of one browser", () => {
	test("share one token refresh a change, and all show the new access", async ({ enter }) => {
		const ed = await newAccount("Ed", ["editor"]);
		const person = await enter("Ed");
		await person.signIn(ed);
		await person.openTab("/articles");
		await person.openTab("/sources");
		const tabs = person.context.pages();
		expect(tabs).toHaveLength(3);
		await Promise.all(tabs.map((tab) => showing(tab, ["editor"]).waitFor()));

		let refreshes = 0;
		person.context.on("request", (request) => {
			if (request.method() === "POST" && /\/v1\/token\b/.test(new URL(request.url()).pathname)) refreshes++;
		});
		for (let change = 1; change <= CHANGES; change++) {
			const roles = change % 2 === 1 ? (["editor", "publisher"] as const) : (["editor"] as const);
			const version = await giveRoles(ed, roles);
			await Promise.all(tabs.map((tab) => showing(tab, roles).waitFor()));
			expect(await Promise.all(tabs.map(shownVersion))).toEqual([version, version, version]);
		}
		expect(refreshes).toBe(CHANGES);
	});

	test("end together when one of them signs out", async ({ enter }) => {
		const person = await enter("Ed");
		await person.signIn(await newAccount("Ed", ["editor"]));
		const other = await person.openTab("/sources");
		await showing(other, ["editor"]).waitFor();
		await person.signOut();
		await other.getByRole("heading", { name: texts.signIn.title }).waitFor();
	});
});

describe("a tab that was out of reach", () => {
	test("says that it is offline, and catches up when the network is back", async ({ enter }) => {
		const ed = await newAccount("Ed", ["editor"]);
		const person = await enter("Ed");
		person.expect(/net::ERR_INTERNET_DISCONNECTED/, /net::ERR_NETWORK_CHANGED/);
		await person.signIn(ed, "/articles");
		await person.context.setOffline(true);
		const banner = person.page.getByText(texts.shell.offline);
		await banner.waitFor();
		// What was known stays in view.
		expect(await person.page.getByTestId("nav-sources").count()).toBe(1);

		await giveRoles(ed, ["editor", "publisher"]);
		expect(await person.page.getByTestId("access-indicator").getAttribute("data-roles")).toBe("editor");
		await person.context.setOffline(false);
		await showing(person.page, ["editor", "publisher"]).waitFor();
		await notice(person.page, "You are now a publisher.").waitFor();
		await banner.waitFor({ state: "detached" });
	});

	test("catches up when the browser wakes it from sleep", async ({ enter }) => {
		const ed = await newAccount("Ed", ["editor"]);
		const person = await enter("Ed");
		await person.signIn(ed, "/articles");
		const devtools = await person.context.newCDPSession(person.page);
		await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
		await giveRoles(ed, ["viewer"]);
		await devtools.send("Page.setWebLifecycleState", { state: "active" });
		await showing(person.page, ["viewer"]).waitFor();
		await notice(person.page, "You are now a viewer, and no longer an editor.").waitFor();
		expect(await person.page.getByTestId("nav-sources").count()).toBe(0);
	});
});
