import { ROLES } from "@rolecall/policy";
import type { DocumentData } from "firebase/firestore/lite";
import { current, get, list, NOW, no, type Operation, remove, set, signedIn, update } from "../operations.ts";
import { OTHER, request, THEN } from "../seed.ts";
import { text, variants, without } from "./values.ts";

const MINE = "accessRequests/mine";
const OTHERS = "accessRequests/request";

const manages = current("members.manage");
const fresh = (me: string) => ({ ...request, uid: me, createdAt: NOW });
const mine = { given: (me: string) => ({ [MINE]: { ...request, uid: me } }) };

/** Who may ask for a role, and see who asked. */
export const operations: readonly Operation[] = [
	get("an own request", signedIn, MINE, mine),
	get("another's request", manages, OTHERS),
	get("a request that is not there", manages, "accessRequests/absent"),
	list("requests", manages, "accessRequests"),
	list("own requests", signedIn, "accessRequests", ["uid", (me) => me], mine),
	list("another's requests", manages, "accessRequests", ["uid", OTHER]),
	list("pending requests", manages, "accessRequests", ["status", "pending"]),
	set("a new own request", signedIn, MINE, ({ uid }) => fresh(uid)),
	set("a new request of another's", no, MINE, fresh(OTHER)),
	set("an own request over again", no, MINE, ({ uid }) => fresh(uid), mine),
	update("an own request to approved", no, MINE, { status: "approved" }, mine),
	update("an own request's reason", no, MINE, { reason: "Please" }, mine),
	update("another's request to approved", no, OTHERS, { status: "approved" }),
	remove("an own request", no, MINE, mine),
	remove("another's request", no, OTHERS),
];

const fit: Record<string, DocumentData> = {
	...Object.fromEntries(ROLES.map((role) => [`the role ${role}`, { role }])),
	"a reason of 1 character": { reason: "é" },
	"a reason of 500 characters": { reason: text(500) },
	"1 hour": { hours: 1 },
	"720 hours": { hours: 720 },
	"no decision yet": { decidedBy: null, decidedAt: null },
};

const unfit: Record<string, DocumentData> = {
	"a role that is none": { role: "owner" },
	"a role in capitals": { role: "Admin" },
	"a list of roles": { role: ["editor"] },
	"an empty reason": { reason: "" },
	"a reason of 501 characters": { reason: text(501) },
	"a reason that is a list": { reason: ["To edit"] },
	"0 hours": { hours: 0 },
	"721 hours": { hours: 721 },
	"one and a half hours": { hours: 1.5 },
	"hours as text": { hours: "8" },
	"the status approved": { status: "approved" },
	"no status": { status: null },
	"a createdAt of its own": { createdAt: THEN },
	"somebody who decided": { decidedBy: "admin" },
	"a time of decision": { decidedAt: NOW },
	"a field of its own": { note: "me first" },
};

/** What a request may hold. */
export const contents: readonly Operation[] = [
	...variants(fit, (what, fields) =>
		set(`a request with ${what}`, signedIn, MINE, ({ uid }) => ({ ...fresh(uid), ...fields })),
	),
	...variants(unfit, (what, fields) =>
		set(`a request with ${what}`, no, MINE, ({ uid }) => ({ ...fresh(uid), ...fields })),
	),
	...without(fresh("me"), (field, rest) =>
		set(`a request without ${field}`, no, MINE, ({ uid }) => (field === "uid" ? rest : { ...rest, uid })),
	),
];
