import { expect, test } from "vitest";
import { deviceName } from "./deviceName.ts";

const MOZILLA = "Mozilla/5.0";

test.each([
	[`${MOZILLA} (Windows NT 10.0; Win64; x64; rv:146.0) Gecko/20100101 Firefox/146.0`, "Firefox, Windows"],
	[
		`${MOZILLA} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0`,
		"Edge, Windows",
	],
	[
		`${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`,
		"Safari, macOS",
	],
	[
		`${MOZILLA} (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/150.0 Mobile/15E148 Safari/604.1`,
		"Chrome, iPhone",
	],
	[
		`${MOZILLA} (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36`,
		"Chrome, Android",
	],
	["something else", "Browser"],
])("%s is called %s", (userAgent, name) => expect(deviceName({ userAgent })).toBe(name));

test("what the browser itself says of its system counts for more than its user agent", () => {
	const userAgent = `${MOZILLA} (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36`;
	expect(deviceName({ userAgent, userAgentData: { platform: "Chrome OS" } })).toBe("Chrome, Chrome OS");
});
