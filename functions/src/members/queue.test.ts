import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { inTurn } from "./queue.ts";

test("work for one key runs one after the other, in the order it came", async () => {
	const log: string[] = [];
	const work = (name: string) => async () => {
		log.push(`${name} starts`);
		await sleep(1);
		log.push(`${name} ends`);
		return name;
	};
	const answers = await Promise.all(["a", "b", "c"].map((name) => inTurn("ed", work(name))));
	expect(answers).toEqual(["a", "b", "c"]);
	expect(log).toEqual(["a", "b", "c"].flatMap((name) => [`${name} starts`, `${name} ends`]));
});

test("work for another key does not wait", async () => {
	const { promise, resolve } = Promise.withResolvers<string>();
	const held = inTurn("ed", () => promise);
	expect(await inTurn("pat", async () => "pat")).toBe("pat");
	resolve("ed");
	expect(await held).toBe("ed");
});

test("failed work fails for whoever asked, and for nobody behind", async () => {
	const failing = inTurn("ed", () => Promise.reject(new Error("no")));
	const next = inTurn("ed", async () => "next");
	await expect(failing).rejects.toThrow("no");
	expect(await next).toBe("next");
});
