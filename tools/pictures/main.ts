/**
 * `npm run pictures [-- NAME…]`: takes the pictures of docs/pictures anew, all or those of the pages named, of the
 * built app on a freshly seeded suite.
 */
import { withSite } from "../../tests/e2e/browser/withSite.ts";
import { runTool } from "../fail.ts";

await runTool(() => withSite([process.execPath, "tools/pictures/inside.ts", ...process.argv.slice(2)]));
