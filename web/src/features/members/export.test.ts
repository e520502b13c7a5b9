import { expect, test } from "vitest";
import { membersCsv } from "./export.ts";
import { entryOf } from "./members.ts";
import { FOREVER, NOW, someone, until } from "./testMembers.ts";

test("one line a member, with the roles in force and their ends", () => {
	const csv = membersCsv(
		[
			someone("Ada", { roles: { viewer: FOREVER, editor: until(NOW + 1000) } }),
			someone("=Bo", { status: "suspended" }),
		].map(entryOf),
		NOW,
	);
	expect(csv.split("\r\n")).toEqual([
		"uid,name,email,roles,ends,status,version,joined,changed",
		"ada,Ada,ada@rolecall.test,viewer editor,editor 1970-01-01T00:16:41.000Z,active,1,1970-01-01T00:00:00.001Z,1970-01-01T00:00:00.001Z",
		"'=bo,'=Bo,'=bo@rolecall.test,,,suspended,1,1970-01-01T00:00:00.001Z,1970-01-01T00:00:00.001Z",
		"",
	]);
});
