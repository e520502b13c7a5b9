import { AsyncLocalStorage } from "node:async_hooks";
import { getApps, initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { getFirestore } from "firebase-admin/firestore";
import type { Services } from "../../functions/src/services.ts";
import { suiteAddresses } from "../support/environment.ts";
import { type Around, interceptWrites } from "../support/outgoingWrites.ts";
import type { Fate } from "./commands.ts";

/** The end of a server that crashes: from it on nothing that this change still does reaches Firestore or Auth. */
class Crash extends Error {
	override message = "a crash that the model asked for";
}

/** Keeps out of the output what the functions' logger says of crashes that were asked for. */
export function silenceCrashes(): void {
	const { stderr } = process;
	const write = stderr.write.bind(stderr) as (...args: unknown[]) => boolean;
	const { message } = new Crash();
	stderr.write = (...args: unknown[]) => (String(args[0]).includes(message) ? true : write(...args));
}

/** A change under way, with what is to befall it. */
export class Run<T> {
	/** Settles when the change is over; a crash leaves it without an answer: undefined. */
	readonly over: Promise<T | undefined>;
	readonly #fate: Fate;
	readonly #resumed = Promise.withResolvers<void>();
	readonly #paused = Promise.withResolvers<"paused">();
	#writes = 0;
	#crashed = false;
	#committed = false;

	constructor(fate: Fate, work: () => Promise<T>) {
		this.#fate = fate;
		this.over = current.run(this, work).then(
			(answer) => (this.#crashed ? undefined : answer),
			(error) => {
				if (this.#crashed) return undefined;
				throw error;
			},
		);
		this.over.catch(() => {}); // Whoever awaits it later still sees it.
	}

	/** Whether Firestore has taken its first commit: of a change that changes something, the decision. */
	get committed(): boolean {
		return this.#committed;
	}

	/** Waits until it is over or stands still. */
	untilStill(): Promise<T | undefined | "paused"> {
		return Promise.race([this.over, this.#paused.promise]);
	}

	resume(): void {
		this.#resumed.resolve();
	}

	around: Around = async (write, send) => {
		const at = this.#writes++;
		// Inside of the deciding transaction nobody stands still: its locks, and the queue before it, would only keep
		// the others waiting.
		const commit = write.method === "commit";
		const deciding = commit && !this.#committed;
		await this.#meet(at, "before", deciding);
		const answer = await send();
		this.#committed ||= commit;
		await this.#meet(at, "after", deciding);
		return answer;
	};

	async #meet(at: number, side: "before" | "after", deciding: boolean): Promise<void> {
		if (this.#crashed) throw new Crash();
		const fate = this.#fate;
		if (fate.kind === "whole" || fate.at !== at || fate.side !== side) return;
		if (fate.kind === "crash") {
			this.#crashed = true;
			throw new Crash();
		}
		if (deciding) return;
		this.#paused.resolve("paused");
		await this.#resumed.promise;
	}
}

const current = new AsyncLocalStorage<Run<unknown>>();

/** The member service's surroundings, in which each change meets the fate of the {@link Run} that it is part of. */
export function serverWithFates(now: () => number): Services {
	const name = "model";
	const app =
		getApps().find((each) => each.name === name) ?? initializeApp({ projectId: suiteAddresses().projectId }, name);
	const services = { auth: getAuth(app), db: getFirestore(app), now };
	interceptWrites(services, (write, send) => current.getStore()?.around(write, send) ?? send());
	return services;
}
