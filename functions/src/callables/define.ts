import {
	type CallableInput,
	type CallableName,
	type CallableResults,
	callableSchemas,
	decodeClaims,
	RolecallError,
} from "@rolecall/policy";
import { logger } from "firebase-functions";
import { type CallableFunction, type CallableRequest, HttpsError, onCall } from "firebase-functions/https";
import type { Caller } from "../members/authorize.ts";
import { safeError } from "../safeError.ts";
import { deployedServices, type Services } from "../services.ts";
import { enforceAppCheck } from "./appCheck.ts";
import { toRolecallError } from "./errors.ts";
import { acceptAnyPayload, payloadProblem } from "./payload.ts";

/** What one callable does with input that has been checked. */
export type Handle<N extends CallableName> = (
	services: Services,
	caller: Caller,
	input: CallableInput<N>,
) => Promise<CallableResults[N]>;

/**
 * The one wrapper of every callable: asks for a signed-in user, checks the input with the schema of `policy/`, and
 * maps what is thrown to the codes of the catalogue. Only a RolecallError's words reach the client.
 */
export function defineCallable<N extends CallableName>(name: N, handle: Handle<N>) {
	const callable: CallableFunction<unknown, Promise<CallableResults[N]>> = onCall(
		{ enforceAppCheck: enforceAppCheck() },
		async (request) => {
			try {
				const caller = callerOf(request);
				return await handle(deployedServices(), caller, parseInput(name, request.data));
			} catch (error) {
				const shown = toRolecallError(error);
				if (shown === null) {
					logger.error(`${name} failed`, safeError(error));
					throw new HttpsError("internal", "Something went wrong on our side; try again.");
				}
				throw new HttpsError(shown.code, shown.message, shown.details);
			}
		},
	);
	return acceptAnyPayload(callable);
}

function callerOf({ auth }: CallableRequest<unknown>): Caller {
	if (auth === undefined) throw new RolecallError("unauthenticated");
	const { email = null, auth_time: authTime } = auth.token;
	return { uid: auth.uid, email, authTime, claimsVersion: decodeClaims(auth.token).claimsVersion };
}

function parseInput<N extends CallableName>(name: N, data: unknown): CallableInput<N> {
	const problem = payloadProblem(data);
	if (problem !== null) throw new RolecallError("invalid-argument", undefined, { details: [{ path: "", problem }] });
	const parsed = safeParse(callableSchemas[name], data ?? {});
	if (parsed === null) {
		const details = [{ path: "", problem: "has an object where none belongs" }];
		throw new RolecallError("invalid-argument", undefined, { details });
	}
	if (parsed.success) return parsed.data as CallableInput<N>;
	const details = parsed.error.issues.map((issue) => ({ path: issue.path.join("."), problem: issue.message }));
	throw new RolecallError("invalid-argument", undefined, { details });
}

/**
 * Null for input that zod throws at: it compares the `length` also of what is neither text nor list, and an object for a
 * length may refuse to become a number (zod 4, `core/checks.ts`).
 */
function safeParse(schema: (typeof callableSchemas)[CallableName], data: unknown) {
	try {
		return schema.safeParse(data);
	} catch {
		return null;
	}
}
