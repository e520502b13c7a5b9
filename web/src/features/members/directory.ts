import type { MemberData } from "../../shared/member.ts";
import { entryOf, type MemberEntry } from "./members.ts";

export interface DirectoryState {
	entries: readonly MemberEntry[];
	/** `complete` once every member has been read, or {@link MAX_MEMBERS} of them. */
	progress: "empty" | "loading" | "complete";
}

/** More than this is not kept in a browser: whoever has more looks for them with the command line. */
export const MAX_MEMBERS = 20_000;

/**
 * All members that this browser knows, newest version of each. Firestore can neither search within a text nor leave
 * accents aside, so the list is read once, in pages, and then kept up to date by what changed and who went since.
 */
export class MemberDirectory {
	readonly #entries = new Map<string, MemberEntry>();
	/** Who was deleted, and the time up to which what is said of them no longer counts, in epoch ms. */
	readonly #removed = new Map<string, number>();
	readonly #listeners = new Set<() => void>();
	#state: DirectoryState = { entries: [], progress: "empty" };
	#newestMs = 0;

	/** The latest change there is among them, in epoch ms: what to ask for changes since. */
	get newestMs(): number {
		return this.#newestMs;
	}

	get full(): boolean {
		return this.#entries.size >= MAX_MEMBERS;
	}

	/** Takes over what is newer than what it has. */
	put(members: readonly MemberData[], complete = this.#state.progress === "complete"): void {
		let changed = false;
		for (const member of members) {
			if (member.updatedAt.toMillis() <= this.#removedAt(member.uid)) continue;
			const known = this.#entries.get(member.uid)?.member;
			if (known ? !isNewer(member, known) : this.full) continue;
			this.#entries.set(member.uid, entryOf(member));
			this.#newestMs = Math.max(this.#newestMs, member.updatedAt.toMillis());
			changed = true;
		}
		this.#tell(changed, complete ? "complete" : "loading");
	}

	/**
	 * Leaves out who was deleted, each at a moment in epoch ms, unless they were made anew since. A page of the list that
	 * was on its way meanwhile does not bring them back.
	 */
	remove(gone: readonly { uid: string; atMs: number }[]): void {
		let changed = false;
		for (const { uid, atMs } of gone) {
			this.#removed.set(uid, Math.max(atMs, this.#removedAt(uid)));
			const known = this.#entries.get(uid)?.member;
			if (known === undefined || known.updatedAt.toMillis() > atMs) continue;
			this.#entries.delete(uid);
			changed = true;
		}
		this.#tell(changed, this.#state.progress);
	}

	/** Leaves out a member as they are known, who turned out not to be there. */
	forget(uid: string): void {
		const known = this.#entries.get(uid)?.member;
		if (known !== undefined) this.remove([{ uid, atMs: known.updatedAt.toMillis() }]);
	}

	#removedAt(uid: string): number {
		return this.#removed.get(uid) ?? Number.NEGATIVE_INFINITY;
	}

	#tell(changed: boolean, progress: DirectoryState["progress"]): void {
		if (!changed && progress === this.#state.progress) return;
		this.#state = { entries: changed ? [...this.#entries.values()] : this.#state.entries, progress };
		for (const listener of this.#listeners) listener();
	}

	readonly getState = (): DirectoryState => this.#state;

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};
}

function isNewer(member: MemberData, known: MemberData): boolean {
	return member.updatedAt.toMillis() > known.updatedAt.toMillis() || member.version > known.version;
}
