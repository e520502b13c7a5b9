// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { deleteApp, initializeApp } from "firebase/app";
import {
	type CollectionReference,
	collection,
	disableNetwork,
	doc,
	type Firestore,
	getFirestore,
	limit,
	query,
	serverTimestamp,
	setDoc,
	type Timestamp,
	where,
} from "firebase/firestore";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeWorld } from "../testing/world.ts";
import { AccessProvider, useLiveDoc, useLiveQuery } from "./index.ts";

interface Note {
	text: string;
	at: Timestamp;
}

// The real SDK, with its network switched off: what is written is answered from its cache.
let firestore: Firestore;
let notes: CollectionReference<Note>;
let close: () => Promise<void>;

beforeEach(async () => {
	const app = initializeApp({ projectId: "demo-live", apiKey: "none" }, crypto.randomUUID());
	firestore = getFirestore(app);
	notes = collection(firestore, "notes") as CollectionReference<Note>;
	close = () => deleteApp(app);
	await disableNetwork(firestore);
});

afterEach(async () => {
	cleanup();
	await close();
});

function write(id: string, text: string) {
	// Resolves only once the server has it, which it never does here.
	void setDoc(doc(firestore, "notes", id), { text, at: serverTimestamp() });
}

async function signedInWrapper() {
	const { clock, browser, account } = makeWorld();
	const tab = browser.open();
	tab.access.start();
	tab.signIn(account);
	await clock.advance(3_000);
	const wrapper = ({ children }: { children: ReactNode }) => (
		<AccessProvider access={tab.access}>{children}</AccessProvider>
	);
	return { wrapper, tab, clock };
}

test("useLiveQuery: documents with their ids, live, marked as from the cache, gone with the user", async () => {
	const { wrapper, tab, clock } = await signedInWrapper();
	write("a", "one");
	const { result, rerender } = renderHook(
		({ text }) => useLiveQuery(() => query(notes, where("text", "==", text)), [text]),
		{ wrapper, initialProps: { text: "one" } },
	);
	expect(result.current).toMatchObject({ status: "loading", data: [] });
	await waitFor(() => expect(result.current.data).toHaveLength(1));
	expect(result.current).toMatchObject({ status: "ready", fromCache: true, data: [{ id: "a", text: "one" }] });
	expect(result.current.data[0]?.at.toMillis()).toBeGreaterThan(0);
	write("b", "one");
	await waitFor(() => expect(result.current.data.map((note) => note.id)).toEqual(["a", "b"]));
	rerender({ text: "two" });
	// Never answered by the server, the cache does not pass for it: there may be some.
	expect(result.current).toMatchObject({ status: "loading", data: [] });
	rerender({ text: "one" });
	await waitFor(() => expect(result.current.data).toHaveLength(2));
	await act(async () => {
		void tab.access.signOut();
		await clock.advance(10);
	});
	expect(result.current).toMatchObject({ status: "loading", data: [] });
});

test("useLiveDoc: the document, no absence that only the cache tells of, and nothing asked for null", async () => {
	const { wrapper } = await signedInWrapper();
	const { result, rerender } = renderHook(({ id }) => useLiveDoc(id === null ? null : () => doc(notes, id), [id]), {
		wrapper,
		initialProps: { id: null as string | null },
	});
	expect(result.current).toMatchObject({ status: "loading", data: null });
	write("a", "one");
	rerender({ id: "a" });
	await waitFor(() => expect(result.current).toMatchObject({ status: "ready", data: { id: "a", text: "one" } }));
	rerender({ id: "none" });
	expect(result.current).toMatchObject({ status: "loading", data: null });
});

test("useLiveQuery: asked for more, it keeps what it shows until the answer; asked for something else, it does not", async () => {
	const { wrapper } = await signedInWrapper();
	write("a", "one");
	write("b", "two");
	const { result, rerender } = renderHook(
		({ text, size }) => useLiveQuery(() => query(notes, where("text", "==", text), limit(size)), [text], size),
		{ wrapper, initialProps: { text: "one", size: 1 } },
	);
	await waitFor(() => expect(result.current.data).toHaveLength(1));
	rerender({ text: "one", size: 2 });
	expect(result.current).toMatchObject({ status: "ready", data: [{ id: "a" }] });
	rerender({ text: "two", size: 2 });
	expect(result.current).toMatchObject({ status: "loading", data: [] });
});
