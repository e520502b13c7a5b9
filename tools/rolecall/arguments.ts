import { parseArgs } from "node:util";
import { isRole, ROLES, type Role, STATUSES, type Status } from "@rolecall/policy";
import { ToolError } from "../fail.ts";

export const USAGE = `Usage: npm run rolecall -- COMMAND
  grant EMAIL ROLE… [--for 8h] [--reason TEXT]   add roles; --for takes minutes, hours or days: 30m, 8h, 7d
  revoke EMAIL ROLE… [--reason TEXT]             take roles away
  show EMAIL [--json]                            one member, as decided and as Auth has it
  list [--role R] [--status S] [--json]          members
  suspend EMAIL [--reason TEXT]                  close every session and disable the account
  reactivate EMAIL [--reason TEXT]               give the same roles back
  resync EMAIL | resync --all                    bring Auth's claims to what the members say
  check [--fix]                                  find drift between members, signals and Auth; mend it
With --local it talks to the local suite, else to the project of --project ID or GOOGLE_CLOUD_PROJECT.`;

const OPTIONS = {
	local: { type: "boolean", default: false },
	project: { type: "string" },
	for: { type: "string" },
	reason: { type: "string" },
	role: { type: "string" },
	status: { type: "string" },
	json: { type: "boolean", default: false },
	all: { type: "boolean", default: false },
	fix: { type: "boolean", default: false },
} as const;

export type Options = ReturnType<typeof parseCommandLine>["options"];

/** @throws ToolError for what no command takes */
export function parseCommandLine(args: string[]) {
	try {
		const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
		const [command = "", ...operands] = positionals;
		return { command, operands, options: values };
	} catch (error) {
		throw new ToolError(`${(error as Error).message}\n${USAGE}`);
	}
}

/** The options that a command does not take, if any were given. @throws ToolError */
export function refuseOptions(command: string, options: Options, taken: readonly (keyof Options)[]): void {
	for (const name of Object.keys(OPTIONS) as (keyof Options)[]) {
		const given = options[name] !== undefined && options[name] !== false;
		if (given && name !== "local" && name !== "project" && !taken.includes(name)) {
			throw new ToolError(`${command} takes no --${name}.\n${USAGE}`);
		}
	}
}

/** @throws ToolError for none, or for one that the policy does not know */
export function parseRoles(names: string[]): Role[] {
	if (names.length === 0) throw new ToolError(`name at least one role: ${ROLES.join(", ")}.`);
	for (const name of names) {
		if (!isRole(name)) throw new ToolError(`there is no role ${name}; there are ${ROLES.join(", ")}.`);
	}
	return [...new Set(names)] as Role[];
}

export function parseStatus(name: string): Status {
	const status = STATUSES.find((known) => known === name);
	if (status === undefined) throw new ToolError(`there is no status ${name}; there are ${STATUSES.join(", ")}.`);
	return status;
}

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Ten years: what is meant to last longer should have no end. */
const LONGEST_MS = 3_650 * UNIT_MS.d;

/** @returns milliseconds. @throws ToolError */
export function parseDuration(text: string): number {
	const [, count, unit] = /^([1-9]\d{0,6})([mhd])$/.exec(text) ?? [];
	const ms = Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS];
	if (ms > 0 && ms <= LONGEST_MS) return ms;
	throw new ToolError(`--for takes minutes, hours or days, up to ten years, such as 30m, 8h or 7d; not ${text}.`);
}
