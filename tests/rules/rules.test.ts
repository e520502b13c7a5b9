import { all } from "./matrices.ts";
import { verify } from "./verify.ts";

for (const matrix of all) verify(matrix);
