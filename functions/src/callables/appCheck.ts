/** Set in `functions/.env`, or `functions/.env.PROJECT_ID` for one project. */
const NAME = "ROLECALL_ENFORCE_APP_CHECK";

/**
 * Whether callables refuse requests without a valid App Check token. Read when the functions are loaded, at deploy and
 * at start alike. Not a param of firebase-functions: `onCall` asks a param for its value while it is defined, of which
 * each callable warns at every deploy, and a CI deploy without a value for a param fails.
 * @throws Error for what is neither `true` nor `false`: a misspelling must not switch it off unseen
 */
export function enforceAppCheck(): boolean {
	const value = process.env[NAME] || "false";
	if (value !== "true" && value !== "false") throw new Error(`${NAME} must be true or false, not "${value}".`);
	return value === "true";
}
