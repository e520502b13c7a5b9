import { setRoles } from "../../functions/src/members/setRoles.ts";
import type { Services } from "../../functions/src/services.ts";
import type { Camera } from "./camera.ts";

const WINDOW = { width: 900, height: 760 };
const GAP = 24;

/** The README's picture: Ada makes Ed a publisher, and Ed's open page says so. Last, because it changes Ed. */
export async function takeHero(camera: Camera, services: Services): Promise<void> {
	const { uid } = await services.auth.getUserByEmail("ed@rolecall.test");
	await setRoles(services, "system", { uid, roles: [{ role: "editor" }] }); // The tour may have left him with others.
	const his = await camera.open(
		{ name: "", as: "ed", path: "/articles", shows: "article-harbour-ferry" },
		WINDOW,
		"light",
	);
	const hers = await camera.open(
		{ name: "", as: "ada", path: "/members?q=marlowe", shows: "member-search" },
		WINDOW,
		"light",
	);
	await hers.locator('[data-email="ed@rolecall.test"]').click();
	await hers.getByTestId("role-checkbox-publisher").check();
	await hers.getByTestId("save-roles").click();
	await hers.getByTestId("roles-done").waitFor();
	await his.getByTestId("access-notice").filter({ hasText: "publisher" }).waitFor();
	await hers.locator('[data-testid="step-device"][data-done="true"]').waitFor();
	const shots = await Promise.all([hers, his].map((page) => page.screenshot({ animations: "disabled" })));
	const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString("base64")}">`).join("");
	const style = `body{margin:0;padding:${GAP}px;display:flex;gap:${GAP}px;background:#e9e5dc}
		img{border-radius:10px;box-shadow:0 6px 24px #0003;width:${WINDOW.width}px}`;
	const size = { width: 2 * WINDOW.width + 3 * GAP, height: WINDOW.height + 2 * GAP };
	const page = await camera.blank(`<style>${style}</style>${images}`, size);
	await page
		.locator("img")
		.last()
		.evaluate((image: HTMLImageElement) => image.decode());
	await camera.keep(page, "two-people");
	for (const each of [hers, his, page]) await each.context().close();
}
