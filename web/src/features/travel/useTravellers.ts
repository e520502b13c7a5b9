import { useEffect, useState } from "react";
import { sentenceFor } from "../../shared/errors.ts";
import type { Traveller } from "./traveller.ts";

/** The two people of the tour: signed in while the page is there, and out again with it. */
export function useTravellers(open: (localPart: string) => Promise<Traveller>) {
	const [pair, setPair] = useState<{ admin: Traveller; member: Traveller } | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	useEffect(() => {
		let wanted = true;
		const opening = [open("ada"), open("ed")] as const;
		Promise.all(opening).then(
			([admin, member]) => wanted && setPair({ admin, member }),
			(error: unknown) => wanted && setProblem(sentenceFor(error)),
		);
		return () => {
			wanted = false;
			// One by one: where one of them could not be opened, the other is closed all the same.
			for (const each of opening) each.then((traveller) => traveller.close()).catch(() => {});
		};
	}, [open]);
	return { pair, problem };
}
