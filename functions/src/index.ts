import "./options.ts";

export { beforeUserCreated } from "./blocking/beforeUserCreated.ts";
export { beforeUserSignedIn } from "./blocking/beforeUserSignedIn.ts";
export { getMe } from "./callables/getMe.ts";
export { publishArticle } from "./callables/publishArticle.ts";
export { setRoles } from "./callables/setRoles.ts";
export { onMemberWritten } from "./triggers/onMemberWritten.ts";
export { onUserDeleted } from "./triggers/onUserDeleted.ts";
