export { type Access, type AccessOptions, createAccess, createAccessOver } from "./access.ts";
export type { Clock, Environment, Flag, Locks, SharedStorage } from "./environment.ts";
export { type Listen, type LiveState, type LiveStatus, LiveView } from "./liveView.ts";
export type { AuthPort, DecodedToken, Ports, SignalSnapshot, UserPort } from "./ports.ts";
export { type AccessPhase, type AccessState, type AccessUser, roleChanges } from "./state.ts";
