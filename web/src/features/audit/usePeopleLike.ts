import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import type { MemberData } from "../../shared/member.ts";
import { peopleLike } from "./people.ts";

/** So long a pause in typing asks for suggestions. */
const PAUSE_MS = 200;

/** Who is suggested for what is being typed; nobody without members.read, or while nothing is. */
export function usePeopleLike(typed: string): readonly MemberData[] {
	const { firestore } = useBackend();
	const may = useAccess().can("members.read");
	const [text] = useDebouncedValue(typed.trim(), PAUSE_MS);
	const [found, setFound] = useState<readonly MemberData[]>([]);
	useEffect(() => {
		setFound([]);
		if (text === "" || !may) return;
		let wanted = true;
		peopleLike(firestore, text).then(
			(people) => wanted && setFound(people),
			() => {}, // A suggestion more or less: what is typed is looked up anyway, and that says what fails.
		);
		return () => {
			wanted = false;
		};
	}, [firestore, text, may]);
	return found;
}
