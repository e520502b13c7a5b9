import { type Firestore, getDocsFromServer, type QueryDocumentSnapshot } from "firebase/firestore";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Access, LiveStatus } from "../../access/index.ts";
import { useAccess, useAccessObject, useLiveQuery } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { codeOf } from "../../shared/errors.ts";
import { shareMembers } from "../../shared/knownMembers.ts";
import type { MemberData } from "../../shared/member.ts";
import { deletionsSince, membersPage, membersSince, newestMember } from "./data.ts";
import { type DirectoryState, MemberDirectory } from "./directory.ts";
import type { MemberEntry } from "./members.ts";

/** The first page fills the screen; later ones are small enough that no one of them holds up a key press. */
const FIRST_PAGE = 60;
const PAGE = 250;
/** Changes are asked for from a little before the newest known: commits may become visible out of order. */
const OVERLAP_MS = 5_000;
const RETRY_MS = 3_000;

interface Loaded {
	directory: MemberDirectory;
	/** Where reading goes on; null at the start. */
	cursor: QueryDocumentSnapshot<MemberData> | null;
	/** Changes since this moment are followed, in epoch ms; null until it is known. */
	since: number | null;
}

/** One for each signed-in user: coming back to the page finds what was read, and asks only for what changed. */
const loaded = new WeakMap<Access, Loaded>();

function loadedOf(access: Access): Loaded {
	const known = loaded.get(access);
	if (known !== undefined) return known;
	const fresh = { directory: new MemberDirectory(), cursor: null, since: null };
	loaded.set(access, fresh);
	shareMembers(access, () => allOf(loaded.get(access)));
	// What a role let one read goes with the role, whichever page is open then.
	const forget = access.subscribe(() => {
		if (access.getState().permissions.includes("members.read")) return;
		loaded.delete(access);
		forget();
	});
	return fresh;
}

function allOf(known: Loaded | undefined): readonly MemberEntry[] | null {
	const state = known?.directory.getState();
	return state?.progress === "complete" ? state.entries : null;
}

/** Takes somebody off the list of whom the server says that there is no such member. */
export function forgetMember(access: Access, uid: string): void {
	loaded.get(access)?.directory.forget(uid);
}

/** Every member, the first of them at once, and kept up to date for as long as this is mounted. */
export function useDirectory(): DirectoryState & { status: LiveStatus } {
	const { firestore } = useBackend();
	const access = useAccessObject();
	const { version, can } = useAccess();
	const known = loadedOf(access);
	const { directory } = known;
	const state = useSyncExternalStore(directory.subscribe, directory.getState);
	const [since, setSince] = useState(() => (known.since === null ? null : directory.newestMs - OVERLAP_MS));
	const [trouble, setTrouble] = useState<"denied" | "error" | null>(null);
	const [attempt, setAttempt] = useState(0);

	// biome-ignore lint/correctness/useExhaustiveDependencies: another token may be allowed what this one is not.
	useEffect(() => {
		let mounted = true;
		let retry: ReturnType<typeof setTimeout> | undefined;
		readOn(firestore, known, () => mounted).then(
			() => {
				if (!mounted) return;
				setSince((now) => now ?? known.since);
				setTrouble(null);
			},
			(error: unknown) => {
				if (!mounted) return;
				setTrouble(codeOf(error) === "permission-denied" ? "denied" : "error");
				retry = setTimeout(() => setAttempt((count) => count + 1), RETRY_MS);
			},
		);
		return () => {
			mounted = false;
			clearTimeout(retry);
		};
	}, [firestore, known, version, attempt]);

	const changes = useLiveQuery(since === null ? null : () => membersSince(firestore, since), [firestore, since]);
	useEffect(() => {
		if (changes.data.length > 0) directory.put(changes.data);
	}, [directory, changes.data]);

	// Who may not read the audit log learns of it only from the page of whoever is gone.
	const follows = since !== null && can("audit.read");
	const deletions = useLiveQuery(follows ? () => deletionsSince(firestore, since) : null, [firestore, since]);
	useEffect(() => {
		directory.remove(deletions.data.map(({ target, at }) => ({ uid: target, atMs: at.toMillis() })));
	}, [directory, deletions.data]);

	return { ...state, status: state.progress === "empty" ? (trouble ?? "loading") : "ready" };
}

/** Reads from where it stopped until everybody is there; what was read is kept whatever happens then. */
async function readOn(firestore: Firestore, known: Loaded, wanted: () => boolean): Promise<void> {
	const { directory } = known;
	const isComplete = () => directory.getState().progress === "complete";
	const newest = known.since === null ? getDocsFromServer(newestMember(firestore)) : null;
	newest?.catch(() => {}); // Awaited below, after the page that may fail first.
	while (wanted() && !isComplete()) {
		const max = known.cursor === null ? FIRST_PAGE : PAGE;
		const { docs } = await getDocsFromServer(membersPage(firestore, known.cursor, max));
		// Asked for before the first page came, so that no change falls between the two.
		if (known.since === null) {
			const [first] = (await newest)?.docs ?? [];
			known.since = (first?.data().updatedAt.toMillis() ?? 0) - OVERLAP_MS;
		}
		known.cursor = docs.at(-1) ?? known.cursor;
		directory.put(
			docs.map((found) => found.data()),
			docs.length < max || directory.full,
		);
	}
}
