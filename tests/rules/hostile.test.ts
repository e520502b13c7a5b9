import { hostile } from "./matrices.ts";
import { verify } from "./verify.ts";

for (const matrix of hostile) verify(matrix);
