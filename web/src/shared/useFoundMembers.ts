import { useEffect, useMemo, useState } from "react";
import { useAccess, useAccessObject } from "../access/react/index.ts";
import { useBackend } from "./backend.ts";
import { findMembers } from "./findMembers.ts";
import { fold } from "./fold.ts";
import { type KnownMember, knownMembers } from "./knownMembers.ts";
import { fitting, wordsOf } from "./matching.ts";
import type { MemberData } from "./member.ts";

/** Enough to choose from; the list of members shows everybody. */
const MAX_FOUND = 5;
/** Typing is looked up when it pauses: every letter would be a query. */
const PAUSE_MS = 200;

const NOBODY: readonly KnownMember[] = [];

/** A few members by name or email: of those that were read already, else by a small query. None without the right to. */
export function useFoundMembers(typed: string): MemberData[] {
	const access = useAccessObject();
	const may = useAccess().can("members.read");
	const { firestore } = useBackend();
	const [found, setFound] = useState(NOBODY);
	const known = may ? knownMembers(access) : NOBODY;
	const asks = known === null && typed !== "";

	useEffect(() => {
		if (!asks) return;
		let wanted = true;
		const timer = setTimeout(() => {
			findMembers(firestore, typed, MAX_FOUND).then(
				(members) => wanted && setFound(members.map((member) => ({ member, text: textOf(member) }))),
				() => {}, // Nobody is found then; the line that searches the list is there all the same.
			);
		}, PAUSE_MS);
		return () => {
			wanted = false;
			clearTimeout(timer);
		};
	}, [firestore, asks, typed]);

	return useMemo(() => {
		if (typed === "") return [];
		// Those of the query before stay while they fit.
		const fit = fitting(known ?? found, wordsOf(typed), ({ text }) => text);
		return fit.slice(0, MAX_FOUND).map(({ member }) => member);
	}, [known, found, typed]);
}

const textOf = ({ displayName, email }: MemberData) => fold(`${displayName ?? ""} ${email ?? ""}`);
