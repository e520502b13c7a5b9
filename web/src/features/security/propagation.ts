import type { AuditAction, DeviceReceipt } from "@rolecall/policy";
import type { AuditData } from "../../shared/audit.ts";
import { OPEN_MS } from "../../shared/devices.ts";

/** A change that arrived on a device: when it was decided, in epoch ms, and how long it took by the server's clock. */
export interface Arrived {
	atMs: number;
	tookMs: number;
}

/** The arrivals of a stretch of time. */
export interface Bucket {
	startMs: number;
	count: number;
	/** Milliseconds. */
	p50: number;
	p95: number;
}

export type Receipt = Pick<DeviceReceipt<{ toMillis(): number }>, "version" | "seenAt">;
type Change = Pick<AuditData, "target" | "version" | "action"> & { at: { toMillis(): number } };

/** Made by the sign-in of the person themselves: what their device then reports is how long that took. */
const AT_SIGN_IN: readonly AuditAction[] = ["member.created", "invite.accepted"];

/**
 * Each device's last receipt beside the change that made its version. A device that reports later than
 * {@link OPEN_MS} did not have the app open and says nothing of the speed.
 */
export function arrivalsOf(changes: readonly Change[], receipts: ReadonlyMap<string, readonly Receipt[]>): Arrived[] {
	const sent = changes.filter(({ action }) => !AT_SIGN_IN.includes(action));
	return sent.flatMap(({ target, version, at }) =>
		(receipts.get(target) ?? [])
			.filter((receipt) => receipt.version === version)
			.map(({ seenAt }) => ({ atMs: at.toMillis(), tookMs: Math.max(0, seenAt.toMillis() - at.toMillis()) }))
			.filter(({ tookMs }) => tookMs <= OPEN_MS),
	);
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const LENGTHS_MS = [MINUTE_MS, 10 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS, 24 * HOUR_MS];
const MAX_BUCKETS = 24;

/** The arrivals in stretches of the shortest length that makes few enough of them, oldest first; empty ones left out. */
export function bucketsOf(arrived: readonly Arrived[]): Bucket[] {
	if (arrived.length === 0) return [];
	const times = arrived.map(({ atMs }) => atMs);
	const span = Math.max(...times) - Math.min(...times);
	const length = LENGTHS_MS.find((ms) => span / ms < MAX_BUCKETS) ?? (LENGTHS_MS.at(-1) as number);
	const groups = Map.groupBy(arrived, ({ atMs }) => Math.floor(atMs / length) * length);
	return [...groups]
		.sort(([a], [b]) => a - b)
		.map(([startMs, group]) => ({ startMs, count: group.length, ...percentilesOf(group) }));
}

/** Of one arrival or more, by nearest rank: each is a time that was measured. */
export function percentilesOf(arrived: readonly Arrived[]): { p50: number; p95: number } {
	const sorted = arrived.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
	const rank = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
	return { p50: rank(0.5), p95: rank(0.95) };
}

/** How many devices have not caught up with the last version of their member. */
export function devicesBehind(
	versions: ReadonlyMap<string, number>,
	receipts: ReadonlyMap<string, readonly Receipt[]>,
): { behind: number; devices: number } {
	let [behind, devices] = [0, 0];
	for (const [uid, version] of versions) {
		for (const receipt of receipts.get(uid) ?? []) {
			devices++;
			if (receipt.version < version) behind++;
		}
	}
	return { behind, devices };
}
