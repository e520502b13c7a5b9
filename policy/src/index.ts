export * from "./callables.ts";
export * from "./claims.ts";
export * from "./documents.ts";
export * from "./drift.ts";
export * from "./errors.ts";
export * from "./paths.ts";
export * from "./roles.ts";
