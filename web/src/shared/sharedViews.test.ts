import { expect, test } from "vitest";
import { SharedViews } from "./sharedViews.ts";

/** Counts how many views were made, and how many of them anybody follows. */
function makeViews() {
	const counts = { made: 0, followed: 0 };
	const views = new SharedViews((key) => {
		counts.made++;
		let listeners = 0;
		return {
			getState: () => key,
			subscribe: () => {
				if (listeners++ === 0) counts.followed++;
				return () => {
					if (--listeners === 0) counts.followed--;
				};
			},
		};
	});
	return { views, counts };
}

const nobody = () => {};

test("all who show the same share one view", () => {
	const { views, counts } = makeViews();
	const stops = [views.of("ed"), views.of("ed"), views.of("vera")].map((view) => view.subscribe(nobody));
	expect(counts).toEqual({ made: 2, followed: 2 });
	expect(views.of("ed").getState()).toBe("ed");
	stops[0]?.();
	expect(views.of("ed")).toBe(views.of("ed"));
	expect(counts).toEqual({ made: 2, followed: 2 });
});

test("it is forgotten with the last of them, and made anew for the next", () => {
	const { views, counts } = makeViews();
	const first = views.of("ed");
	const stops = [first.subscribe(nobody), first.subscribe(nobody)];
	for (const stop of stops) stop();
	expect(counts.followed).toBe(0);
	expect(views.of("ed")).not.toBe(first);
	expect(counts.made).toBe(2);
});

test("one that is subscribed to again is shared again", () => {
	const { views, counts } = makeViews();
	const first = views.of("ed");
	first.subscribe(nobody)();
	first.subscribe(nobody);
	expect(views.of("ed")).toBe(first);
	expect(counts).toEqual({ made: 1, followed: 1 });
});
