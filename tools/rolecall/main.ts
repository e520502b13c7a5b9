/** `npm run rolecall -- COMMAND`: the operator's command line, over the same member service as the callables. */
import { runTool } from "../fail.ts";
import { rolecall } from "./rolecall.ts";

await runTool(() => rolecall(process.argv.slice(2)));
