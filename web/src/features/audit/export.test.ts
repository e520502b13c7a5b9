import { Timestamp } from "firebase/firestore";
import { expect, test } from "vitest";
import { auditCsv } from "./export.ts";

test("one line an entry", () => {
	const entry = {
		id: "e1",
		at: Timestamp.fromMillis(0),
		actor: { uid: "u1", email: "ada@rolecall.test" },
		target: "u2",
		action: "roles.set",
		before: null,
		after: { roles: { editor: null }, status: "active" },
		reason: "=now, please",
		version: 3,
	} as const;
	expect(auditCsv([entry, { ...entry, actor: "system", after: null, reason: null }]).split("\r\n")).toEqual([
		"id,at,by,about,action,version,reason,before,after",
		`e1,1970-01-01T00:00:00.000Z,ada@rolecall.test,u2,roles.set,3,"'=now, please",,"{""roles"":{""editor"":null},""status"":""active""}"`,
		"e1,1970-01-01T00:00:00.000Z,system,u2,roles.set,3,,,",
		"",
	]);
});
