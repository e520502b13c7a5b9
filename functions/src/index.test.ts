import { afterEach, describe, expect, test, vi } from "vitest";
import * as exported from "./index.ts";

const functions: Record<string, unknown> = { ...exported };

/** The options a function is deployed with. Source: firebase-functions' ManifestEndpoint, which the CLI reads as well. */
interface Endpoint {
	platform: string;
	region?: string[];
	concurrency?: number;
	maxInstances?: number;
	eventTrigger?: { eventType: string; eventFilters?: Record<string, unknown>; retry?: unknown };
	blockingTrigger?: { eventType: string };
	callableTrigger?: object;
}

function endpointOf(deployed: unknown): Endpoint {
	return (deployed as { __endpoint: Endpoint }).__endpoint;
}

const CALLABLES = [
	"getMe",
	"setRoles",
	"setStatus",
	"revokeSessions",
	"setLockdown",
	"inviteMember",
	"cancelInvite",
	"decideAccessRequest",
	"bulkSetRoles",
	"checkClaims",
	"resyncClaims",
	"publishArticle",
] as const;

describe("what is deployed", () => {
	test.each(Object.entries(functions))(
		"%s is of the 2nd generation, in us-central1, 80 calls an instance",
		(_, deployed) => {
			expect(endpointOf(deployed)).toMatchObject({ platform: "gcfv2", region: ["us-central1"], maxInstances: 20 });
			expect(endpointOf(deployed).concurrency).toBe(80);
		},
	);

	test.each(CALLABLES)("%s is a callable", (name) => {
		expect(endpointOf(functions[name]).callableTrigger).toBeDefined();
	});

	test("nothing but the callables of the contract can be called", () => {
		const callable = Object.entries(functions).filter(([, deployed]) => endpointOf(deployed).callableTrigger);
		expect(callable.map(([name]) => name).sort()).toEqual([...CALLABLES].sort());
	});

	test.each([
		["beforeUserCreated", "providers/cloud.auth/eventTypes/user.beforeCreate"],
		["beforeUserSignedIn", "providers/cloud.auth/eventTypes/user.beforeSignIn"],
	] as const)("%s blocks %s", (name, eventType) => {
		expect(endpointOf(functions[name]).blockingTrigger).toMatchObject({ eventType });
	});

	test("onMemberWritten is retried until a crashed change is finished", () => {
		const { eventTrigger } = endpointOf(functions.onMemberWritten);
		expect(eventTrigger).toMatchObject({ eventType: "google.cloud.firestore.document.v1.written", retry: true });
	});

	test("onOutboxCreated is retried until the queue has the task", () => {
		const { eventTrigger } = endpointOf(functions.onOutboxCreated);
		expect(eventTrigger).toMatchObject({ eventType: "google.cloud.firestore.document.v1.created", retry: true });
	});

	test("onUserDeleted is retried until nothing is left", () => {
		const { eventTrigger } = endpointOf(functions.onUserDeleted);
		expect(eventTrigger).toMatchObject({ eventType: "google.firebase.auth.user.v2.deleted", retry: true });
	});
});

describe("in a local suite", () => {
	afterEach(() => vi.unstubAllEnvs());

	test("onUserDeleted is of the 1st generation, the only one that is told of deletions there", async () => {
		vi.stubEnv("FUNCTIONS_EMULATOR", "true");
		vi.stubEnv("GCLOUD_PROJECT", "demo-rolecall"); // A 1st generation endpoint names its project.
		vi.resetModules();
		const { onUserDeleted } = await import("./triggers/onUserDeleted.ts");
		expect(endpointOf(onUserDeleted)).toMatchObject({
			platform: "gcfv1",
			eventTrigger: { eventType: "providers/firebase.auth/eventTypes/user.delete" },
		});
	});
});
