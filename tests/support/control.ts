/** The engine's own control interface, which its `exec` names in the environment. */
function controlUrl(path: string): string {
	const { FIREEMU_CONTROL_URL } = process.env;
	if (!FIREEMU_CONTROL_URL) throw new Error("FIREEMU_CONTROL_URL is not set: schedules are run by the embedded engine");
	return new URL(`sessions/default/${path}`, FIREEMU_CONTROL_URL).href;
}

/** Runs a scheduled function now, and waits until it has ended. @throws Error when it fails */
export async function runSchedule(name: string): Promise<void> {
	const headers = { Authorization: `Bearer ${process.env.FIREEMU_CONTROL_TOKEN}`, "Content-Type": "application/json" };
	const response = await fetch(controlUrl(`functions/${name}:run`), { method: "POST", headers, body: "{}" });
	if (!response.ok) throw new Error(`${name} failed: ${response.status} ${await response.text()}`);
}
