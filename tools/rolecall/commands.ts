import type { ChangeResult } from "@rolecall/policy";
import type { UserRecord } from "firebase-admin/auth";
import { hasCode } from "../../functions/src/codes.ts";
import { adjustRoles } from "../../functions/src/members/adjustRoles.ts";
import { ensureMember } from "../../functions/src/members/create.ts";
import { refs, type StoredMember } from "../../functions/src/members/documents.ts";
import { resyncMember } from "../../functions/src/members/resync.ts";
import { setStatus } from "../../functions/src/members/setStatus.ts";
import { noSuchMember } from "../../functions/src/members/users.ts";
import type { Services } from "../../functions/src/services.ts";
import { ToolError } from "../fail.ts";
import { type Options, parseDuration, parseRoles, parseStatus } from "./arguments.ts";
import { findDrift, mend, pagesOfMembers } from "./check.ts";
import { memberJson, memberLine, problemTexts, rolesText } from "./words.ts";

/** A command's work; its result is the exit code. */
type Run = (services: Services, operands: string[], options: Options) => Promise<number>;

interface Command {
	takes: readonly (keyof Options)[];
	run: Run;
}

/** The operator acts as `system`: whoever can reach the project with these credentials can write its documents anyway. */
const OPERATOR = "system";

export const COMMANDS: Record<string, Command> = {
	grant: {
		takes: ["for", "reason"],
		async run(services, [email, ...names], options) {
			const add = parseRoles(names);
			const endMs = options.for === undefined ? null : services.now() + parseDuration(options.for);
			const { uid } = await accountOf(services, email);
			return report(email, await adjustRoles(services, OPERATOR, uid, { add, endMs, reason: options.reason }));
		},
	},
	revoke: {
		takes: ["reason"],
		async run(services, [email, ...names], { reason }) {
			const remove = parseRoles(names);
			const { uid } = await accountOf(services, email);
			return report(email, await adjustRoles(services, OPERATOR, uid, { remove, reason }));
		},
	},
	suspend: { takes: ["reason"], run: (...args) => changeStatus("suspended", ...args) },
	reactivate: { takes: ["reason"], run: (...args) => changeStatus("active", ...args) },
	show: {
		takes: ["json"],
		async run(services, operands, { json }) {
			const account = await onlyAccount(services, operands);
			const { member, signal } = refs(services.db);
			const [decided, told] = await Promise.all([member(account.uid).get(), signal(account.uid).get()]);
			const found = decided.data();
			if (found === undefined) throw noSuchMember(); // Deleted meanwhile.
			const synced = told.data()?.syncedVersion ?? 0;
			if (json)
				console.log(
					JSON.stringify({ ...memberJson(found), syncedVersion: synced, claims: account.customClaims ?? {} }),
				);
			else {
				console.log(`${found.email ?? found.uid} (${found.uid}), ${found.status}`);
				console.log(`roles    ${rolesText(found) || "none"}`);
				console.log(`version  ${found.version}, in Auth ${synced}`);
				console.log(`claims   ${JSON.stringify(account.customClaims ?? {})}`);
			}
			return 0;
		},
	},
	list: {
		takes: ["role", "status", "json"],
		async run(services, operands, { role, status, json }) {
			refuseOperands(operands);
			const [wantedRole] = role === undefined ? [] : parseRoles([role]);
			const wantedStatus = status === undefined ? undefined : parseStatus(status);
			const matching: StoredMember[] = [];
			for await (const members of pagesOfMembers(services)) {
				for (const member of members.map((snapshot) => snapshot.data())) {
					if (wantedStatus !== undefined && member.status !== wantedStatus) continue;
					if (wantedRole !== undefined && member.roles[wantedRole] === undefined) continue;
					matching.push(member);
				}
			}
			matching.sort((a, b) => (a.email ?? a.uid).localeCompare(b.email ?? b.uid));
			if (json) console.log(JSON.stringify(matching.map(memberJson), null, "\t"));
			else for (const member of matching) console.log(memberLine(member));
			return 0;
		},
	},
	resync: {
		takes: ["all"],
		async run(services, operands, { all }) {
			if (!all) {
				const { uid, email } = await onlyAccount(services, operands);
				const synced = await resyncMember(services, OPERATOR, uid);
				console.log(`${email}: version ${synced?.syncedVersion} is in Auth.`);
				return 0;
			}
			refuseOperands(operands);
			let done = 0;
			for await (const members of pagesOfMembers(services)) {
				for (const { id } of members) await resyncMember(services, OPERATOR, id);
				done += members.length;
				console.log(`${done} members`);
			}
			return 0;
		},
	},
	check: {
		takes: ["fix"],
		async run(services, operands, { fix }) {
			refuseOperands(operands);
			let [drifted, damaged] = [0, 0];
			for await (const drift of findDrift(services)) {
				drifted++;
				const mends = fix && !drift.problems.includes("unreadable");
				if (mends) await mend(services, drift.uid);
				else if (fix) damaged++;
				console.log(`${drift.email ?? drift.uid}\t${problemTexts(drift).join("; ")}${mends ? "\tmended" : ""}`);
			}
			if (drifted === 0) console.log("No drift.");
			else if (!fix) console.log(`${drifted} drifted; check --fix mends them.`);
			else if (damaged === 0) console.log(`${drifted} drifted, mended.`);
			else console.log(`${drifted} drifted, ${damaged} of them with a damaged document, to be repaired by hand.`);
			return drifted > 0 && (!fix || damaged > 0) ? 1 : 0;
		},
	},
};

async function changeStatus(
	status: "active" | "suspended",
	services: Services,
	operands: string[],
	{ reason }: Options,
): Promise<number> {
	const { uid, email } = await onlyAccount(services, operands);
	return report(email, await setStatus(services, OPERATOR, { uid, status, reason }));
}

/** The account, with a member: someone who signed up before Rolecall was installed has none yet. */
async function accountOf(services: Services, email: string | undefined): Promise<UserRecord> {
	if (!email) throw new ToolError("whose? Name an email address.");
	try {
		const user = await services.auth.getUserByEmail(email);
		await ensureMember(services, user);
		return user;
	} catch (error) {
		if (hasCode(error, "auth/user-not-found")) throw new ToolError(`there is no account with the address ${email}.`);
		if (hasCode(error, "auth/invalid-email")) throw new ToolError(`${email} is no email address.`);
		throw error;
	}
}

async function onlyAccount(services: Services, [email, ...rest]: string[]): Promise<UserRecord> {
	refuseOperands(rest);
	return accountOf(services, email);
}

function refuseOperands(operands: string[]): void {
	if (operands.length > 0) throw new ToolError(`${operands.join(" ")} is more than this command takes.`);
}

function report(email: string | undefined, { version, syncedVersion, changed }: ChangeResult): number {
	if (!changed) console.log(`${email}: already so, at version ${version}.`);
	else if (syncedVersion >= version) console.log(`${email}: version ${version} is decided and in Auth.`);
	else
		console.log(`${email}: version ${version} is decided; Auth could not be reached, the functions will go on trying.`);
	return 0;
}
