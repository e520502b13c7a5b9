import { paths } from "@rolecall/policy";
import { Timestamp } from "firebase-admin/firestore";
import { expect, test } from "vitest";
import { expireDevices } from "../../functions/src/members/expireDevices.ts";
import { services } from "../support/admin.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

test("receipts of more than 60 days are deleted, over several pages; younger ones stay; again changes nothing", async () => {
	const ages = [59, 61, 62, 63];
	for (const days of ages) {
		const seenAt = Timestamp.fromMillis(Date.now() - days * DAY_MS);
		await services.db.doc(paths.device("dora", `d${days}`)).set({ version: 1, seenAt, platform: "Linux" });
	}
	expect(await expireDevices(services, 2)).toBe(3);
	const left = await services.db.doc(paths.member("dora")).collection("devices").get();
	expect(left.docs.map(({ id }) => id)).toEqual(["d59"]);
	expect(await expireDevices(services, 2)).toBe(0);
});
