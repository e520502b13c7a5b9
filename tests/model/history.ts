import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { type Role, RolecallError } from "@rolecall/policy";
import { expireGrants } from "../../functions/src/members/expire.ts";
import { revokeSessions } from "../../functions/src/members/revokeSessions.ts";
import { setLockdown } from "../../functions/src/members/security.ts";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import { setStatus } from "../../functions/src/members/setStatus.ts";
import { accountOf, memberOf } from "../support/admin.ts";
import { callableCode, postCallable } from "../support/rest.ts";
import { claimsIn, type Session } from "../support/session.ts";
import { type Answer, assertAnswer, fitsAnswer, kindOf } from "./answers.ts";
import { type Change, type Command, type Ending, type Fate, type History, NAMES, type Name } from "./commands.ts";
import { checkAlways, checkAudit, checkCaughtUp, unsettled } from "./invariants.ts";
import type { Reference } from "./reference.ts";
import { Run } from "./server.ts";
import type { World } from "./world.ts";

/** How long what is unfinished at the end may take to be finished by triggers and clients. */
const PATIENCE_MS = 15_000;
const LOOK_AGAIN_MS = 250;
const WHOLE: Fate = { kind: "whole" };

/** One history against the suite, beside the reference that says how it must go. @throws when it goes otherwise */
export class Play {
	readonly #world: World;
	readonly #people: Record<Name, Session>;
	#reference: Reference;
	/** Changes that stand still between two writes. */
	#paused: Run<Answer>[] = [];
	/** When the sessions of a person were last to end, in epoch milliseconds of this machine. */
	readonly #sessionsEnded: Partial<Record<Name, number>> = {};

	private constructor(world: World, people: Record<Name, Session>, reference: Reference) {
		this.#world = world;
		this.#people = people;
		this.#reference = reference;
	}

	/** @param keeper whether somebody outside of the history is an admin for ever */
	static async run(world: World, { commands, ending }: History, keeper: boolean): Promise<void> {
		const people = await world.clock.step(() => world.people());
		const play = new Play(world, people, world.reference(keeper));
		for (const command of commands) {
			if (command.do === "pass") await world.clock.advance(command.minutes);
			await world.clock.step(async () => {
				await play.#do(command);
				await checkAlways(play.#reference, people, world.clock.now());
			});
		}
		await play.#end(ending);
	}

	async #do(command: Command): Promise<void> {
		const now = this.#world.clock.now();
		switch (command.do) {
			case "change":
				return this.#change(command.change, command.fate, now);
			case "race":
				return this.#race(command.changes, now);
			case "resume":
				return this.#resume();
			case "wake":
				return void (await this.#catchUp(command.who, 1));
			case "getMe":
				return this.#getMe(command.who);
			case "signIn":
				return void (await this.#people[command.who].signIn());
			case "lockdown":
				return this.#lockdown(command.by, command.lockdown, now);
			case "sweep":
				await expireGrants(this.#world.services);
				return this.#reference.sweep(now);
			case "pass": // The clock has moved already, between the steps.
		}
	}

	async #change(change: Change, fate: Fate, now: number): Promise<void> {
		const started = Date.now();
		const after = this.#reference.copy();
		const predicted = after.change(change, now);
		const run = this.#start(change, fate, now);
		const still = await run.untilStill();
		if (still === "paused") this.#paused.push(run);
		else if (still !== undefined) assertAnswer(still, predicted, change);
		this.#world.count(still === "paused" ? "paused" : still === undefined ? crashName(fate) : kindOf(still));
		const decided = !("refused" in predicted) && predicted.changed && run.committed;
		if (decided) this.#adopt(after, [change], started);
	}

	async #race(changes: [Change, Change], now: number): Promise<void> {
		const started = Date.now();
		const answers = await Promise.all(changes.map((change) => this.#start(change, WHOLE, now).over));
		const members = await Promise.all(NAMES.map((name) => memberOf(this.#people[name].uid)));
		const orders = [
			[0, 1],
			[1, 0],
		] as const;
		const explained = orders
			.map((order) => {
				const after = this.#reference.copy();
				const fits = order.map((index) => fitsAnswer(answers[index] as Answer, after.change(changes[index], now)));
				return { after, fits: fits.every(Boolean) };
			})
			.filter(({ fits }) => fits)
			.find(({ after }) =>
				NAMES.every((name, index) => {
					const [person, member] = [after.people[name], members[index]];
					const roles = [...person.roles.keys()].sort().join();
					return person.version === member?.version && roles === Object.keys(member.roles).sort().join();
				}),
			);
		this.#world.count("raced");
		assert.ok(explained, `in no order would ${text(changes)} be answered with ${text(answers)} and end as it did`);
		const made = changes.filter((_, index) => kindOf(answers[index] as Answer) === "made");
		this.#adopt(explained.after, made, started);
	}

	#start({ by, to, wish }: Change, fate: Fate, now: number): Run<Answer> {
		const { services } = this.#world;
		const caller = by === "system" ? by : this.#world.caller(this.#people[by]);
		const { uid } = this.#people[to];
		return new Run(fate, async () => {
			try {
				if (wish.kind === "setStatus") return await setStatus(services, caller, { uid, status: wish.status });
				if (wish.kind === "revokeSessions") return await revokeSessions(services, caller, { uid });
				const roles = Object.entries(wish.roles).map(([role, minutes]) => ({
					role: role as Role,
					...(minutes !== null && { expiresAt: new Date(now + minutes * 60_000).toISOString() }),
				}));
				return await setRoles(services, caller, { uid, roles });
			} catch (error) {
				if (error instanceof RolecallError) return { refused: error.code };
				throw error;
			}
		});
	}

	/** @param changes those that were made; of a race, the refused one left nothing */
	#adopt(after: Reference, changes: Change[], started: number): void {
		for (const { to, wish } of changes) {
			const ends = wish.kind === "revokeSessions" || (wish.kind === "setStatus" && wish.status === "suspended");
			if (ends && after.people[to].version > this.#reference.people[to].version) this.#sessionsEnded[to] = started;
		}
		this.#reference = after;
	}

	async #resume(): Promise<void> {
		const paused = this.#paused;
		this.#paused = [];
		for (const run of paused) run.resume();
		await Promise.all(paused.map((run) => run.over));
	}

	async #getMe(name: Name): Promise<void> {
		const { token } = this.#people[name];
		if (token === null) return;
		const answer = await postCallable("getMe", '{"data":{}}', token);
		const code = callableCode(answer);
		if (code === "unauthenticated") return; // The token's hour is over, or its session has ended.
		assert.equal(code, "ok", text(answer));
		const { version, status } = (answer.body as { result: { version: number; status: string } }).result;
		const person = this.#reference.people[name];
		assert.deepEqual({ version, status }, { version: person.version, status: person.status }, `getMe of ${name}`);
	}

	async #lockdown(name: Name, lockdown: boolean, now: number): Promise<void> {
		const allowed = this.#reference.may(name, "security.manage", now);
		const caller = this.#world.caller(this.#people[name]);
		const asked = setLockdown(this.#world.services, caller, { lockdown, reason: "Model" });
		if (!allowed) return assert.rejects(asked, { code: "permission-denied" });
		await asked;
		this.#reference.lockdown = lockdown;
	}

	/** What a willing app does: refresh until the token has the version that the signal names, then ask the server. */
	async #catchUp(name: Name, rounds: number): Promise<boolean> {
		const session = this.#people[name];
		for (let round = 0; round < rounds; round++) {
			if (!(await session.refresh()) && !(await session.signIn())) return false;
			const signalled = await session.signalled();
			if (signalled !== null && claimsIn(session.token ?? "").claimsVersion === signalled) return true;
			await this.#getMe(name);
			await sleep(20);
		}
		return false;
	}

	/** All that was under way goes on; then triggers and clients have their time, and everything must agree. */
	async #end(ending: Ending): Promise<void> {
		const { clock } = this.#world;
		await clock.step(() => this.#resume());
		const deadline = Date.now() + PATIENCE_MS;
		for (const name of NAMES) {
			const { uid } = this.#people[name];
			for (;;) {
				const left = await clock.step(async () => {
					if (ending === "getMe") await this.#catchUp(name, 2);
					return unsettled(this.#reference, name, uid, clock.now());
				});
				if (left === null) break;
				assert.ok(Date.now() < deadline, `not settled after ${PATIENCE_MS} ms, ${left}`);
				await sleep(LOOK_AGAIN_MS);
			}
		}
		await clock.step(async () => {
			for (const name of NAMES) {
				await this.#catchUp(name, 10);
				await checkCaughtUp(this.#reference, name, this.#people[name], clock.now());
				await checkAudit(this.#reference, name, this.#people[name].uid);
				await this.#checkSessionsEnded(name);
			}
			await checkAlways(this.#reference, this.#people, clock.now());
			assert.ok(this.#reference.hasAdmin(clock.now()), "nobody is an admin");
		});
	}

	/**
	 * Only while the clock has not moved: the Admin SDK sends the machine's time with a revocation, and the engine leaves
	 * an account alone that has signed up later than that. Tokens of such a session must be worthless all the same.
	 */
	async #checkSessionsEnded(name: Name): Promise<void> {
		const decided = this.#sessionsEnded[name];
		if (decided === undefined || this.#world.clock.moved) return;
		const { tokensValidAfterMs } = await accountOf(this.#people[name].uid);
		const revoked = tokensValidAfterMs >= Math.floor(decided / 1000) * 1000;
		assert.ok(revoked, `the old sessions of ${name} have not ended`);
	}
}

/** Counted one by one: to see that no moment of a change is left out. */
function crashName(fate: Fate): string {
	return fate.kind === "crash" ? `crashed ${fate.side} write ${fate.at + 1}` : "crashed";
}

const text = (value: unknown) => JSON.stringify(value);
