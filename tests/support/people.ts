import { setTimeout as sleep } from "node:timers/promises";
import type { Role } from "@rolecall/policy";
import { grant, signalOf } from "./admin.ts";
import { Client } from "./client.ts";

/** A new person, signed in with a token that has exactly these roles. */
export async function newPerson(roles: readonly Role[]): Promise<Client> {
	const person = await new Client().signUp();
	await grant(person.uid, roles);
	await person.refresh();
	return person;
}

const PATIENCE_MS = 15_000;

/** Waits for what is done behind the scenes, asking again and again. @throws Error when it does not come */
export async function eventually<T>(what: string, look: () => Promise<T | undefined | false | null>): Promise<T> {
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const found = await look();
		if (found) return found;
		if (Date.now() > deadline) throw new Error(`waited ${PATIENCE_MS} ms in vain until ${what}`);
		await sleep(50);
	}
}

/** Waits until the signal says that Auth has the claims of this version. */
export function untilSynced(uid: string, version: number) {
	return eventually(`${uid} is synced at version ${version}`, async () => {
		const signal = await signalOf(uid);
		return signal.syncedVersion === version && signal;
	});
}

/** Auth keeps the time of a revocation in whole seconds: what has to come after one waits for the next. */
export async function nextSecond(): Promise<void> {
	await sleep(1_000 - (Date.now() % 1_000));
}
