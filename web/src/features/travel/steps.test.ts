import { expect, test } from "vitest";
import { arrive, isOver, STEPS, type Trip } from "./steps.ts";

test("a step keeps its first time, and with all of them the trip is over", () => {
	let trip: Trip = { version: 2, outcome: "closed", times: {} };
	trip = arrive(trip, "decided", 30);
	trip = arrive(trip, "decided", 90);
	expect(trip.times).toEqual({ decided: 30 });
	expect(isOver(trip)).toBe(false);
	for (const step of STEPS) trip = arrive(trip, step, 100);
	expect(isOver(trip)).toBe(true);
});
