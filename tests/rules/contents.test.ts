import { contents } from "./matrices.ts";
import { verify } from "./verify.ts";

for (const matrix of contents) verify(matrix);
