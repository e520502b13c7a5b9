// Sets the colour scheme before the first paint. A file of its own, because the page's Content-Security-Policy
// allows no inline script. The key is the one that Mantine's localStorageColorSchemeManager uses.
(() => {
	let chosen = null;
	try {
		chosen = localStorage.getItem("mantine-color-scheme-value");
	} catch {
		// Storage may be switched off: then the system's scheme is used.
	}
	const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
	document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
