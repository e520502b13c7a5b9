import type { Firestore } from "firebase/firestore";
import { afterEach, expect, test, vi } from "vitest";
import { type Backend, type Call, onlineOnly } from "./backend.ts";
import { OfflineError } from "./errors.ts";

afterEach(() => vi.unstubAllGlobals());

function makeBackend() {
	const call = vi.fn(async () => ({ uid: "ed" }));
	const write = vi.fn(async () => {});
	const raw: Backend = { firestore: {} as Firestore, call: call as unknown as Call, write };
	return { raw, call, write };
}

test("online, all goes through", async () => {
	const { raw, call, write } = makeBackend();
	const backend = onlineOnly(raw, () => false);
	expect(await backend.call("getMe", {})).toEqual({ uid: "ed" });
	await backend.write(() => {});
	expect([call.mock.calls.length, write.mock.calls.length]).toEqual([1, 1]);
});

test.each([
	{ who: "the browser says", onLine: false, seems: false },
	{ who: "access finds out", onLine: true, seems: true },
])("nothing is sent when $who that one is offline", async ({ onLine, seems }) => {
	vi.stubGlobal("navigator", { onLine });
	const { raw, call, write } = makeBackend();
	const backend = onlineOnly(raw, () => seems);
	await expect(backend.call("getMe", {})).rejects.toBeInstanceOf(OfflineError);
	await expect(backend.write(() => {})).rejects.toBeInstanceOf(OfflineError);
	expect([call.mock.calls.length, write.mock.calls.length]).toEqual([0, 0]);
});
