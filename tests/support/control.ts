/**
 * Asks the engine's own control interface, which its `exec` names in the environment, for what no Firebase interface
 * has. @throws Error when it refuses
 */
export async function control(path: string, body: object = {}): Promise<unknown> {
	const { FIREEMU_CONTROL_URL: base, FIREEMU_CONTROL_TOKEN: token } = process.env;
	if (!base) throw new Error("FIREEMU_CONTROL_URL is not set: clock and schedules are moved by the embedded engine");
	const response = await fetch(new URL(`sessions/default/${path}`, base), {
		method: "POST",
		headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
		body: JSON.stringify(body),
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`${path} failed: ${response.status} ${text}`);
	return text === "" ? undefined : JSON.parse(text);
}

/** Runs a scheduled function now, and waits until it has ended. @throws Error when it fails */
export async function runSchedule(name: string): Promise<void> {
	await control(`functions/${name}:run`);
}
