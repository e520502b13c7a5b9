import type { Access } from "../access/index.ts";
import type { MemberData } from "./member.ts";

export interface KnownMember {
	member: MemberData;
	/** Name and email, folded. */
	text: string;
}

type Read = () => readonly KnownMember[] | null;

/** For each signed-in user where the members are kept that were read for the list of them. */
const readers = new WeakMap<Access, Read>();

/** Lets the members that a page has read be found elsewhere too; `read` answers null until it has all of them. */
export function shareMembers(access: Access, read: Read): void {
	readers.set(access, read);
}

/** All the members where they have been read already, else null. */
export function knownMembers(access: Access): readonly KnownMember[] | null {
	return readers.get(access)?.() ?? null;
}
