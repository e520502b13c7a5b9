import { randomUUID } from "node:crypto";
import { paths } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import type { Caller } from "../../functions/src/members/authorize.ts";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import type { Services } from "../../functions/src/services.ts";
import { claimsOf, services as plainServices, setSecurityState } from "../support/admin.ts";
import { Clock } from "../support/clock.ts";
import { nextSecond } from "../support/people.ts";
import { Session } from "../support/session.ts";
import { NAMES, type Name } from "./commands.ts";
import { Reference } from "./reference.ts";
import { serverWithFates } from "./server.ts";

/** A claim of somebody else's on every account: nothing of ours may lose it. */
export const FOREIGN = { stripeRole: "pro" };

/** What there is to read, by the permission that it asks for; all of it *current*. */
export const READABLE = { "sources.read": "sources/model", "audit.read": "audit/model" } as const;

/** The suite that all histories share. */
export class World {
	readonly clock = new Clock();
	readonly services: Services = serverWithFates(this.clock.now);

	/** How many changes went which way: a model whose changes are all refused would prove nothing. */
	readonly #tally: Record<string, number> = {};

	count(what: string): void {
		this.#tally[what] = (this.#tally[what] ?? 0) + 1;
	}

	tallied(): string {
		return Object.entries(this.#tally)
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([what, times]) => `${times} ${what}`)
			.join(", ");
	}

	async open(): Promise<void> {
		await Promise.all(Object.values(READABLE).map((path) => this.services.db.doc(path).set({ name: "Model" })));
	}

	/** Somebody who stays an admin whatever the histories do. */
	async addKeeper(): Promise<void> {
		const keeper = await this.#person("keeper");
		await setRoles(this.services, "system", { uid: keeper.uid, roles: [{ role: "admin" }] });
	}

	/** Makes the project as if it had no admin and no security state: behind the member service's back. */
	async forgetAdmins(): Promise<void> {
		await setSecurityState();
		const members = this.services.db.collection("members");
		const admins = await members.where("roles.admin.grantedAt", ">", Timestamp.fromMillis(0)).get();
		await Promise.all(
			admins.docs.map(async ({ ref, id }) => {
				await ref.delete();
				await this.services.db.doc(paths.claimsUpdate(id)).delete();
			}),
		);
	}

	/** New people at version 2, signed in with tokens of it. */
	async people(): Promise<Record<Name, Session>> {
		const sessions = await Promise.all(NAMES.map((name) => this.#person(name)));
		const people = Object.fromEntries(NAMES.map((name, index) => [name, sessions[index]])) as Record<Name, Session>;
		await setRoles(this.services, "system", { uid: people.ada.uid, roles: [{ role: "admin" }] });
		await setRoles(this.services, "system", { uid: people.eve.uid, roles: [{ role: "editor" }] });
		await Promise.all(sessions.map((session) => session.refresh()));
		if (!this.clock.moved) await nextSecond(); // A revocation is to be of a later second than the sign-up.
		return people;
	}

	reference(keeper: boolean): Reference {
		const person = { status: "active" as const, version: 2 };
		return new Reference(
			{ ada: { ...person, roles: new Map([["admin", null]]) }, eve: { ...person, roles: new Map([["editor", null]]) } },
			keeper,
		);
	}

	/** The caller of a callable, as `define` makes it of the token. */
	caller({ uid, email }: Session): Caller {
		return { uid, email, authTime: Math.floor(this.clock.now() / 1000), claimsVersion: Number.MAX_SAFE_INTEGER };
	}

	async #person(name: string): Promise<Session> {
		const session = new Session(`${name}-${randomUUID()}@rolecall.test`);
		await session.signUp();
		await plainServices.auth.setCustomUserClaims(session.uid, { ...(await claimsOf(session.uid)), ...FOREIGN });
		return session;
	}
}
