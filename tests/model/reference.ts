import type { Permission, Role, Status } from "@rolecall/policy";
import { POLICY } from "@rolecall/policy";
import { type Change, NAMES, type Name } from "./commands.ts";

/** What a member is, as the contract has it: written from the contract alone, without the code that is tested. */
export interface Person {
	/** Role → epoch milliseconds at which it ends, or null. */
	roles: Map<Role, number | null>;
	status: Status;
	version: number;
}

export type Prediction = { refused: string } | { version: number; changed: boolean };

/** The whole truth about who may do what: what the server has decided, whatever has become of it since. */
export class Reference {
	readonly people: Record<Name, Person>;
	lockdown = false;
	/** Whether somebody outside of the history is an admin for ever. */
	readonly #keeper: boolean;

	constructor(people: Record<Name, Person>, keeper: boolean, lockdown = false) {
		this.people = people;
		this.#keeper = keeper;
		this.lockdown = lockdown;
	}

	copy(): Reference {
		const people = Object.fromEntries(
			NAMES.map((name) => [name, { ...this.people[name], roles: new Map(this.people[name].roles) }]),
		) as Record<Name, Person>;
		return new Reference(people, this.#keeper, this.lockdown);
	}

	rolesInForce(name: Name, nowMs: number): Role[] {
		const { roles, status } = this.people[name];
		if (status === "suspended") return [];
		return [...roles].filter(([, end]) => end === null || end > nowMs).map(([role]) => role);
	}

	may(name: Name, permission: Permission, nowMs: number): boolean {
		return this.rolesInForce(name, nowMs).some((role) => (POLICY[role] as readonly string[]).includes(permission));
	}

	/** Makes the change and says what the server must answer; `nowMs` is the moment at which it is asked for. */
	change({ by, to, wish }: Change, nowMs: number): Prediction {
		const refused = this.#refusal({ by, to, wish }, nowMs);
		if (refused !== null) return { refused };
		const person = this.people[to];
		const next: Person = { ...person, roles: new Map(person.roles) };
		let changed = true;
		if (wish.kind === "setRoles") {
			next.roles = new Map(
				Object.entries(wish.roles).map(([role, minutes]) => [
					role as Role,
					minutes === null ? null : nowMs + minutes * 60_000,
				]),
			);
			changed = !sameRoles(person.roles, next.roles);
		} else if (wish.kind === "setStatus") {
			next.status = wish.status;
			changed = next.status !== person.status;
		}
		if (!changed) return { version: person.version, changed };
		if (this.#losesLastAdmin(to, next, nowMs)) return { refused: "failed-precondition" };
		next.version++;
		this.people[to] = next;
		return { version: next.version, changed };
	}

	/** Who may not: managers of members may everything here, and everybody may end their own sessions. */
	#refusal({ by, to, wish }: Change, nowMs: number): string | null {
		if (by === "system") return null;
		const own = wish.kind === "revokeSessions" && by === to && this.people[by].status === "active";
		if (!own && !this.may(by, "members.manage", nowMs)) return "permission-denied";
		return this.lockdown && !this.may(by, "security.manage", nowMs) ? "failed-precondition" : null;
	}

	/** Takes out what has ended: a new version for each person who loses a role by it. */
	sweep(nowMs: number): void {
		for (const name of NAMES) {
			const person = this.people[name];
			const roles = new Map([...person.roles].filter(([, end]) => end === null || end > nowMs));
			if (roles.size < person.roles.size) this.people[name] = { ...person, roles, version: person.version + 1 };
		}
	}

	/** Whether the project has an admin. */
	hasAdmin(nowMs: number): boolean {
		return this.#keeper || NAMES.some((name) => this.rolesInForce(name, nowMs).includes("admin"));
	}

	/** An admin for ever needs another admin for ever, one with an end any other admin. */
	#losesLastAdmin(name: Name, next: Person, nowMs: number): boolean {
		const strength = adminStrength(this.people[name], nowMs);
		if (this.#keeper || adminStrength(next, nowMs) >= strength) return false;
		return !NAMES.some((other) => other !== name && adminStrength(this.people[other], nowMs) >= strength);
	}
}

function adminStrength({ roles, status }: Person, nowMs: number): number {
	const end = roles.get("admin");
	if (end === undefined || status === "suspended") return 0;
	if (end === null) return 2;
	return end > nowMs ? 1 : 0;
}

function sameRoles(a: Person["roles"], b: Person["roles"]): boolean {
	return a.size === b.size && [...a].every(([role, end]) => b.get(role) === end);
}
