import "./options.ts";

export { beforeUserCreated } from "./blocking/beforeUserCreated.ts";
export { beforeUserSignedIn } from "./blocking/beforeUserSignedIn.ts";
export { bulkSetRoles } from "./callables/bulkSetRoles.ts";
export { decideAccessRequest } from "./callables/decideAccessRequest.ts";
export { getMe } from "./callables/getMe.ts";
export { cancelInvite, inviteMember } from "./callables/invites.ts";
export { publishArticle } from "./callables/publishArticle.ts";
export { resyncClaims } from "./callables/resyncClaims.ts";
export { revokeSessions } from "./callables/revokeSessions.ts";
export { setLockdown } from "./callables/setLockdown.ts";
export { setRoles } from "./callables/setRoles.ts";
export { setStatus } from "./callables/setStatus.ts";
export { revokeRefreshTokens } from "./tasks/revokeRefreshTokens.ts";
export { runJob } from "./tasks/runJob.ts";
export { expireGrants } from "./triggers/expireGrants.ts";
export { onMemberWritten } from "./triggers/onMemberWritten.ts";
export { onUserDeleted } from "./triggers/onUserDeleted.ts";
