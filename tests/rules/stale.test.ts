import { stale } from "./matrices.ts";
import { verify } from "./verify.ts";

for (const matrix of stale) verify(matrix);
