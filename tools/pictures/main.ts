/** `npm run pictures`: takes the pictures of docs/pictures anew, of the built app on a freshly seeded suite. */
import { findChromium } from "../../tests/e2e/browser/chromium.ts";
import { buildWeb } from "../build/web.ts";
import { runTool } from "../fail.ts";
import { withSuite } from "../suite/suite.ts";

await runTool(async () => {
	findChromium(); // Before anything is started: without a browser all else is in vain.
	await buildWeb();
	return withSuite([process.execPath, "tools/pictures/inside.ts"], { hosting: true });
});
