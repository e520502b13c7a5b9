import { staleActors, unusualActors } from "./actors.ts";
import { openOperations } from "./matrix/index.ts";
import { verify } from "./verify.ts";

verify({ name: "tokens that a decision has overtaken", operations: openOperations, actors: staleActors });
verify({ name: "unusual tokens in order", operations: openOperations, actors: unusualActors });
