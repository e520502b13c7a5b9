import { randomUUID } from "node:crypto";
import { type ChangeResult, RolecallError } from "@rolecall/policy";
import { getApp } from "firebase-admin/app";
import { getFirestore } from "firebase-admin/firestore";
import { afterAll, expect, test } from "vitest";
import type { Caller } from "../../functions/src/members/authorize.ts";
import { refs } from "../../functions/src/members/documents.ts";
import { setRoles } from "../../functions/src/members/setRoles.ts";
import type { Services } from "../../functions/src/services.ts";
import { services } from "../support/admin.ts";

const ROUNDS = 20;

type Outcome = ChangeResult | { code: string };

/** Two admins and nobody else, in a database of their own: so the rounds can go on side by side. */
class Duel {
	readonly services: Services = { ...services, db: getFirestore(getApp(), `duel-${randomUUID()}`) };
	readonly callers: [Caller, Caller];

	private constructor(callers: [Caller, Caller]) {
		this.callers = callers;
	}

	static async begin(): Promise<Duel> {
		const duel = new Duel([await newAccount(), await newAccount()]);
		for (const { uid } of duel.callers) await setRoles(duel.services, "system", { uid, roles: [{ role: "admin" }] });
		return duel;
	}

	async demote(by: Caller, { uid }: Caller): Promise<Outcome> {
		try {
			return await setRoles(this.services, by, { uid, roles: [{ role: "viewer" }] });
		} catch (error) {
			if (error instanceof RolecallError) return { code: error.code };
			throw error;
		}
	}

	/** How many of the two are still admins. */
	async admins(): Promise<number> {
		const { member } = refs(this.services.db);
		const members = await Promise.all(this.callers.map(async ({ uid }) => (await member(uid).get()).data()));
		return members.filter((each) => each?.roles.admin !== undefined).length;
	}
}

const accounts: string[] = [];
afterAll(async () => void (await services.auth.deleteUsers(accounts)));

async function newAccount(): Promise<Caller> {
	const { uid } = await services.auth.createUser({});
	accounts.push(uid);
	return { uid, email: null, authTime: Math.floor(Date.now() / 1000), claimsVersion: 1 };
}

test.each([
	["demote each other", ["permission-denied", "failed-precondition"], ([ada, ben]: Duel["callers"]) => [ben, ada]],
	["step down", ["failed-precondition"], ([ada, ben]: Duel["callers"]) => [ada, ben]],
] as const)(
	`two admins who %s at the same moment, ${ROUNDS} rounds: one of them remains`,
	async (_, codes, aims) => {
		const duels = await Promise.all(Array.from({ length: ROUNDS }, () => Duel.begin()));
		await Promise.all(
			duels.map(async (duel) => {
				const targets = aims(duel.callers);
				const outcomes = await Promise.all(
					duel.callers.map((caller, index) => duel.demote(caller, targets[index] as Caller)),
				);
				const about = JSON.stringify(outcomes);
				expect(await duel.admins(), about).toBe(1);
				// One goes through; the other has no permission any more, or would be the last.
				expect(
					outcomes.filter((outcome) => "changed" in outcome && outcome.changed),
					about,
				).toHaveLength(1);
				expect(codes, about).toContain(outcomes.flatMap((outcome) => ("code" in outcome ? [outcome.code] : []))[0]);
			}),
		);
	},
	60_000,
);
