import { expect, test } from "vitest";
import { arrive, STEPS, type Trip } from "./steps.ts";

test("a step keeps its first time", () => {
	let trip: Trip = { version: 2, outcome: "closed", times: {} };
	trip = arrive(trip, "decided", 30);
	expect(arrive(trip, "decided", 90)).toBe(trip);
	expect(arrive(trip, "token", 90).times).toEqual({ decided: 30, token: 90 });
});

test("both ways have the same steps", () => {
	expect([...STEPS.open].sort()).toEqual([...STEPS.closed].sort());
});
