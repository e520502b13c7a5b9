import type { CallableInput, CallableName } from "@rolecall/policy";
import type { DocumentData } from "firebase-admin/firestore";
import { accountOf, auditOf, services } from "../support/admin.ts";
import type { Order } from "./deployed.ts";
import { driftOf, type Subject, stateOf, versionOf } from "./subject.ts";

/** An operation made ready to be carried out once, and what tells how far it has come. */
export interface Prepared {
	order: Order;
	/** All that the operation may change, to see whether it has changed anything. */
	state(): Promise<unknown>;
	/** Whether it has taken effect, exactly once. */
	done(): Promise<boolean>;
	/** What does not agree, in words: what the operation still owes, or has done by halves. */
	undone(): Promise<string[]>;
	/** Whose next token must be right in the end. */
	person?: Subject;
}

export interface Operation {
	name: string;
	/** Those that concern everybody cannot run beside others. */
	alone?: boolean;
	/** It writes about several people side by side: then no step has a fixed order, nor what is undone after it. */
	sideBySide?: boolean;
	/** Once decided it goes on elsewhere at once: then it is chance how far it has come when one looks. */
	goesOn?: boolean;
	/** Who finishes it after a crash. */
	finisher: string;
	/** Whether the platform, or the client, delivers the same order again, however far it had come. */
	redelivered?: boolean;
	prepare(keeper: Subject): Promise<Prepared>;
}

export const MEMBER_TRIGGER = "the member trigger";
/** Of what is one single write. */
export const NOTHING = "nothing: it is one transaction";

/** A call as it arrives from somebody whose sign-in nobody has overtaken. */
export function callable<N extends CallableName>(name: N, { uid, email }: Subject, data: CallableInput<N>): Order {
	const token = { email, auth_time: Math.floor(Date.now() / 1000) + 3600 };
	return { name, request: { data, auth: { uid, token } } };
}

interface Beside {
	/** A document that changes in the same transaction, and whether it has. */
	document?: { path: string; has(data: DocumentData | undefined): boolean };
	/** Whether the sessions of before end as well. */
	endsSessions?: boolean;
}

/** A change of one person: done when the member has exactly one version more, and what goes with it. */
export async function change(person: Subject, order: Order, beside: Beside = {}): Promise<Prepared> {
	const { document, endsSessions = false } = beside;
	const before = await versionOf(person.uid);
	const { tokensValidAfterMs: admittedSince } = await accountOf(person.uid);
	const changed = async () => document?.has(await dataOf(document.path)) ?? true;
	const undone = async () => {
		const found = await driftOf(person);
		const decided = (await versionOf(person.uid)) > before;
		if (document !== undefined && (await changed()) !== decided) found.push(`${document.path} disagrees`);
		const { tokensValidAfterMs } = await accountOf(person.uid);
		if (endsSessions && decided && tokensValidAfterMs === admittedSince) found.push("the old sessions go on");
		return found;
	};
	return {
		order,
		state: async () => [await stateOf(person.uid), document && (await dataOf(document.path))],
		done: async () => (await versionOf(person.uid)) === before + 1 && (await changed()),
		undone,
		person,
	};
}

/** Something that is one document and one audit entry, come together or not at all. */
export async function single(
	order: Order,
	look: () => Promise<boolean>,
	audit: { target: string; action: string },
): Promise<Prepared> {
	const entries = async () => (await auditOf(audit.target)).filter(({ action }) => action === audit.action).length;
	const before = await entries();
	const state = async () => ({ changed: await look(), entries: (await entries()) - before });
	return {
		order,
		state,
		done: look,
		undone: async () => {
			const { changed, entries } = await state();
			return entries === (changed ? 1 : 0) ? [] : [`${entries} audit entries`];
		},
	};
}

export async function dataOf(path: string): Promise<DocumentData | undefined> {
	return (await services.db.doc(path).get()).data();
}
