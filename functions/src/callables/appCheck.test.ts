import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const UNSIGNED = [{ alg: "none" }, { sub: "ed" }].map((part) =>
	Buffer.from(JSON.stringify(part)).toString("base64url"),
);
/** Accepted while firebase-functions skips the verification of tokens: as a user's and as an app's. */
const TOKEN = `${UNSIGNED.join(".")}.x`;

const BEYOND_APP_CHECK = { status: 400, code: "INVALID_ARGUMENT" };
const REFUSED = { status: 401, code: "UNAUTHENTICATED" };

beforeEach(() => {
	vi.resetModules();
	vi.stubEnv("GCLOUD_PROJECT", "demo-rolecall");
});
afterEach(() => vi.unstubAllEnvs());

/** Signed tokens take a project to make; firebase-functions itself has this switch for the emulators. */
function skipVerification(): void {
	vi.stubEnv("FIREBASE_DEBUG_MODE", "true");
	vi.stubEnv("FIREBASE_DEBUG_FEATURES", '{"skipTokenVerification":true}');
}

/** A user's call with input that no callable takes: its `invalid-argument` says that our code was reached. */
async function call(appCheckToken?: string) {
	const { setRoles } = await import("./setRoles.ts");
	const headers: Record<string, string> = {
		"content-type": "application/json",
		authorization: `Bearer ${TOKEN}`,
		...(appCheckToken !== undefined && { "x-firebase-appcheck": appCheckToken }),
	};
	const header = (name: string) => headers[name.toLowerCase()];
	const answer = { status: 0, code: "" };
	const response = Object.assign(new EventEmitter(), {
		setHeader() {},
		getHeader() {},
		status(status: number) {
			answer.status = status;
			return response;
		},
		send(body: { error: { status: string } }) {
			answer.code = body.error.status;
			response.emit("finish");
		},
	});
	await Reflect.apply(setRoles, undefined, [{ method: "POST", headers, header, body: { data: { no: 1 } } }, response]);
	return answer;
}

describe("a callable", () => {
	test.each([undefined, "", "false"])(
		"with ROLECALL_ENFORCE_APP_CHECK=%s serves requests without App Check",
		async (value) => {
			vi.stubEnv("ROLECALL_ENFORCE_APP_CHECK", value);
			skipVerification();
			expect(await call()).toEqual(BEYOND_APP_CHECK);
		},
	);

	test("with ROLECALL_ENFORCE_APP_CHECK=true refuses requests without an App Check token, and serves those with one", async () => {
		vi.stubEnv("ROLECALL_ENFORCE_APP_CHECK", "true");
		skipVerification();
		expect(await call()).toEqual(REFUSED);
		expect(await call(TOKEN)).toEqual(BEYOND_APP_CHECK);
	});

	test("is not deployed with a value that is misspelt", async () => {
		vi.stubEnv("ROLECALL_ENFORCE_APP_CHECK", "True");
		await expect(import("./setRoles.ts")).rejects.toThrow('must be true or false, not "True"');
	});
});
