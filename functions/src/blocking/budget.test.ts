import { logger } from "firebase-functions";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withinBudget } from "./budget.ts";

/** Two seconds less than Authentication waits: time for the way there and back. */
const BUDGET_MS = 5_000;

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(logger, "error").mockImplementation(() => {});
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, value));

test("answers what the work answers, and leaves no timer behind", async () => {
	expect(await withinBudget("signIn", () => Promise.resolve("claims"))).toBe("claims");
	expect(vi.getTimerCount()).toBe(0);
	expect(logger.error).not.toHaveBeenCalled();
});

test("work that ends just in time counts", async () => {
	const answer = withinBudget("signIn", () => after(BUDGET_MS - 1, "claims"));
	await vi.advanceTimersByTimeAsync(BUDGET_MS - 1);
	expect(await answer).toBe("claims");
});

test("work that is late is not waited for, and the log says so", async () => {
	const answer = withinBudget("signIn", () => after(BUDGET_MS + 1, "claims"));
	await vi.advanceTimersByTimeAsync(BUDGET_MS);
	expect(await answer).toBeUndefined();
	expect(logger.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("signIn took longer than 5000 ms"));
});

test("work that fails after its time disturbs nobody", async () => {
	const answer = withinBudget("signIn", () =>
		after(BUDGET_MS * 2, null).then(() => Promise.reject(new Error("too late"))),
	);
	await vi.advanceTimersByTimeAsync(BUDGET_MS * 3);
	expect(await answer).toBeUndefined();
	expect(logger.error).toHaveBeenCalledOnce();
});

test.each([
	["rejects", () => Promise.reject(new Error("Firestore is down"))],
	[
		"throws at once",
		() => {
			throw new Error("Firestore is down");
		},
	],
])("work that %s keeps nobody out, and the log has the error", async (_, work) => {
	expect(await withinBudget("signIn", work)).toBeUndefined();
	expect(logger.error).toHaveBeenCalledExactlyOnceWith(
		expect.stringContaining("signIn failed"),
		expect.objectContaining({ message: "Firestore is down" }),
	);
	expect(vi.getTimerCount()).toBe(0);
});
