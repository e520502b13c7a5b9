import { buildWeb } from "../../../tools/build/web.ts";
import { withSuite } from "../../../tools/suite/suite.ts";
import { findChromium } from "./chromium.ts";

/**
 * Builds the web app, starts the suite, and runs a command there that needs a browser.
 * @returns the command's exit code
 * @throws ToolError when there is no browser, or as `withSuite` does
 */
export async function withSite(command: string[]): Promise<number> {
	findChromium(); // Before anything is started: without a browser all else is in vain.
	await buildWeb();
	return withBuiltSite(command);
}

/** The same where the web app has just been built. */
export function withBuiltSite(command: string[]): Promise<number> {
	return withSuite(command, { hosting: true });
}
