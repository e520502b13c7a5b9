import { setTimeout as sleep } from "node:timers/promises";
import { COLLECTIONS, type Role } from "@rolecall/policy";
import { FieldValue, Timestamp } from "firebase-admin/firestore";
import type { Caller } from "../../functions/src/members/authorize.ts";
import { acceptInvites, inviteMember } from "../../functions/src/members/invites.ts";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import { setStatus } from "../../functions/src/members/setStatus.ts";
import type { Services } from "../../functions/src/services.ts";
import { Client, closeClients, PASSWORD } from "../../tests/support/client.ts";
import { createAccess } from "../../web/src/access/index.ts";
import { seedCrowd } from "../seed/crowd.ts";

const CROWD = 48;
/** How many of them have the app open while the pictures are taken. */
const AT_WORK = 24;
const DAY_MS = 24 * 60 * 60 * 1000;
/** From one change to the next: far enough apart for a chart over time. */
const PACE_MS = 5_000;

/**
 * What a newsroom has on its pages after a while: members, invites, requests, and changes that arrive on devices. Those
 * devices are real ones, with the client library: what the pictures say of their speed was measured.
 * @returns ends the changes and closes the devices
 */
export async function furnish(services: Services): Promise<() => Promise<void>> {
	const uidOf = async (name: string) => (await services.auth.getUserByEmail(`${name}@rolecall.test`)).uid;
	const [adaUid, norman, vera] = await Promise.all(["ada", "norman", "vera"].map(uidOf));
	const ada: Caller = {
		uid: adaUid as string,
		email: "ada@rolecall.test",
		authTime: services.now() / 1000,
		claimsVersion: 1,
	};
	await seedCrowd(services, CROWD, () => {});
	await askForRole(services, norman as string, "viewer", 168, "I cover the council from Monday.");
	await askForRole(services, vera as string, "editor", 8, "Pat is away, and the ferry story has to be finished.");
	const accepted = await services.auth.getUser(crowdUid(2));
	for (const email of ["night.desk@rolecall.test", "photo@rolecall.test", accepted.email as string]) {
		await inviteMember(services, ada, { email, roles: ["editor"] });
	}
	await acceptInvites(services, accepted);
	await setStatus(services, ada, { uid: crowdUid(3), status: "suspended", reason: "The laptop was stolen." });
	const devices = await openDevices(services);
	const ended = new AbortController();
	const changes = changeOneAfterAnother(services, ada, ended.signal);
	return async () => {
		ended.abort();
		await changes;
		for (const close of devices) await close();
	};
}

const crowdUid = (index: number) => `crowd${String(index).padStart(5, "0")}`;
const atWork = Array.from({ length: AT_WORK }, (_, index) => crowdUid(index + 4));

async function askForRole({ db }: Services, uid: string, role: Role, hours: number, reason: string): Promise<void> {
	const createdAt = FieldValue.serverTimestamp();
	await db.collection(COLLECTIONS.accessRequests).add({ uid, role, hours, reason, status: "pending", createdAt });
}

/** The people at work, each with the client library on a device of their own. */
async function openDevices({ auth }: Services): Promise<(() => Promise<void>)[]> {
	const accounts = await Promise.all(
		atWork.map((uid) => auth.updateUser(uid, { password: PASSWORD, disabled: false })),
	);
	// A new password ends what was signed in up to this second.
	await sleep(1_100);
	try {
		return await Promise.all(accounts.map(({ email }) => openDevice(email)));
	} catch (error) {
		await closeClients();
		throw error;
	}
}

async function openDevice(email: string | undefined): Promise<() => Promise<void>> {
	const client = await new Client(email).signIn();
	const getMe = () => client.call("getMe", {});
	const stop = createAccess({ auth: client.auth, firestore: client.db, getMe }).start();
	return () => {
		stop();
		return client.close();
	};
}

async function changeOneAfterAnother(services: Services, ada: Caller, ended: AbortSignal): Promise<void> {
	for (const [index, uid] of atWork.entries()) {
		if (ended.aborted) return;
		const end = Timestamp.fromMillis(services.now() + (0.5 + index / 8) * DAY_MS);
		await setRoles(services, ada, {
			uid,
			roles: [
				{ role: "viewer" },
				{ role: "publisher", ...(index % 3 === 0 && { expiresAt: end.toDate().toISOString() }) },
			],
			reason: "The weekend edition.",
		});
		await sleep(PACE_MS);
	}
}
