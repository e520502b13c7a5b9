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
	{ name: "security", as: "ada", path: "/security", shows: "lockdown-state" },
	{ name: "members", as: "ada", path: "/members", shows: "member-search" },
	{
		name: "role-editor",
		as: "ada",
		path: "/members",
		shows: "member-search",
		async prepare(page) {
			await page.locator('[data-email="ed@rolecall.test"]').click();
			await page.getByTestId("role-checkbox-publisher").check();
			await page.getByTestId("role-effect").waitFor();
		},
	},
];
