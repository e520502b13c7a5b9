import { current, get, list, listGroup, no, noWrites, type Operation, set, signedIn } from "../operations.ts";
import { OTHER, THEN } from "../seed.ts";

const audits = current("audit.read");
const readsMembers = current("members.read");
const manages = current("members.manage");

/** Who may see what was done; nobody writes it from a client. */
export const audit: readonly Operation[] = [
	get("an audit entry", audits, "audit/entry"),
	get("an audit entry that is not there", audits, "audit/absent"),
	list("the audit trail", audits, "audit"),
	list("the audit trail of a member", audits, "audit", ["target", OTHER]),
	list("the audit trail of oneself", audits, "audit", ["target", (me) => me]),
	...noWrites("audit entry", "audit/entry", { at: THEN, actor: "system", target: OTHER, action: "none", version: 1 }),
];

/** Who may see the security state; nobody writes it from a client. */
export const security: readonly Operation[] = [
	get("the security state", signedIn, "security/state"),
	get("another document beside the security state", no, "security/other"),
	list("the security collection", no, "security"),
	list("the security state by its id", no, "security", ["__name__", "state"]),
	...noWrites("security state", "security/state", { lockdown: false, minAuthTime: null, updatedBy: "me" }),
	set("another security document", no, "security/other", { lockdown: false }),
	set("something below the security state", no, "security/state/x/y", { lockdown: false }),
];

/** Who may see invites; nobody writes them from a client. */
export const invites: readonly Operation[] = [
	get("an invite", readsMembers, "invites/invite"),
	get("an invite that is not there", readsMembers, "invites/absent"),
	list("invites", readsMembers, "invites"),
	...noWrites("invite", "invites/invite", { email: "me@rolecall.test", roles: ["admin"] }),
];

/** Who may see the progress of a bulk change; nobody writes it from a client. */
export const jobs: readonly Operation[] = [
	get("a job", manages, "jobs/job"),
	get("a job that is not there", manages, "jobs/absent"),
	list("jobs", manages, "jobs"),
	...noWrites("job", "jobs/job", { kind: "bulkSetRoles", status: "done" }),
];

/** What no rule names, nobody reaches. */
export const unknown: readonly Operation[] = [
	get("an unknown document", no, "unknown/document"),
	list("an unknown collection", no, "unknown"),
	list("tasks on their way to a queue", no, "outbox"),
	get("which sessions were ended", no, "revocations/uid"),
	set("an end of somebody's sessions, or its undoing", no, "revocations/uid", { version: 0 }),
	set("a task of one's own", no, "outbox/task", { queue: "runJob" }),
	listGroup("articles anywhere", no, "articles"),
	listGroup("members anywhere", no, "members"),
	...noWrites("unknown document", "unknown/document", { open: false }),
	set("something below the own member", no, (me) => `members/${me}/roles/admin`, { role: "admin" }),
	get("something below the own member", no, (me) => `members/${me}/roles/admin`),
	set("a member below another collection", no, (me) => `unknown/document/members/${me}`, { roles: ["admin"] }),
];
