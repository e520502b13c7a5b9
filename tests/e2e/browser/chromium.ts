import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ToolError } from "../../../tools/fail.ts";

export interface Chromium {
	executablePath: string;
	/** The environment that it must be started with. */
	env: Record<string, string>;
}

const PACKAGE = "@sparticuz/chromium";
const TWO_WAYS =
	`the browser tests need Chromium: either run \`npm ci\` on Linux x64, which installs ${PACKAGE}, ` +
	"or set ROLECALL_CHROMIUM to the path of an installed Chromium.";

/**
 * The browser of the tests: the one that ROLECALL_CHROMIUM names, else the one that npm installed, unpacked once.
 * @throws ToolError when there is none, or it does not run here
 */
export function findChromium(): Chromium {
	const named = process.env.ROLECALL_CHROMIUM;
	if (named) {
		if (!existsSync(named)) throw new ToolError(`ROLECALL_CHROMIUM names ${named}, which does not exist.`);
		return { executablePath: named, env: currentEnvironment() };
	}
	if (process.platform !== "linux" || process.arch !== "x64") throw new ToolError(TWO_WAYS);
	const folder = unpacked();
	const executablePath = join(folder, "chromium");
	const env = { ...currentEnvironment(), FONTCONFIG_FILE: join(folder, "fonts.conf") };
	// The machine's own libraries first: the package's are for machines that lack NSS and Expat.
	const bundled = { ...env, LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
	const problems = [env, bundled].map((candidate) => problemOf(executablePath, candidate));
	if (problems[0] === null) return { executablePath, env };
	if (problems[1] === null) return { executablePath, env: bundled };
	throw new ToolError(`${PACKAGE} does not run on this machine (${problems[1]}). ${TWO_WAYS}`);
}

/** What keeps it from starting, such as a missing shared library, or null. */
function problemOf(executablePath: string, env: Record<string, string>): string | null {
	const { status, stderr, error } = spawnSync(executablePath, ["--version"], { env, encoding: "utf8" });
	return status === 0 ? null : (error?.message ?? stderr.trim());
}

function unpacked(): string {
	const manifest = packageManifest();
	const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
	const folder = resolve(".suite", `chromium-${version}`);
	if (existsSync(folder)) return folder;
	mkdirSync(".suite", { recursive: true });
	const temporary = mkdtempSync(resolve(".suite", "chromium-unpacking-"));
	try {
		// It unpacks into the temporary folder, and its libraries only where it takes the machine for a Lambda.
		execFileSync(process.execPath, ["--input-type=module", "--eval", UNPACK], {
			env: { ...currentEnvironment(), TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" },
			stdio: ["ignore", "ignore", "inherit"],
		});
		writeFileSync(join(temporary, "fonts.conf"), fontsConfig(folder));
		renameSync(temporary, folder);
	} catch (error) {
		rmSync(temporary, { recursive: true, force: true });
		// Another run was faster.
		if (!existsSync(folder)) throw error;
	}
	return folder;
}

const UNPACK = `import chromium from "${PACKAGE}"; await chromium.executablePath();`;

function packageManifest(): URL {
	try {
		return new URL("../../package.json", import.meta.resolve(PACKAGE));
	} catch (cause) {
		throw new ToolError(TWO_WAYS, { cause });
	}
}

/** The package's own font first, so that pages look alike on every machine; it is the only one on a bare one. */
function fontsConfig(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${folder}/fonts</dir>
	<dir>/usr/share/fonts</dir>
	<cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

function currentEnvironment(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
	);
}
