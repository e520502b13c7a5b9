// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { deleteApp, initializeApp } from "firebase/app";
import { disableNetwork, getFirestore, setDoc } from "firebase/firestore";
import { afterEach, expect, test } from "vitest";
import { AccessProvider } from "../access/react/index.ts";
import { makeWorld } from "../access/testing/world.ts";
import { BackendContext } from "./backend.ts";
import { MemberName } from "./MemberName.tsx";
import { type MemberData, memberRef } from "./member.ts";
import { texts } from "./texts.ts";

// The real SDK, with its network switched off: what is written is answered from its cache.
const app = initializeApp({ projectId: "demo-names", apiKey: "none" }, "names");
const firestore = getFirestore(app);

afterEach(async () => {
	cleanup();
	await deleteApp(app);
});

test("a placeholder until the name is known, never the uid meanwhile", async () => {
	await disableNetwork(firestore);
	void setDoc(memberRef(firestore, "ed"), { displayName: "Ed Marlowe", email: null } as MemberData);
	const { clock, browser, account } = makeWorld();
	const tab = browser.open();
	tab.access.start();
	tab.signIn(account);
	await clock.advance(3_000);
	const never = () => Promise.reject(new Error("nothing is called"));
	const { container } = render(
		<BackendContext value={{ firestore, call: never, write: never }}>
			<AccessProvider access={tab.access}>
				<MemberName uid="ed" /> <MemberName uid="ed" /> <MemberName uid="unheard" />
			</AccessProvider>
		</BackendContext>,
	);
	expect(container.textContent?.trim()).toBe("");
	expect(screen.getAllByLabelText(texts.shell.loading)).toHaveLength(3);
	await waitFor(() => expect(container.textContent?.trim()).toBe("Ed Marlowe Ed Marlowe"));
	// The cache has never heard of them; only the server can say that there is no such member.
	expect(screen.getAllByLabelText(texts.shell.loading)).toHaveLength(1);
});
