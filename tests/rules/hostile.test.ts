import { hostileActors } from "./actors.ts";
import { openOperations } from "./matrix/index.ts";
import { verify } from "./verify.ts";

verify({ name: "tokens that give no role", operations: openOperations, actors: hostileActors });
