/** Style sheets that did not come. Vite asks for each once, and takes one that failed for loaded the next time. */
const failed = new Set<HTMLLinkElement>();

if (typeof window !== "undefined") {
	// Errors of elements do not bubble.
	addEventListener(
		"error",
		({ target }) => {
			if (target instanceof HTMLLinkElement && target.rel === "stylesheet") failed.add(target);
		},
		true,
	);
}

/**
 * Asks again for the style sheets that failed before.
 * @throws Error when one fails again
 */
export async function mendStyles(): Promise<void> {
	await Promise.all([...failed].map(replace));
}

async function replace(broken: HTMLLinkElement): Promise<void> {
	const link = document.createElement("link");
	link.rel = "stylesheet";
	link.crossOrigin = broken.crossOrigin;
	link.href = broken.href;
	failed.delete(broken);
	await new Promise((resolve, reject) => {
		link.addEventListener("load", resolve);
		link.addEventListener("error", () => reject(new Error(`No style sheet at ${link.href}`)));
		broken.replaceWith(link);
	});
}
