import { useEffect, useState } from "react";
import { sentenceFor } from "../../shared/errors.ts";
import type { Traveller } from "./traveller.ts";

/** The two people of the tour: signed in while the page is there, and out again with it. */
export function useTravellers(open: (localPart: string) => Promise<Traveller>) {
	const [pair, setPair] = useState<{ admin: Traveller; member: Traveller } | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	useEffect(() => {
		let wanted = true;
		const opening = Promise.all([open("ada"), open("ed")]);
		opening.then(
			([admin, member]) => wanted && setPair({ admin, member }),
			(error: unknown) => wanted && setProblem(sentenceFor(error)),
		);
		return () => {
			wanted = false;
			opening.then((travellers) => travellers.forEach((traveller) => void traveller.close())).catch(() => {});
		};
	}, [open]);
	return { pair, problem };
}
