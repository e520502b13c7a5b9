/** Mutants that no request can tell from the rules, by the reason. One that a test notices after all fails the run. */
const BY_REASON: Readonly<Record<string, readonly string[]>> = {
	"Nobody signed in has no `request.auth`; reading its uid or token fails, and what fails is denied.": [
		"isSelf: isSignedIn() && request.auth.uid == uid → request.auth.uid == uid",
		"holds: isSignedIn() && claim('roles', []) is list && role in claim('roles', []) && isInForce(role, claim('roleExpiry', {})) → claim('roles', []) is list && role in claim('roles', []) && isInForce(role, claim('roleExpiry', {}))",
	],
	"The claim is read twice, and either fallback alone keeps a token without it out.": [
		"holds: [] → ['admin']",
		"isLatestVersion: null → 1",
		"isLatestVersion: null → 1 (2)",
	],
	"Reads and deletes bring no document, so the condition on what comes in fails.": [
		"/devices/{deviceId} create, update: also get",
		"/devices/{deviceId} create, update: also list",
		"/devices/{deviceId} create, update: also delete",
		"/accessRequests/{requestId} create: also get",
		"/accessRequests/{requestId} create: also list",
		"/accessRequests/{requestId} create: also delete",
		"/articles/{articleId} create: also get",
		"/articles/{articleId} create: also list",
		"/articles/{articleId} create: also delete",
		"/articles/{articleId} update: also get",
		"/articles/{articleId} update: also list",
		"/articles/{articleId} update: also delete",
		"/sources/{sourceId} create: also get",
		"/sources/{sourceId} create: also list",
		"/sources/{sourceId} create: also delete",
		"/sources/{sourceId} update: also get",
		"/sources/{sourceId} update: also list",
		"/sources/{sourceId} update: also delete",
	],
	"A document that is being created has no state before, so the condition on that fails.": [
		"/articles/{articleId} update: also create",
		"/sources/{sourceId} update: also create",
	],
	"The rule beside it allows no less for this operation.": [
		"/members/{uid} get: also list",
		"/members/{uid} list: also get",
		"/accessRequests/{requestId} get: also list",
		"/accessRequests/{requestId} list: also get",
		"/articles/{articleId} get: also list",
		"/articles/{articleId} list: also get",
	],
	"Of a document that is not there, reading the data fails, as the condition does without it.": [
		"/accessRequests/{requestId} get: resource != null && isSelf(resource.data.uid) → isSelf(resource.data.uid)",
		"/articles/{articleId} get: resource != null && resource.data.status == 'published' → resource.data.status == 'published'",
	],
};

/** Mutant id → reason. */
export const EQUIVALENT: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(BY_REASON).flatMap(([reason, ids]) => ids.map((id) => [id, reason])),
);
