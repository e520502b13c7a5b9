import { admin, earlyAdmin, publisher } from "./actors.ts";
import { openOperations } from "./matrix/index.ts";
import { otherWorlds } from "./seed.ts";
import { verify } from "./verify.ts";

for (const world of otherWorlds) {
	verify({ name: world.name, operations: openOperations, actors: [publisher, admin, earlyAdmin], world });
}
