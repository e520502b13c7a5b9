import type { DocumentData } from "firebase/firestore/lite";
import type { Actor } from "../actors.ts";
import {
	ABSENT,
	type Gate,
	get,
	list,
	listGroup,
	NOW,
	no,
	type Operation,
	remove,
	set,
	signedIn,
	token,
	update,
} from "../operations.ts";
import { device, OTHER, THEN } from "../seed.ts";
import { text, variants, without } from "./values.ts";

const MAX_PLATFORM = 200;

const reads = token("members.read");
const own = (me: string) => `members/${me}/devices/device`;
const others = `members/${OTHER}/devices/device`;
const mine = { given: (me: string) => ({ [own(me)]: device }) };

/** Whose token has a version that a device can report. */
const hasVersion: Gate = (who) => Number.isInteger(versionOf(who));

const report = (who: Actor): DocumentData => ({ version: versionOf(who), seenAt: NOW, platform: "Chromium" });

function versionOf(who: Actor): unknown {
	return who.claims?.claimsVersion ?? null;
}

/** Who may see devices and report one. */
export const operations: readonly Operation[] = [
	get("an own device", signedIn, own, mine),
	get("another's device", reads, others),
	list("own devices", signedIn, (me) => `members/${me}/devices`, undefined, mine),
	list("another's devices", reads, `members/${OTHER}/devices`),
	listGroup("devices of everybody", no, "devices"),
	set("a new own device", hasVersion, own, report),
	update("an own device", hasVersion, own, report, mine),
	set("a new device of another's", no, `members/${OTHER}/devices/new`, report),
	update("another's device", no, others, report),
	set("a device of one version less", no, own, (who) => ({ ...report(who), version: less(versionOf(who)) })),
	set("a device without a version", no, own, { seenAt: NOW, platform: "Chromium" }),
	set("a device of version null", no, own, { version: null, seenAt: NOW, platform: "Chromium" }),
	set("a device of version 0", no, own, { version: 0, seenAt: NOW, platform: "Chromium" }),
	remove("an own device", no, own, mine),
	remove("another's device", no, others),
	get("what hangs below an own device", no, (me) => `${own(me)}/x/y`),
	set("something below an own device", no, (me) => `${own(me)}/x/y`, report),
];

const unfit: Record<string, DocumentData> = {
	"a version ahead of the token": { version: 99 },
	"a version as text": { version: "2" },
	"a seenAt of its own": { seenAt: new Date(THEN.toMillis() + 1000) },
	"a platform of 201 characters": { platform: text(MAX_PLATFORM + 1) },
	"a platform that is a list": { platform: ["Chromium"] },
	"a field of its own": { location: "here" },
};
const fields = { version: 1, seenAt: NOW, platform: "Chromium" };

/** What a report may hold; tried by those who may make one. */
export const contents: readonly Operation[] = [
	set("a device with the longest platform", hasVersion, own, (who) => ({
		...report(who),
		platform: text(MAX_PLATFORM),
	})),
	...variants(unfit, (what, fields) => set(`a device with ${what}`, no, own, (who) => ({ ...report(who), ...fields }))),
	...variants(unfit, (what, fields) =>
		update(`an own device to ${what}`, no, own, (who) => ({ ...report(who), ...fields }), mine),
	),
	...without(fields, (field) =>
		set(`a device without ${field}`, no, own, (who) => {
			const { [field]: _left, ...rest } = report(who);
			return rest;
		}),
	),
	...without(fields, (field) =>
		update(`an own device to have no ${field}`, no, own, (who) => ({ ...report(who), [field]: ABSENT }), mine),
	),
];

function less(version: unknown): number {
	return typeof version === "number" ? version - 1 : 1;
}
