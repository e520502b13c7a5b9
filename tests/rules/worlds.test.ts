import { worlds } from "./matrices.ts";
import { verify } from "./verify.ts";

for (const matrix of worlds) verify(matrix);
