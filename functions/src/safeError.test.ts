import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { deleteApp, initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { describe, expect, test, vi } from "vitest";
import { safeError } from "./safeError.ts";

const EMAIL = "ed+news@rolecall.test";
const ID_TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJlZCJ9.c2lnbmF0dXJl";

/** All that a log would print of it. */
const printed = (thrown: unknown) => inspect(safeError(thrown), { depth: 10 });

describe("safeError", () => {
	test("keeps name, code, words and stack", () => {
		const error = Object.assign(new TypeError("Firestore is down"), { code: 14 });
		expect(safeError(error)).toMatchObject({ name: "TypeError", code: 14, message: "Firestore is down" });
		expect(safeError(error).stack).toContain(import.meta.filename);
	});

	test.each([
		`no account for ${EMAIL}`,
		`<${EMAIL}>`,
		`{"email":"${EMAIL}"}`,
		`Decoding failed: ${ID_TOKEN}`,
		`Authorization: Bearer ya29.a0-secret`,
		`Authorization: Bearer secret`,
		`An internal error has occurred. Raw server response: "{"displayName":"secret"}"`,
	])("takes what is private out of: %s", (text) => {
		for (const thrown of [new Error(text), text, new Error("outer", { cause: new Error(text) })]) {
			for (const secret of [EMAIL, "rolecall.test", "eyJ", "secret"]) expect(printed(thrown)).not.toContain(secret);
		}
	});

	test("leaves words and paths as they are", () => {
		const text = "members/ed: 8 RESOURCE_EXHAUSTED at https://firestore.googleapis.com:443 (try again)";
		expect(safeError(new Error(text)).message).toBe(text);
	});

	test("keeps nothing else that hangs on an error, however deep", () => {
		const inner = Object.assign(new Error("inner"), { config: { data: "secret" } });
		const error = Object.assign(new Error("outer", { cause: inner }), { httpResponse: { data: "secret" } });
		expect(printed(error)).not.toContain("secret");
		expect(printed(error)).toContain("inner");
		inner.cause = error; // A circle.
		expect(printed(error)).toContain("outer");
	});

	test.each([[undefined], [null], [7], [{ email: EMAIL }]])("says that %s was thrown, not what it holds", (thrown) => {
		expect(printed(thrown)).toContain(`threw ${typeof thrown}`);
		expect(printed(thrown)).not.toContain(EMAIL);
	});
});

test("an error of the Auth SDK would print what it was answered and had sent; made safe, it does not", async () => {
	const answer = JSON.stringify({ error: { message: `ODD : about ${EMAIL}` }, sent: "a display name" });
	const server = createServer((_, response) =>
		response.writeHead(400, { "Content-Type": "application/json" }).end(answer),
	);
	await new Promise<void>((resolve) => server.listen(0, resolve));
	vi.stubEnv("FIREBASE_AUTH_EMULATOR_HOST", `127.0.0.1:${(server.address() as AddressInfo).port}`);
	const app = initializeApp({ projectId: "demo-rolecall" }, "safeError");
	try {
		const failed = getAuth(app).updateUser("ed", { displayName: "x" });
		const thrown = await failed.catch((error: unknown) => error);
		for (const secret of [EMAIL, "a display name", "Bearer owner"]) {
			expect(inspect(thrown, { depth: 10 })).toContain(secret);
			expect(printed(thrown)).not.toContain(secret);
		}
		expect(printed(thrown)).toContain("auth/internal-error");
	} finally {
		vi.unstubAllEnvs();
		await deleteApp(app);
		server.close();
	}
});
