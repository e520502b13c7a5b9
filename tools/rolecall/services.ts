import { getApps, initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { getFirestore } from "firebase-admin/firestore";
import type { Services } from "../../functions/src/services.ts";
import { ToolError } from "../fail.ts";
import { localServices } from "../seed/services.ts";

/**
 * The local suite, or the project that Application Default Credentials and `GOOGLE_CLOUD_PROJECT` or `--project` name.
 * @throws ToolError when the suite does not run, or no project is named
 */
export async function operatorServices({
	local,
	project,
}: {
	local: boolean;
	project?: string | undefined;
}): Promise<Services> {
	if (local) return localServices();
	const projectId = project ?? process.env.GOOGLE_CLOUD_PROJECT ?? process.env.GCLOUD_PROJECT;
	if (!projectId) {
		throw new ToolError(
			"which project? Name it with --project ID or GOOGLE_CLOUD_PROJECT, or say --local for the local suite.",
		);
	}
	if (getApps().length === 0) initializeApp({ projectId });
	return { auth: getAuth(), db: getFirestore(), now: Date.now };
}
