import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { auditSearch } from "../../features/audit/search.ts";
import { membersSearch } from "../../features/members/search.ts";
import { lazyPart } from "../../shared/lazyPart.ts";
import { Home } from "./Home.tsx";
import { NotFound } from "./NotFound.tsx";
import { DrawerError, PageError, ShellError } from "./PageError.tsx";
import { Shell } from "./Shell.tsx";
import { parseSearch, stringifySearch } from "./searchParams.ts";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: ShellError });

const home = createRoute({
	getParentRoute: () => root,
	path: "/",
	component: Home,
});

const articles = createRoute({
	getParentRoute: () => root,
	path: "/articles",
	component: lazyPart(() => import("../../features/articles/ArticlesScreen.tsx"), "ArticlesScreen"),
});

const newArticle = createRoute({
	getParentRoute: () => root,
	path: "/articles/new",
	component: lazyPart(() => import("../../features/articles/NewArticleScreen.tsx"), "NewArticleScreen"),
});

const article = createRoute({
	getParentRoute: () => root,
	path: "/articles/$articleId",
	component: lazyPart(() => import("../../features/articles/ArticleScreen.tsx"), "ArticleScreen"),
});

const editArticle = createRoute({
	getParentRoute: () => root,
	path: "/articles/$articleId/edit",
	component: lazyPart(() => import("../../features/articles/EditArticleScreen.tsx"), "EditArticleScreen"),
});

const sources = createRoute({
	getParentRoute: () => root,
	path: "/sources",
	component: lazyPart(() => import("../../features/sources/SourcesScreen.tsx"), "SourcesScreen"),
});

const source = createRoute({
	getParentRoute: () => root,
	path: "/sources/$sourceId",
	component: lazyPart(() => import("../../features/sources/SourceScreen.tsx"), "SourceScreen"),
});

const members = createRoute({
	getParentRoute: () => root,
	path: "/members",
	validateSearch: membersSearch,
	component: lazyPart(() => import("../../features/members/MembersScreen.tsx"), "MembersScreen"),
});

const member = createRoute({
	getParentRoute: () => members,
	path: "$uid",
	component: lazyPart(() => import("../../features/members/MemberDrawer.tsx"), "MemberDrawer"),
	errorComponent: DrawerError,
});

const invites = createRoute({
	getParentRoute: () => root,
	path: "/invites",
	component: lazyPart(() => import("../../features/invites/InvitesScreen.tsx"), "InvitesScreen"),
});

const requests = createRoute({
	getParentRoute: () => root,
	path: "/requests",
	component: lazyPart(() => import("../../features/requests/RequestsScreen.tsx"), "RequestsScreen"),
});

const audit = createRoute({
	getParentRoute: () => root,
	path: "/audit",
	validateSearch: auditSearch,
	component: lazyPart(() => import("../../features/audit/AuditScreen.tsx"), "AuditScreen"),
});

const auditEntry = createRoute({
	getParentRoute: () => root,
	path: "/audit/$entryId",
	component: lazyPart(() => import("../../features/audit/AuditEntryScreen.tsx"), "AuditEntryScreen"),
});

const roles = createRoute({
	getParentRoute: () => root,
	path: "/roles",
	component: lazyPart(() => import("../../features/roles/RolesScreen.tsx"), "RolesScreen"),
});

const security = createRoute({
	getParentRoute: () => root,
	path: "/security",
	component: lazyPart(() => import("../../features/security/SecurityScreen.tsx"), "SecurityScreen"),
});

const myAccess = createRoute({
	getParentRoute: () => root,
	path: "/access",
	component: lazyPart(() => import("../../features/myAccess/MyAccessScreen.tsx"), "MyAccessScreen"),
});

export const router = createRouter({
	routeTree: root.addChildren([
		home,
		articles,
		newArticle,
		article,
		editArticle,
		sources,
		source,
		members.addChildren([member]),
		invites,
		requests,
		roles,
		audit,
		auditEntry,
		security,
		myAccess,
	]),
	defaultPreload: "intent",
	defaultErrorComponent: PageError,
	scrollRestoration: true,
	parseSearch,
	stringifySearch,
	// What no page understands leaves the address, and so never reaches a page.
	search: { strict: true },
});

declare module "@tanstack/react-router" {
	interface Register {
		router: typeof router;
	}
}
