// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ErrorBoundary } from "../app/ErrorBoundary.tsx";
import { fetchParts, lazyPart, type PartMissing } from "./lazyPart.ts";

function Screen({ name }: { name: string }) {
	return <p>Hello {name}</p>;
}

/** A file on a server that can be out of reach. */
function makeFile() {
	const file = { there: true, asked: 0 };
	const load = async () => {
		file.asked++;
		if (!file.there) throw new TypeError("Failed to fetch dynamically imported module");
		return { Screen };
	};
	return { file, part: lazyPart(load, "Screen") };
}

vi.mock("./Failure.tsx", () => ({
	Failure: ({ error, onMended }: { error: PartMissing; onMended: () => void }) => (
		<button type="button" onClick={() => void error.retry().then((came) => came && onMended())}>
			{String(error.cause)}
		</button>
	),
}));

beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
});

const draw = (Part: ReturnType<typeof makeFile>["part"]) =>
	act(async () =>
		render(
			<ErrorBoundary>
				<Suspense fallback="waiting">
					<Part name="Ed" />
				</Suspense>
			</ErrorBoundary>,
		),
	);

test("is fetched when it is drawn, once", async () => {
	const { file, part } = makeFile();
	await draw(part);
	await screen.findByText("Hello Ed");
	expect([await part.fetch(), part.preload, file.asked]).toEqual([true, undefined, 1]);
});

test("is drawn at once when it was fetched before", async () => {
	const { file, part } = makeFile();
	await Promise.all([part.preload?.(), part.fetch()]);
	render(part({ name: "Ed" }));
	expect(screen.getByText("Hello Ed")).toBeTruthy();
	expect(file.asked).toBe(1);
});

test("missing, it is an error that can be mended any number of times, and never asks by itself", async () => {
	const { file, part } = makeFile();
	file.there = false;
	expect(await part.fetch()).toBe(false);
	await draw(part);
	const button = await screen.findByRole("button");
	expect([button.textContent, file.asked]).toEqual(["TypeError: Failed to fetch dynamically imported module", 2]);
	await act(async () => button.click());
	expect(file.asked).toBe(3);
	file.there = true;
	await act(async () => button.click());
	await screen.findByText("Hello Ed");
});

test("without a network nothing is asked for, as a browser may remember that it failed", async () => {
	const { file, part } = makeFile();
	const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
	await draw(part);
	const button = await screen.findByRole("button");
	expect(file.asked).toBe(0);
	online.mockReturnValue(true);
	await act(async () => button.click());
	await screen.findByText("Hello Ed");
});

test("fetchParts fetches what is not there yet, for as long as it may", async () => {
	const [first, second] = [makeFile(), makeFile()];
	await fetchParts(async () => first.file.asked === 0);
	expect([first.file.asked, second.file.asked]).toEqual([1, 0]);
	second.file.there = false;
	await fetchParts(async () => true);
	second.file.there = true;
	await fetchParts(async () => true);
	expect([first.file.asked, second.file.asked]).toEqual([1, 2]);
});
