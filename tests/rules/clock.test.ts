import { clock } from "./matrices.ts";
import { verify } from "./verify.ts";

for (const matrix of clock) verify(matrix);
