import type { Permission } from "@rolecall/policy";

/** The places of the navigation, in its order, each with the permission that opens it. */
const PLACES = [
	{ id: "articles", to: "/articles", permission: "articles.read" },
	{ id: "sources", to: "/sources", permission: "sources.read" },
	{ id: "members", to: "/members", permission: "members.read" },
	{ id: "invites", to: "/invites", permission: "members.read" },
	{ id: "requests", to: "/requests", permission: "members.manage" },
	{ id: "roles", to: "/roles", permission: "members.read" },
	{ id: "audit", to: "/audit", permission: "audit.read" },
	{ id: "security", to: "/security", permission: "security.manage" },
] as const satisfies readonly { id: string; to: string; permission: Permission }[];

export type Place = (typeof PLACES)[number];

/** The places that open, in their order. */
export function openPlaces(can: (permission: Permission) => boolean): Place[] {
	return PLACES.filter(({ permission }) => can(permission));
}

/** The first place that opens: where the start page leads. */
export function firstPlace(can: (permission: Permission) => boolean): Place | undefined {
	return openPlaces(can)[0];
}

/** The tour of the local suite, for which nobody needs to sign in. */
export const TRAVEL_PATH = "/travel";
