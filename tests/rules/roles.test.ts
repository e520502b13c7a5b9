import { roles } from "./matrices.ts";
import { verify } from "./verify.ts";

for (const matrix of roles) verify(matrix);
