import { type CallableName, callableSchemas, ERROR_CODES } from "@rolecall/policy";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../support/admin.ts";
import type { Client } from "../support/client.ts";
import { newPerson } from "../support/people.ts";
import { callableCode, postCallable } from "../support/rest.ts";

const RUNS = 100;
const NAMES = Object.keys(callableSchemas) as CallableName[];
/** Answers of calls that happen to be valid are fine too; `internal` is never an answer to input. */
const CATALOGUED = ["ok", ...Object.keys(ERROR_CODES)];

const hostile = fc.oneof(
	fc.json(),
	fc.constant("[".repeat(20_000) + "]".repeat(20_000)),
	fc.constantFrom('{"@type":"x"}', '{"uid":{"@type":"type.googleapis.com/google.protobuf.Int64Value","value":"x"}}'),
	fc.constantFrom('{"__proto__":{"a":1}}', '{"constructor":1}', '{"uid":"\\ud800","roles":[]}', "1e400", "-0", '""'),
	fc.record({ uid: fc.string(), roles: fc.anything(), status: fc.string(), extra: fc.integer() }).map(asJson),
	fc
		.record({ uid: fc.constantFrom(".", "..", "__x__", "a/b", "x".repeat(2000), "\u0000"), roles: fc.constant([]) })
		.map(asJson),
	fc.string({ maxLength: 2000 }).map(asJson),
);

function asJson(value: unknown): string {
	return JSON.stringify(value) ?? "null";
}

describe("no payload makes a callable answer internal", () => {
	let viewer: Client;
	beforeAll(async () => {
		viewer = await newPerson(["viewer"]);
	});

	test.each(NAMES)("%s", async (name) => {
		const token = await viewer.token();
		const before = await stateOf(viewer.uid);
		await fc.assert(
			fc.asyncProperty(hostile, fc.boolean(), async (data, signedIn) => {
				const answer = await postCallable(name, `{"data":${data}}`, signedIn ? token : undefined);
				expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
				expect(CATALOGUED).toContain(callableCode(answer));
			}),
			{ numRuns: RUNS },
		);
		expect(await stateOf(viewer.uid)).toEqual(before);
	});
});
