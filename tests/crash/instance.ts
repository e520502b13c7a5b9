import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { on, once } from "node:events";
import { tmpdir } from "node:os";
import { Clock } from "../support/clock.ts";
import type { Write } from "../support/outgoingWrites.ts";
import type { Order } from "./deployed.ts";

/** It goes forth and back: a minute of the engine's is not to be waited for, and people are to live in the present. */
export const clock = new Clock({ returns: true });

/** The moment at which an instance dies: before its n-th write is sent, or after the answer has come; n from 0. */
export interface Kill {
	at: number;
	side: "before" | "after";
}

/** An order, and when the instance dies that carries it out; it lives to the end when nothing is said. */
export interface Mortal extends Order {
	kill?: Kill;
}

export interface Report {
	writes: Write[];
}

/** @returns its writes; @throws Error when the function failed */
export async function runWhole(order: Order): Promise<Write[]> {
	const { signal, report, output } = await start(order);
	if (report === undefined) throw new Error(`${order.name} ended with ${signal ?? "an error"}: ${output}`);
	return report.writes;
}

/** @returns when the instance is dead; @throws Error when it never came to the moment of its death */
export async function runUntilKilled(order: Mortal & { kill: Kill }): Promise<void> {
	const { signal, output } = await start(order);
	if (signal !== "SIGKILL") throw new Error(`${order.name} has outlived ${JSON.stringify(order.kill)}: ${output}`);
}

export interface Sent {
	id: string;
	order: Order;
}

export interface Ended {
	id: string;
	problem: string | null;
}

let survivor: ChildProcess | undefined;

/** Carries the order out in an instance that lives on, one for all such. @throws Error when the function failed */
export async function runInSurvivor(order: Order): Promise<void> {
	survivor ??= spawnSurvivor();
	const id = randomUUID();
	survivor.send({ id, order } satisfies Sent);
	for await (const [ended] of on(survivor, "message", { close: ["close"] }) as AsyncIterable<[Ended]>) {
		if (ended.id !== id) continue;
		if (ended.problem !== null) throw new Error(`${order.name} failed: ${ended.problem}`);
		return;
	}
	throw new Error(`the instance has died while it did ${order.name}`);
}

function spawnSurvivor(): ChildProcess {
	const child = spawnInstance("survivor.ts", []);
	for (const stream of [child.stdout, child.stderr]) stream?.resume(); // Unread, what it prints would stop it.
	return child;
}

function spawnInstance(file: string, args: string[]): ChildProcess {
	return fork(`${import.meta.dirname}/${file}`, args, {
		silent: true,
		// More than a hundred of them start, all with the same modules.
		env: { ...process.env, NODE_COMPILE_CACHE: `${tmpdir()}/rolecall-compile-cache` },
	});
}

async function start(order: Mortal) {
	const child = spawnInstance("child.ts", [JSON.stringify(order)]);
	let report: Report | undefined;
	let output = "";
	child.on("message", (message) => {
		report = message as Report;
	});
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on("data", (chunk) => {
			output += String(chunk);
		});
	}
	const [, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
	return { signal, report, output };
}
