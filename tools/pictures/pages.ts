import type { Subject } from "./camera.ts";

/** The pages whose pictures are kept. */
export const PAGES: readonly Subject[] = [
	{ name: "sign-in", as: null, path: "/", shows: "demo-account-ada" },
	{ name: "articles", as: "ed", path: "/articles", shows: "article-harbour-ferry" },
	{ name: "sources", as: "ed", path: "/sources", shows: "source-ferry-company" },
	{ name: "invites", as: "ada", path: "/invites", shows: "invite-email" },
	{ name: "requests", as: "ada", path: "/requests", shows: "nav-requests" },
	{ name: "roles", as: "ada", path: "/roles", shows: "holders-admin" },
	{ name: "audit", as: "ada", path: "/audit", shows: "audit-roles.set" },
	{ name: "my-access", as: "ed", path: "/access", shows: "ask-send" },
	{
		name: "security",
		as: "ada",
		path: "/security",
		shows: "lockdown-state",
		async prepare(page) {
			await page.locator('[data-testid="overview-behind"][data-figure]').waitFor();
			await page.locator('[data-testid="overview-suspended"][data-figure]').waitFor();
		},
	},
	{ name: "members", as: "ada", path: "/members", shows: "member-search" },
	{
		name: "role-editor",
		as: "ada",
		path: "/members?q=marlowe",
		shows: "member-search",
		async prepare(page) {
			await page.locator('[data-email="ed@rolecall.test"]').click();
			await page.getByTestId("role-checkbox-publisher").check();
			await page.getByTestId("role-effect").waitFor();
		},
	},
	{
		name: "arrivals",
		as: "ada",
		path: "/security",
		shows: "propagation",
		async prepare(page) {
			const chart = page.getByTestId("propagation");
			await chart.locator("svg.recharts-surface").first().waitFor();
			await chart.scrollIntoViewIfNeeded();
		},
	},
	{
		name: "travel",
		as: null,
		path: "/travel",
		shows: "travel-change",
		async prepare(page) {
			// There and back.
			for (const outcome of ["closed", "open"]) {
				await page.getByTestId("travel-change").click();
				await page
					.locator(`[data-testid="travel-steps"][data-outcome="${outcome}"] [data-done="false"]`)
					.first()
					.waitFor({ state: "detached" });
				await page.locator('[data-testid="travel-change"]:not([data-disabled]):not([data-loading])').waitFor();
			}
		},
	},
];
