import { logger } from "firebase-functions";
import { safeError } from "../safeError.ts";

/**
 * A blocking function has 7 s to answer, else the sign-in fails.
 * Source: https://firebase.google.com/docs/auth/extend-with-blocking-functions ("must respond within 7 seconds")
 */
const BUDGET_MS = 5_000;

/**
 * Runs `work` within the budget. Trouble of our own never keeps anybody out: when the work fails or is late, the
 * answer is undefined, the sign-in goes on with the claims there are, and `getMe` mends them afterwards.
 */
export async function withinBudget<T>(
	what: string,
	work: () => Promise<T>,
	budgetMs = BUDGET_MS,
): Promise<T | undefined> {
	const late = Symbol("late");
	let timer: NodeJS.Timeout | undefined;
	const deadline = new Promise<typeof late>((resolve) => {
		timer = setTimeout(resolve, budgetMs, late);
	});
	try {
		const outcome = await Promise.race([work(), deadline]);
		if (outcome !== late) return outcome;
		logger.error(`${what} took longer than ${budgetMs} ms; the sign-in goes on without it`);
	} catch (error) {
		logger.error(`${what} failed; the sign-in goes on without it`, safeError(error));
	} finally {
		clearTimeout(timer);
	}
	return undefined;
}
