import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { ToolError } from "../fail.ts";
import { HOST, type Ports } from "./config.ts";

/** @throws ToolError naming every port that is taken, and by what */
export async function requireFree(ports: Partial<Ports>): Promise<void> {
	const taken: string[] = [];
	for (const [name, port] of Object.entries(ports)) {
		if (!(await isFree(port))) taken.push(`port ${port} (${name}) is taken by ${holderOf(port)}`);
	}
	if (taken.length === 0) return;
	throw new ToolError(`${taken.join("; ")}. Stop that, or change the port in firebase.json.`);
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once("error", () => resolve(false));
		server.listen(port, HOST, () => server.close(() => resolve(true)));
	});
}

/** The program that listens on a port, as Linux's /proc tells; elsewhere "another program". */
function holderOf(port: number): string {
	try {
		const inode = listeningInode(port);
		const pid = inode && readdirSync("/proc").find((entry) => /^\d+$/.test(entry) && hasSocket(entry, inode));
		if (!pid) return "another program";
		const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").join(" ").trim();
		return `"${command.slice(0, 100)}" (pid ${pid})`;
	} catch {
		return "another program";
	}
}

const LISTEN = "0A";

function listeningInode(port: number): string | undefined {
	const hexPort = port.toString(16).toUpperCase().padStart(4, "0");
	for (const table of ["/proc/net/tcp", "/proc/net/tcp6"]) {
		for (const line of readFileSync(table, "utf8").split("\n").slice(1)) {
			const columns = line.trim().split(/\s+/);
			if (columns[1]?.endsWith(`:${hexPort}`) && columns[3] === LISTEN) return columns[9];
		}
	}
	return undefined;
}

function hasSocket(pid: string, inode: string): boolean {
	try {
		return readdirSync(`/proc/${pid}/fd`).some((fd) => {
			try {
				return readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`;
			} catch {
				return false; // Closed meanwhile.
			}
		});
	} catch {
		return false; // Ended meanwhile, or another user's.
	}
}
