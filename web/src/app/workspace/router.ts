import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { auditSearch } from "../../features/audit/search.ts";
import { membersSearch } from "../../features/members/search.ts";
import { CrashPage } from "../ErrorBoundary.tsx";
import { Home } from "./Home.tsx";
import { NotFound } from "./NotFound.tsx";
import { Shell } from "./Shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({
	getParentRoute: () => root,
	path: "/",
	component: Home,
});

const articles = createRoute({
	getParentRoute: () => root,
	path: "/articles",
	component: lazyRouteComponent(() => import("../../features/articles/ArticlesScreen.tsx"), "ArticlesScreen"),
});

const newArticle = createRoute({
	getParentRoute: () => root,
	path: "/articles/new",
	component: lazyRouteComponent(() => import("../../features/articles/NewArticleScreen.tsx"), "NewArticleScreen"),
});

const article = createRoute({
	getParentRoute: () => root,
	path: "/articles/$articleId",
	component: lazyRouteComponent(() => import("../../features/articles/ArticleScreen.tsx"), "ArticleScreen"),
});

const editArticle = createRoute({
	getParentRoute: () => root,
	path: "/articles/$articleId/edit",
	component: lazyRouteComponent(() => import("../../features/articles/EditArticleScreen.tsx"), "EditArticleScreen"),
});

const sources = createRoute({
	getParentRoute: () => root,
	path: "/sources",
	component: lazyRouteComponent(() => import("../../features/sources/SourcesScreen.tsx"), "SourcesScreen"),
});

const source = createRoute({
	getParentRoute: () => root,
	path: "/sources/$sourceId",
	component: lazyRouteComponent(() => import("../../features/sources/SourceScreen.tsx"), "SourceScreen"),
});

const members = createRoute({
	getParentRoute: () => root,
	path: "/members",
	validateSearch: membersSearch,
	component: lazyRouteComponent(() => import("../../features/members/MembersScreen.tsx"), "MembersScreen"),
});

const member = createRoute({
	getParentRoute: () => members,
	path: "$uid",
	component: lazyRouteComponent(() => import("../../features/members/MemberDrawer.tsx"), "MemberDrawer"),
});

const invites = createRoute({
	getParentRoute: () => root,
	path: "/invites",
	component: lazyRouteComponent(() => import("../../features/invites/InvitesScreen.tsx"), "InvitesScreen"),
});

const requests = createRoute({
	getParentRoute: () => root,
	path: "/requests",
	component: lazyRouteComponent(() => import("../../features/requests/RequestsScreen.tsx"), "RequestsScreen"),
});

const audit = createRoute({
	getParentRoute: () => root,
	path: "/audit",
	validateSearch: auditSearch,
	component: lazyRouteComponent(() => import("../../features/audit/AuditScreen.tsx"), "AuditScreen"),
});

const auditEntry = createRoute({
	getParentRoute: () => root,
	path: "/audit/$entryId",
	component: lazyRouteComponent(() => import("../../features/audit/AuditEntryScreen.tsx"), "AuditEntryScreen"),
});

const roles = createRoute({
	getParentRoute: () => root,
	path: "/roles",
	component: lazyRouteComponent(() => import("../../features/roles/RolesScreen.tsx"), "RolesScreen"),
});

const security = createRoute({
	getParentRoute: () => root,
	path: "/security",
	component: lazyRouteComponent(() => import("../../features/security/SecurityScreen.tsx"), "SecurityScreen"),
});

const myAccess = createRoute({
	getParentRoute: () => root,
	path: "/access",
	component: lazyRouteComponent(() => import("../../features/myAccess/MyAccessScreen.tsx"), "MyAccessScreen"),
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
	defaultErrorComponent: CrashPage,
	scrollRestoration: true,
});

declare module "@tanstack/react-router" {
	interface Register {
		router: typeof router;
	}
}
