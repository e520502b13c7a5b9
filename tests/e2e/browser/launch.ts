import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";

/**
 * Not the package's own arguments: those switch web security off, which hides CORS faults, and run all in one process.
 * No sandbox, because containers run tests as root.
 */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"];

/** @throws ToolError when there is no Chromium to launch */
export function launch(): Promise<Browser> {
	return chromium.launch({ ...findChromium(), args: ARGUMENTS });
}
