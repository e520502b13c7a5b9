export * from "./access.ts";
export * from "./app.ts";
export * from "./audit.ts";
export * from "./errors.ts";
export * from "./members.ts";
export * from "./newsroom.ts";
export * from "./roles.ts";
export * from "./signIn.ts";
export { hoursWords, joinWords, permissions, roles } from "./words.ts";
