// @vitest-environment happy-dom
import { act, cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, expect, test } from "vitest";
import { makeWorld } from "../testing/world.ts";
import { type AccessChange, AccessProvider, Can, RequirePermission, useAccess, useAccessChange } from "./index.ts";

afterEach(cleanup);

async function mounted(ui: React.ReactNode) {
	const world = makeWorld();
	const tab = world.browser.open();
	const advance = (ms: number) => act(() => world.clock.advance(ms));
	const view = render(
		<StrictMode>
			<AccessProvider access={tab.access}>{ui}</AccessProvider>
		</StrictMode>,
	);
	return { ...world, tab, advance, view, text: () => view.container.textContent };
}

function Who() {
	const { phase, user, can } = useAccess();
	return (
		<p>
			{phase} {user?.uid ?? "nobody"} {can("articles.publish") ? "publishes" : "reads"}
		</p>
	);
}

test("every gate follows one store, from signing in over a change to signing out", async () => {
	const { account, tab, advance, text } = await mounted(
		<>
			<Who />
			<Can permission="articles.publish" fallback="no button">
				button
			</Can>
		</>,
	);
	expect(text()).toBe("loading nobody readsno button");
	await advance(10);
	expect(text()).toBe("signedOut nobody readsno button");
	tab.signIn(account);
	await advance(3_000);
	expect(text()).toBe("current ed readsno button");
	account.change("roles", ["publisher"]);
	await advance(200);
	expect(text()).toBe("current ed publishesbutton");
	const done = tab.access.signOut();
	await advance(10);
	await done;
	expect(text()).toBe("signedOut nobody readsno button");
});

test("unmounting leaves no listener and no timer", async () => {
	const { account, clock, tab, advance, view } = await mounted(<Who />);
	tab.signIn(account);
	await advance(3_000);
	expect(account.watchers).toBe(1);
	view.unmount();
	expect([account.watchers, tab.online.listeners, clock.pending]).toEqual([0, 0, 0]);
});

test("a guarded route: loading, then its children, mounted all through a change, until the permission is gone", async () => {
	let mounts = 0;
	const countMount = (node: HTMLElement | null) => {
		if (node) mounts++;
	};
	const children = <p ref={countMount}>page</p>;
	const { account, tab, advance, text } = await mounted(
		<RequirePermission permission="articles.write" loading="loading" fallback="no access">
			{children}
		</RequirePermission>,
	);
	expect(text()).toBe("loading");
	tab.signIn(account);
	await advance(3_000);
	expect(text()).toBe("page");
	const before = mounts;
	account.decide("roles", ["editor", "auditor"]);
	await advance(50);
	expect([tab.state.phase, text()]).toEqual(["changing", "page"]);
	account.sync();
	await advance(20);
	expect([tab.state.phase, text()]).toEqual(["refreshing", "page"]);
	await advance(200);
	expect([tab.state.phase, text(), mounts]).toEqual(["current", "page", before]);
	account.change("roles", ["viewer"]);
	await advance(200);
	expect(text()).toBe("no access");
});

function Notices({ report }: { report(change: AccessChange): void }) {
	useAccessChange(report);
	return null;
}

test("useAccessChange tells what the same user gained and lost, and nothing of signing in, out or over", async () => {
	const changes: string[] = [];
	const { account, clock, tab, advance } = await mounted(
		<Notices report={({ gained, lost, after }) => changes.push(`${after.user?.uid} +${gained} -${lost}`)} />,
	);
	tab.signIn(account);
	await advance(3_000);
	expect(changes).toEqual([]);
	account.change("roles", { publisher: clock.now() + 60_000, viewer: null });
	await advance(500);
	expect(changes).toEqual(["ed +publisher,viewer -editor"]);
	await advance(60_000);
	expect(changes).toEqual(["ed +publisher,viewer -editor", "ed + -publisher"]);
	tab.signOutBehind();
	await advance(3_000);
	tab.signIn(account);
	await advance(3_000);
	expect(changes).toHaveLength(2);
});

test("outside of a provider: says so", () => {
	expect(() => render(<Who />)).toThrow("no AccessProvider");
});
