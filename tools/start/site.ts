import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import compression from "compression";
import handler from "serve-handler";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../seed/accounts.ts";
import { HOST, type Ports, PROJECT_ID } from "../suite/config.ts";

/** Where Hosting serves the app's Firebase configuration; locally it also says where the emulators are. */
const CONFIG_PATH = "/__/firebase/init.json";

type Hosting = Required<Pick<NonNullable<Parameters<typeof handler>[2]>, "public" | "rewrites" | "headers">>;

/** What `compression` needs of Express: nothing that Node's own requests and responses lack. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Serves web/dist as Hosting would: compressed, with the headers and rewrites of firebase.json. */
export function serveSite(ports: Ports): Promise<Server> {
	const { hosting } = JSON.parse(readFileSync("firebase.json", "utf8")) as { hosting: Hosting };
	const config = JSON.stringify(siteConfig(ports));
	const headers = withEmulators(hosting.headers, ports);
	const compress = compression() as unknown as Middleware;
	const server = createServer((request, response) => {
		compress(request, response, () => {
			if (request.url === CONFIG_PATH) {
				response.setHeader("content-type", "application/json");
				response.end(config);
				return;
			}
			const { public: folder, rewrites } = hosting;
			void handler(request, response, { public: folder, rewrites, headers, cleanUrls: false });
		});
	});
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(ports.hosting, HOST, () => resolve(server));
	});
}

/** The headers as deployed, with the emulators among the places that the page may connect to. */
function withEmulators(headers: Hosting["headers"], ports: Ports): Hosting["headers"] {
	const origins = [ports.auth, ports.firestore, ports.functions].map((port) => `http://${HOST}:${port}`);
	const text = JSON.stringify(headers).replace("connect-src 'self'", `connect-src 'self' ${origins.join(" ")}`);
	return JSON.parse(text);
}

function siteConfig(ports: Ports) {
	const at = (port: number) => ({ host: HOST, port });
	return {
		projectId: PROJECT_ID,
		apiKey: "demo",
		authDomain: `${HOST}:${ports.hosting}`,
		emulators: { auth: at(ports.auth), firestore: at(ports.firestore), functions: at(ports.functions) },
		demoAccounts: DEMO_ACCOUNTS.map(({ email, name, roles }) => ({ email, name, role: roles[0] ?? "no role" })),
		demoPassword: DEMO_PASSWORD,
	};
}
