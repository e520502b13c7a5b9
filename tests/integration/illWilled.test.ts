import { paths, type Role } from "@rolecall/policy";
import { getIdTokenResult } from "firebase/auth";
import { doc, getDocFromServer } from "firebase/firestore";
import { beforeAll, describe, expect, test } from "vitest";
import { auditOf, services, stateOf } from "../support/admin.ts";
import { verdict } from "../support/client.ts";
import { forge, grpcDoor, httpOutcome, NOW, restDoor } from "../support/illWilled.ts";
import { newPerson } from "../support/people.ts";
import { rawRequest } from "../support/rawHttp.ts";
import { callableCode, postCallable } from "../support/rest.ts";
import { type Deed, reads, writes } from "./illWilled/deeds.ts";
import { newWorld, stateOfWorld, type World } from "./illWilled/world.ts";

let world: World;
beforeAll(async () => {
	world = await newWorld();
});

const TOKENS = ["admin", "editor", "viewer"] as const;

/** Tries every deed over both doors and expects each refused, and that all of it together has changed nothing. */
async function expectRefused(token: string, deeds: Deed[]): Promise<void> {
	const touched = deeds.map(({ path }) => path);
	const before = await stateOfWorld(world, touched);
	const grpc = grpcDoor(token);
	for (const [name, door] of Object.entries({ rest: restDoor(token), grpc })) {
		const outcomes = await Promise.all(deeds.map(async (deed) => [deed.what, await deed.attempt(door)]));
		expect(Object.fromEntries(outcomes), name).toEqual(Object.fromEntries(deeds.map(({ what }) => [what, "denied"])));
	}
	await grpc.close();
	expect(await stateOfWorld(world, touched)).toEqual(before);
}

describe.each(TOKENS)("somebody who was an admin, with the token of the time as %s, over REST and gRPC", (role) => {
	test("writes nothing", () => expectRefused(world.attacker.tokens[role], writes(world)));
	test("reads nothing that asks for a current token or another role", () =>
		expectRefused(world.attacker.tokens[role], reads(world)));
});

test("the same doors are open to whoever may: it is not the door that refuses", async () => {
	const { documents, keeper } = world;
	const token = await keeper.token();
	const grpc = grpcDoor(token);
	for (const door of [restDoor(token), grpc]) {
		for (const path of [documents.source, documents.invite, documents.audit]) {
			expect(await door.read(path)).toBe("done");
		}
		expect(await door.list("audit")).toBe("done");
		expect(await door.update(documents.source, { notes: "Retired.", updatedAt: NOW })).toBe("done");
	}
	await grpc.close();
});

describe("the callables", () => {
	/** Every admin's action, to the own advantage or another's harm. */
	const calls = ({ attacker, victim, documents }: World): [Parameters<typeof postCallable>[0], object][] => [
		["setRoles", { uid: attacker.uid, roles: [{ role: "admin" }] }],
		["setRoles", { uid: victim.uid, roles: [] }],
		["setStatus", { uid: victim.uid, status: "suspended" }],
		["revokeSessions", { uid: victim.uid }],
		["revokeSessions", { everyone: true, reason: "Chaos." }],
		["setLockdown", { lockdown: true, reason: "Chaos." }],
		["inviteMember", { email: attacker.email, roles: ["admin"] }],
		["cancelInvite", { inviteId: documents.invite.split("/")[1] }],
		["decideAccessRequest", { requestId: documents.ownRequest.split("/")[1], decision: "approve" }],
		["decideAccessRequest", { requestId: documents.victimsRequest.split("/")[1], decision: "approve" }],
		["checkClaims", {}],
		["publishArticle", { articleId: documents.draft.split("/")[1] }],
	];

	async function expectAllRefused(token: string): Promise<void> {
		const before = await stateOfWorld(world);
		const asked = calls(world);
		const answers = await Promise.all(asked.map(([name, data]) => postCallable(name, JSON.stringify({ data }), token)));
		expect(answers.map(callableCode)).toEqual(asked.map(() => "permission-denied"));
		expect(await stateOfWorld(world)).toEqual(before);
	}

	test.each(TOKENS)("refuse every action with the token of the time as %s", (role) =>
		expectAllRefused(world.attacker.tokens[role]),
	);

	// The emulators' tokens are unsigned, so the functions see these claims as they would see true ones.
	test("refuse every action with claims that say anything at all", async () => {
		const { admin } = world.attacker.tokens;
		const claims = [
			{ roles: ["admin"], claimsVersion: 99 },
			{ roles: ["admin"], claimsVersion: 99, admin: true, permissions: ["members.manage"] },
		];
		for (const claim of claims) await expectAllRefused(forge(admin, claim));
	});

	test("tell the truth about the caller, whatever the token says", async () => {
		const { tokens, uid, version } = world.attacker;
		const answer = await postCallable("getMe", '{"data":{}}', forge(tokens.viewer, { roles: ["admin"] }));
		expect(answer.body).toMatchObject({ result: { uid, roles: ["viewer"], permissions: ["articles.read"], version } });
	});

	test("let no admin approve a request of their own", async () => {
		const admin = await newPerson(["admin"]);
		const request = services.db.collection("accessRequests").doc();
		const asked = { uid: admin.uid, role: "publisher" satisfies Role, reason: "Me.", hours: 720, status: "pending" };
		await request.set({ ...asked, createdAt: new Date() });
		const [before, audit] = [await stateOf(admin.uid), await auditOf(admin.uid)];
		for (const decision of ["approve", "deny"] as const) {
			const answer = await admin.call("decideAccessRequest", { requestId: request.id, decision });
			expect(answer).toMatchObject({ code: "permission-denied" });
		}
		expect(await stateOf(admin.uid)).toEqual(before);
		expect(await auditOf(admin.uid)).toEqual(audit);
		expect((await request.get()).data()).toMatchObject(asked);
	});
});

describe("tokens of no session", () => {
	const forgeries: Record<string, (token: string) => string> = {
		"of a user who does not exist": (token) => forge(token, { sub: "nobody", user_id: "nobody", roles: ["admin"] }),
		"of another project": (token) => forge(token, { iss: "https://securetoken.google.com/other", aud: "other" }),
		"whose hour is over": (token) => forge(token, { iat: 1_700_000_000, exp: 1_700_003_600 }),
		"that are no tokens": () => "x.y.z",
		"that are empty": () => "",
	};

	test.each(Object.entries(forgeries))("%s open nothing", async (_, make) => {
		const token = make(world.attacker.tokens.admin);
		const before = await stateOfWorld(world);
		const grpc = grpcDoor(token);
		for (const door of [restDoor(token), grpc]) {
			for (const deed of [...reads(world), ...writes(world)]) {
				expect(["unauthenticated", "denied"], deed.what).toContain(await deed.attempt(door));
			}
		}
		await grpc.close();
		expect(callableCode(await postCallable("getMe", '{"data":{}}', token))).toBe("unauthenticated");
		expect(await stateOfWorld(world)).toEqual(before);
	});
});

test("paths that are written otherwise lead nowhere else", async () => {
	const { attacker, victim, documents } = world;
	const [own, theirs] = [paths.member(attacker.uid), paths.member(victim.uid)];
	const id = documents.source.split("/")[1];
	const tricks = [
		`${own}/../${victim.uid}`,
		`${own}/../../${theirs}`,
		`${own}/%2e%2e/${victim.uid}`,
		`./${theirs}`,
		`articles/../sources/${id}`,
		`members//${victim.uid}`,
		`members%2F${victim.uid}`,
		`${theirs}%2Fdevices%2Flaptop`,
		`${theirs}/`,
		`${theirs}%00`,
		`M${theirs.slice(1)}`,
		`${theirs}?mask.fieldPaths=roles`,
		`${documents.source}?transaction=`,
		`${own}/sources/${id}`,
	];
	const databases = ["%28default%29", "other", "(default)%20"];
	const urls = [
		...tricks.map((path) => `/v1/projects/demo-rolecall/databases/(default)/documents/${path}`),
		...databases.map((database) => `/v1/projects/demo-rolecall/databases/${database}/documents/${theirs}`),
		`/v1/projects/other/databases/(default)/documents/${theirs}`,
		`/v1//projects/demo-rolecall/databases/(default)/documents/${theirs}`,
	];
	const before = await stateOfWorld(world);
	const body = { fields: { status: { stringValue: "suspended" } } };
	for (const url of urls) {
		for (const [method, sent] of [["GET"], ["PATCH", body], ["DELETE"]] as const) {
			const answer = await rawRequest(url, { method, token: attacker.tokens.viewer, body: sent });
			expect(httpOutcome(answer), `${method} ${url}: ${JSON.stringify(answer.body)}`).not.toBe("done");
		}
	}
	expect(await stateOfWorld(world)).toEqual(before);
});

test("an app that edits its own session shows what it likes, and gets nothing for it", async () => {
	const { client, tokens } = world.attacker;
	const edited = forge(tokens.editor, { sub: "nobody", user_id: "nobody", roles: ["admin"], claimsVersion: 99 });
	// What the web SDK keeps in the browser's storage, in a field without a public name.
	Object.assign((client.user as unknown as { stsTokenManager: object }).stsTokenManager, { accessToken: edited });
	expect((await getIdTokenResult(client.user)).claims).toMatchObject({ roles: ["admin"], claimsVersion: 99 });
	const before = await stateOfWorld(world);
	expect(await verdict(getDocFromServer(doc(client.db, world.documents.source)))).not.toBe("allowed");
	const answer = await client.call("setRoles", { uid: client.uid, roles: [{ role: "admin" }] });
	expect(answer).toMatchObject({ code: "unauthenticated" });
	expect(await stateOfWorld(world)).toEqual(before);
});
