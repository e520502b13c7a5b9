import { PERMISSIONS } from "@rolecall/policy";
import { MARKERS, replaceSection } from "../../tools/policy/marked-section.ts";
import { rulesSection } from "../../tools/policy/rules-section.ts";
import {
	actor,
	admin,
	earlyAdmin,
	editor,
	hostileActors,
	norman,
	plainActors,
	publisher,
	staleActors,
	unusualActors,
} from "./actors.ts";
import type { Matrix } from "./cases.ts";
import * as accessRequests from "./matrix/accessRequests.ts";
import * as articles from "./matrix/articles.ts";
import * as devices from "./matrix/devices.ts";
import { openOperations, operations } from "./matrix/index.ts";
import * as sources from "./matrix/sources.ts";
import { get, NOW, no, set, token } from "./operations.ts";
import { device, otherWorlds } from "./seed.ts";

/** Every plain role, by collection. */
const roles: readonly Matrix[] = Object.entries(operations).map(([name, of]) => ({
	name,
	operations: of,
	actors: plainActors,
}));

const hostile: readonly Matrix[] = [
	{ name: "tokens that give no role", operations: openOperations, actors: hostileActors },
];

const stale: readonly Matrix[] = [
	{ name: "tokens that a decision has overtaken", operations: openOperations, actors: staleActors },
	{ name: "unusual tokens in order", operations: openOperations, actors: unusualActors },
	{
		name: "what nobody may make where there is none",
		operations: [set("an own signal", no, (me) => `claimsUpdates/${me}`, { version: 1, syncedVersion: 1 })],
		actors: staleActors.filter(({ decided }) => decided === null),
	},
];

const worlds: readonly Matrix[] = otherWorlds.map((world) => ({
	name: world.name,
	operations: [...openOperations, set("the security state", no, "security/state", { lockdown: false })],
	actors: [publisher, admin, earlyAdmin],
	world,
}));

const contents: readonly Matrix[] = [
	{ name: "what an article may hold", operations: articles.contents, actors: [editor, publisher, admin] },
	{ name: "what a publication may change", operations: articles.publications, actors: [publisher, admin] },
	{ name: "what a source may hold", operations: sources.contents, actors: [admin] },
	{ name: "what a request may hold", operations: accessRequests.contents, actors: [norman, admin] },
	{ name: "what a device may report", operations: devices.contents, actors: [norman, admin] },
	{
		name: "what a device may report without a version in the token",
		operations: [set("a device of version 1", no, (me) => `members/${me}/devices/new`, { ...device, seenAt: NOW })],
		actors: [actor("norman-without-version", [], { claimsVersion: undefined })],
	},
];

const NOW_SECONDS = 1_800_000_000;

/** The rules as they would be evaluated so many milliseconds after {@link NOW_SECONDS}. */
function at(milliseconds: number): (rules: string) => string {
	return (rules) => rules.replaceAll("request.time", `timestamp.value(${NOW_SECONDS * 1000 + milliseconds})`);
}

const until = (end: number) =>
	actor(`viewer-until-${end}`, ["articles.read"], { roles: ["viewer"], roleExpiry: { viewer: end } });

const allowed = [get("a published article", token("articles.read"), "articles/published")];
const denied = [get("a published article", no, "articles/published")];

/** The second at which a role ends, with the clock of the rules stopped: real time never stands on the boundary. */
const clock: readonly Matrix[] = [
	{ name: "a second before the end", operations: allowed, actors: [until(NOW_SECONDS + 1)], rules: at(0) },
	{ name: "a millisecond before the end", operations: allowed, actors: [until(NOW_SECONDS)], rules: at(-1) },
	{ name: "at the end", operations: denied, actors: [until(NOW_SECONDS)], rules: at(0) },
	{ name: "a millisecond after the end", operations: denied, actors: [until(NOW_SECONDS)], rules: at(1) },
];

/** Beside the permissions the role that the seed's access request asks for, which must stay one. */
const ROLES = [...PERMISSIONS, "editor"];

function oneRoleEach(rules: string): string {
	const section = rulesSection({ permissions: PERMISSIONS, roles: ROLES, rolesWith: (permission) => [permission] });
	return replaceSection(rules, MARKERS, section);
}

/**
 * The default policy gives several permissions to the same roles, so it cannot tell a rule that asks for the wrong one
 * of them. Here each permission has a role of its own, and each actor lacks exactly one.
 */
const permissions: readonly Matrix[] = [
	{
		name: "every permission counts",
		operations: openOperations,
		actors: PERMISSIONS.map((lacking) => {
			const rest = PERMISSIONS.filter((permission) => permission !== lacking);
			return actor(`all-but-${lacking}`, rest, { roles: rest });
		}),
		rules: oneRoleEach,
	},
];

/** All of them; those that need the rules changed come last. */
export const all: readonly Matrix[] = [roles, contents, worlds, stale, hostile, clock, permissions].flat();
