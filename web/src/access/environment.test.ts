// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { hostEnvironment } from "./environment.ts";

test.each([
	["online", "online", () => window],
	["online", "offline", () => window],
	["visible", "visibilitychange", () => document],
	["visible", "pageshow", () => window],
] as const)("%s says when it changes: %s, and no longer once it is left", (flag, event, target) => {
	const listener = vi.fn();
	const stop = hostEnvironment()[flag].subscribe(listener);
	target().dispatchEvent(new Event(event));
	expect(listener).toHaveBeenCalledTimes(1);
	stop();
	target().dispatchEvent(new Event(event));
	expect(listener).toHaveBeenCalledTimes(1);
});

test("reads what the browser says of itself", () => {
	const { online, visible } = hostEnvironment();
	expect([online.value(), visible.value()]).toEqual([true, true]);
	vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
	vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
	expect([online.value(), visible.value()]).toEqual([false, false]);
});
