import { AUDIT_ACTIONS, type AuditAction } from "@rolecall/policy";
import type { AuditFilter } from "../../shared/audit.ts";

/** What the address says of the audit log; what is left out is everything. */
export interface AuditSearch {
	/** A uid, or `system`. */
	actor?: string;
	/** A uid, an invite's address, or `everyone`. */
	target?: string;
	action?: AuditAction;
	/** The first and the last day, as `YYYY-MM-DD` in local time. */
	from?: string;
	to?: string;
}

const MAX_NAME = 320;

/** Reads the address's parameters; whatever is not understood is left out. */
export function auditSearch(params: Record<string, unknown>): AuditSearch {
	const { actor, target, action, from, to } = params;
	const search: AuditSearch = {};
	if (isName(actor)) search.actor = actor;
	if (isName(target)) search.target = target;
	if (isAction(action)) search.action = action;
	if (isDay(from)) search.from = from;
	if (isDay(to)) search.to = to;
	return search;
}

/** What to ask Firestore for. */
export function filterOf({ actor, target, action, from, to }: AuditSearch): AuditFilter {
	return {
		actor,
		target,
		action,
		fromMs: from === undefined ? undefined : startOf(from, 0),
		toMs: to === undefined ? undefined : startOf(to, 1),
	};
}

/** Local midnight of a day, or so many days after it, in epoch ms. */
function startOf(day: string, daysAfter: number): number {
	const date = new Date(`${day}T00:00`);
	date.setDate(date.getDate() + daysAfter);
	return date.getTime();
}

function isName(value: unknown): value is string {
	return typeof value === "string" && value !== "" && value.length <= MAX_NAME;
}

function isAction(value: unknown): value is AuditAction {
	return (AUDIT_ACTIONS as readonly unknown[]).includes(value);
}

/** A day that there is: JavaScript takes February 31 for March 3, and Firestore no year beyond 9999. */
function isDay(value: unknown): value is string {
	if (typeof value !== "string" || !/^[12]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
	return new Date(startOf(value, 0)).getDate() === Number(value.slice(-2));
}
