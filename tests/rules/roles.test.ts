import { plainActors } from "./actors.ts";
import { operations } from "./matrix/index.ts";
import { verify } from "./verify.ts";

for (const [name, of] of Object.entries(operations)) verify({ name, operations: of, actors: plainActors });
