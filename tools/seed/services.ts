import { connect } from "node:net";
import { getApps, initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { getFirestore } from "firebase-admin/firestore";
import type { Services } from "../../functions/src/services.ts";
import { ToolError } from "../fail.ts";
import { HOST, PROJECT_ID, readPorts, suiteEnvironment } from "../suite/config.ts";

/**
 * The member service's surroundings for the local suite: it never talks to a real project.
 * @throws ToolError when the suite does not run
 */
export async function localServices(): Promise<Services> {
	const ports = readPorts();
	Object.assign(process.env, suiteEnvironment(ports));
	for (const name of ["auth", "firestore"] as const) {
		if (!(await answers(ports[name]))) {
			throw new ToolError(
				`the local suite is not running (nothing answers at ${HOST}:${ports[name]}, ${name}). Start it with npm start.`,
			);
		}
	}
	if (getApps().length === 0) initializeApp({ projectId: PROJECT_ID });
	return { auth: getAuth(), db: getFirestore(), now: Date.now };
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, HOST);
		socket.once("connect", () => {
			socket.destroy();
			resolve(true);
		});
		socket.once("error", () => resolve(false));
	});
}
