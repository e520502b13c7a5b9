import { expect, test } from "vitest";
import type { DecodedToken, UserPort } from "./ports.ts";
import { TokenReader } from "./tokenReader.ts";

test("a read that ends after its session rejects, and teaches nothing", async () => {
	const session = new AbortController();
	const learned: DecodedToken[] = [];
	const token = { claims: { claimsVersion: 3 }, issuedAt: 0 };
	const user: UserPort = {
		profile: () => ({ uid: "ed", email: null, displayName: null, photoURL: null, emailVerified: false }),
		readToken: async () => token,
	};
	const reader = new TokenReader(user, session.signal, (read) => learned.push(read));
	await reader.read({ force: false });
	expect([reader.version, learned.length]).toEqual([3, 1]);
	const late = reader.read({ force: true });
	session.abort(new Error("over"));
	await expect(late).rejects.toThrow("over");
	expect(learned).toEqual([token]);
});
