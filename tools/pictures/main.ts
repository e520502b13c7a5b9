/** `npm run pictures`: takes the pictures of docs/pictures anew, of the built app on a freshly seeded suite. */
import { withSite } from "../../tests/e2e/browser/withSite.ts";
import { runTool } from "../fail.ts";

await runTool(() => withSite([process.execPath, "tools/pictures/inside.ts"]));
