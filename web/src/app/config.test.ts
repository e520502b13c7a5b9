import { describe, expect, it } from "vitest";
import { loadConfig, readConfig } from "./config.ts";

const REAL = { projectId: "newsroom", apiKey: "key", authDomain: "newsroom.firebaseapp.com" };
const EMULATORS = {
	auth: { host: "127.0.0.1", port: 9099 },
	firestore: { host: "127.0.0.1", port: 8080 },
	functions: { host: "127.0.0.1", port: 5001 },
};

describe("readConfig", () => {
	it("keeps a real project's config as it is, without a local suite", () => {
		expect(readConfig(REAL)).toEqual({ firebase: REAL, local: null });
	});

	it("parts the local suite from what Firebase is started with", () => {
		const config = readConfig({
			...REAL,
			emulators: EMULATORS,
			demoAccounts: [{ email: "ada@rolecall.test", name: "Ada", role: "admin" }],
			demoPassword: "secret",
		});
		expect(config.firebase).toEqual(REAL);
		expect(config.local).toEqual({
			emulators: EMULATORS,
			demoAccounts: [{ email: "ada@rolecall.test", name: "Ada", role: "admin" }],
			demoPassword: "secret",
		});
	});

	it("reads an account without a known role as one that has none, and passes over what is no account", () => {
		const { local } = readConfig({
			...REAL,
			emulators: EMULATORS,
			demoAccounts: [{ email: "norman@rolecall.test", role: "king" }, "ada", null],
		});
		expect(local?.demoAccounts).toEqual([{ email: "norman@rolecall.test", name: "norman@rolecall.test", role: null }]);
	});

	it.each([null, [], "text", {}, { projectId: "newsroom" }, { ...REAL, emulators: { auth: { host: "x" } } }])(
		"refuses %j",
		(raw) => {
			expect(() => readConfig(raw)).toThrow(/init\.json/);
		},
	);
});

describe("loadConfig", () => {
	it("says which status an answer had that is no config", async () => {
		await expect(loadConfig(async () => new Response("", { status: 404 }))).rejects.toThrow(/404/);
	});
});
