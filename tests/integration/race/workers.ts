import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { ChangeResult, Role } from "@rolecall/policy";

export interface Order {
	uid: string;
	/** One change for each entry, all started at the same moment. */
	wishes: Role[][];
}

export type Report = { answers: ChangeResult[] } | { error: string };

/** A Node process of its own that changes members through the member service, as another server instance would. */
export interface Worker {
	setRoles(uid: string, wishes: Role[][]): Promise<ChangeResult[]>;
	stop(): void;
}

/** Starts this many processes and waits until each is connected to the suite. */
export function startWorkers(count: number): Promise<Worker[]> {
	return Promise.all(Array.from({ length: count }, startWorker));
}

async function startWorker(): Promise<Worker> {
	const child = fork(`${import.meta.dirname}/worker.ts`, { execArgv: [] });
	await nextMessage(child);
	return {
		async setRoles(uid, wishes) {
			const answered = nextMessage(child);
			child.send({ uid, wishes } satisfies Order);
			const report = (await answered) as Report;
			if ("error" in report) throw new Error(report.error);
			return report.answers;
		},
		stop: () => child.kill(),
	};
}

/** @throws Error when the process ends instead of answering */
async function nextMessage(child: ChildProcess): Promise<unknown> {
	const answered = new AbortController();
	const ended = once(child, "exit", { signal: answered.signal }).then(([code]) => {
		throw new Error(`the worker process ended with code ${code}`);
	});
	ended.catch(() => {}); // Lost the race below, or was called off.
	const [message] = await Promise.race([once(child, "message"), ended]);
	answered.abort();
	return message;
}
