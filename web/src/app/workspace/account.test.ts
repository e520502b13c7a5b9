import { beforeEach, expect, test } from "vitest";
import { tellOfAccount } from "./account.ts";

/** What was asked of Auth and the server, in order. */
let asked: string[];
/** What Auth has, and what the page has read of it. */
let account: { inAuth: boolean; emailVerified: boolean };
let failing: string | null;
const kept = new Map<string, string>();

const storage = {
	getItem: (key: string) => kept.get(key) ?? null,
	setItem: (key: string, value: string) => void kept.set(key, value),
	removeItem: (key: string) => void kept.delete(key),
} as Storage;

async function ask(what: string): Promise<string> {
	asked.push(what);
	if (failing === what) throw new Error(`${what} failed`);
	return what;
}

/** One look at the account; answers what it asked. */
async function look(within = storage): Promise<string[]> {
	asked = [];
	const user = {
		uid: "nadia",
		get emailVerified() {
			return account.emailVerified;
		},
		async reload() {
			await ask("reload");
			account.emailVerified = account.inAuth;
		},
		getIdToken: (force?: boolean) => ask(force ? "new token" : "token"),
	};
	await tellOfAccount(user, () => ask("getMe"), within).catch(() => asked.push("failed"));
	return asked;
}

beforeEach(() => {
	account = { inAuth: false, emailVerified: false };
	failing = null;
	kept.clear();
});

test("a new account is told of once, and verified it has a new token and is told of once more", async () => {
	expect(await look()).toEqual(["getMe", "reload"]);
	expect(await look()).toEqual(["reload"]);
	account.inAuth = true;
	expect(await look()).toEqual(["reload", "new token", "getMe"]);
	expect(await look()).toEqual([]);
});

test("one that was always verified needs nothing", async () => {
	account = { inAuth: true, emailVerified: true };
	expect(await look()).toEqual([]);
});

test("one that was verified while no page was open is told of at the next look", async () => {
	await look();
	account = { inAuth: true, emailVerified: true };
	expect(await look()).toEqual(["new token", "getMe"]);
	expect(await look()).toEqual([]);
});

test("what failed is asked again", async () => {
	failing = "getMe";
	expect(await look()).toEqual(["getMe", "failed"]);
	failing = null;
	expect(await look()).toEqual(["getMe", "reload"]);
	account.inAuth = true;
	failing = "getMe";
	expect(await look()).toEqual(["reload", "new token", "getMe", "failed"]);
	failing = null;
	expect(await look()).toEqual(["new token", "getMe"]);
	expect(await look()).toEqual([]);
});

test("where the browser keeps nothing, all is told while the page is open", async () => {
	const full = () => {
		throw new Error("forbidden");
	};
	const none = { getItem: full, setItem: full, removeItem: full } as unknown as Storage;
	expect(await look(none)).toEqual(["getMe", "reload"]);
	account.inAuth = true;
	expect(await look(none)).toEqual(["getMe", "reload", "new token", "getMe"]);
	expect(await look(none)).toEqual([]);
});
