import { type ComponentType, createElement, type ReactNode, use } from "react";
import { OfflineError } from "./errors.ts";
import { mendStyles } from "./mendStyles.ts";
import { isOffline } from "./online.ts";

/** A part of the app that could not be loaded, with the way to try again: whether it came then. */
export class PartMissing extends Error {
	readonly retry: () => Promise<boolean>;

	constructor(cause: unknown, retry: () => Promise<boolean>) {
		super("A part of the app could not be loaded", { cause });
		this.retry = retry;
	}
}

type LazyPart<P> = ((props: P) => ReactNode) & {
	/** Fetches it: whether it is there then. It never rejects, for that it is missing is said where it would be drawn. */
	fetch: () => Promise<boolean>;
	/** The same for the router, which waits for whatever there is to wait for: gone once the part is there. */
	preload?: () => Promise<void>;
};

/** All parts that any loaded code knows of; a part that comes may bring others. */
const parts: Pick<LazyPart<never>, "fetch" | "preload">[] = [];

/**
 * A component in a file of its own, fetched when it is drawn or asked for. The router's own way loads the page anew when
 * the file is missing, which offline loses the page and what is typed in it, and React's own remembers a failure for
 * good; this one throws a {@link PartMissing} that an error page can mend. Without a network it does not even try, because
 * Chromium never asks again for a module that failed once. Source: https://github.com/whatwg/html/issues/6768
 */
export function lazyPart<K extends string, P extends object>(
	load: () => Promise<Record<K, ComponentType<P>>>,
	name: K,
): LazyPart<P> {
	let loaded: ComponentType<P> | null = null;
	let missing: PartMissing | null = null;
	let loading: Promise<void> | null = null;
	/** A failure of what nobody looks at is none: it is asked for again when it is drawn. */
	let drawn = false;

	const attempt = async () => {
		try {
			if (isOffline()) throw new OfflineError();
			await mendStyles();
			loaded = (await load())[name];
			delete part.preload;
		} catch (cause) {
			if (drawn) missing = new PartMissing(cause, part.fetch);
		}
	};
	const preload = (): Promise<void> => {
		loading ??= attempt().finally(() => {
			loading = null;
		});
		return loading;
	};
	const draw = (props: P) => {
		drawn = true;
		if (loaded === null && missing === null) use(preload());
		if (loaded !== null) return createElement(loaded, props);
		throw missing;
	};
	const part: LazyPart<P> = Object.assign(draw, {
		preload,
		async fetch() {
			if (loaded === null) await preload();
			return loaded !== null;
		},
	});
	parts.push(part);
	return part;
}

/**
 * Fetches what is not loaded yet, one part after the other.
 * @param pause waited for before each; false ends it
 */
export async function fetchParts(pause: () => Promise<boolean>): Promise<void> {
	for (const part of parts) {
		if (!part.preload) continue;
		if (!(await pause())) return;
		await part.fetch();
	}
}
