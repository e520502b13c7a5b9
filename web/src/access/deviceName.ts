/** The part of `navigator` that says what runs here. */
export interface Agent {
	userAgent: string;
	/** Where browsers have it: https://developer.mozilla.org/docs/Web/API/Navigator/userAgentData */
	userAgentData?: { platform?: string };
}

type Names = readonly (readonly [RegExp, string])[];

/** The first that matches names it: Edge, Opera and Samsung Internet also call themselves Chrome, and Chrome Safari. */
const BROWSERS: Names = [
	[/\bEdg/, "Edge"],
	[/\bOPR\//, "Opera"],
	[/\bSamsungBrowser\//, "Samsung Internet"],
	[/\b(Firefox|FxiOS)\//, "Firefox"],
	[/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
	[/\bSafari\//, "Safari"],
];
/** An iPad calls itself a Mac where it asks for desktop pages; nothing in the user agent tells them apart. */
const SYSTEMS: Names = [
	[/\b(iPhone|iPod)\b/, "iPhone"],
	[/\biPad\b/, "iPad"],
	[/\bAndroid\b/, "Android"],
	[/\bCrOS\b/, "ChromeOS"],
	[/\bWindows\b/, "Windows"],
	[/\bMac OS X\b/, "macOS"],
	[/\bLinux\b/, "Linux"],
];

/** Browser and system in the words that people know them by, such as "Firefox, Windows"; "Browser" for neither. */
export function deviceName({ userAgent, userAgentData }: Agent): string {
	const named = (names: Names) => names.find(([pattern]) => pattern.test(userAgent))?.[1];
	return [named(BROWSERS) ?? "Browser", userAgentData?.platform || named(SYSTEMS)].filter(Boolean).join(", ");
}
