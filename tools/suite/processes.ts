import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** How often a process looks whether the one it belongs to is still there. */
const WATCH_MS = 200;

/** pid → parent pid of every process. */
function parents(): Map<number, number> {
	const table = new Map<number, number>();
	if (process.platform === "linux") {
		for (const entry of readdirSync("/proc")) {
			if (!/^\d+$/.test(entry)) continue;
			const parent = parentOf(Number(entry));
			if (parent !== undefined) table.set(Number(entry), parent);
		}
		return table;
	}
	for (const line of execFileSync("ps", ["-axo", "pid=,ppid="], { encoding: "utf8" }).split("\n")) {
		const [pid, ppid] = line.trim().split(/\s+/).map(Number);
		if (pid && ppid !== undefined) table.set(pid, ppid);
	}
	return table;
}

function parentOf(pid: number): number | undefined {
	try {
		// The command name, in parentheses, may hold spaces and parentheses itself; the fields start after the last one.
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
	} catch {
		return undefined;
	}
}

/** A process and all that descend from it, leaves first. */
function treeOf(root: number): number[] {
	const table = parents();
	const children = (pid: number) => [...table].filter(([, parent]) => parent === pid).map(([child]) => child);
	const walk = (pid: number): number[] => [...children(pid).flatMap(walk), pid];
	return walk(root);
}

export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** Ends a process and all that descend from it: asks first, insists after `graceMs`. */
export async function endTree(pid: number, graceMs = 2_000): Promise<void> {
	const tree = treeOf(pid);
	signal(tree, "SIGTERM");
	const deadline = Date.now() + graceMs;
	while (tree.some(isAlive) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
	signal(tree.filter(isAlive), "SIGKILL");
}

function signal(pids: number[], name: NodeJS.Signals): void {
	for (const pid of pids) {
		try {
			process.kill(pid, name);
		} catch {
			// Already gone.
		}
	}
}

/** Calls back once `pid` has ended. Never keeps this process alive by itself. */
export function onEnd(pid: number, callback: () => void): void {
	const timer = setInterval(() => {
		if (isAlive(pid)) return;
		clearInterval(timer);
		callback();
	}, WATCH_MS);
	timer.unref();
}

/**
 * Calls back once whoever started this process is gone: its parent, or npm behind the shell that npm starts scripts
 * with, killed without a chance to pass the signal on.
 */
export function onOrphaned(callback: () => void): void {
	const parent = process.ppid;
	const watched = [parent, ...(process.env.npm_lifecycle_event ? [parents().get(parent) ?? 0] : [])];
	for (const pid of watched) if (pid > 1) onEnd(pid, callback);
}
