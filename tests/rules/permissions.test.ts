import { permissions } from "./matrices.ts";
import { verify } from "./verify.ts";

for (const matrix of permissions) verify(matrix);
