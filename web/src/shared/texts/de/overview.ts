/** Milliseconds in seconds. */
const seconds = (ms: number) =>
	`${(ms / 1000).toLocaleString("de", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} s`;

export const overview = {
	seconds,
	title: "Wie es steht",
	look: "Ansehen",
	requests: "Wartende Anfragen",
	suspended: "Gesperrte Mitglieder",
	expiring: "Mitglieder mit einer Rolle, die binnen eines Tages endet",
	behind: "Geräte im Rückstand",
	of: (devices: number, members: number) =>
		`von ${devices} ${devices === 1 ? "Gerät" : "Geräten"} ${members === 1 ? "des zuletzt geänderten Mitglieds" : `der ${members} zuletzt geänderten Mitglieder`}`,
	jobs: "Laufende Aufträge",
	drift:
		"Ob der Anmeldedienst hat, was entschieden wurde, weiß nur der Server: npm run rolecall -- check vergleicht jedes Mitglied und richtet es mit --fix.",
	propagation: "Wie schnell Änderungen ankommen",
	summary: (count: number, p50: number, p95: number) =>
		`${count === 1 ? "Die letzte Ankunft" : `Von den letzten ${count} Ankünften`} auf Geräten, die die App offen hatten: die Hälfte binnen ${seconds(p50)}, 95 von 100 binnen ${seconds(p95)}, von der Entscheidung bis zum neuen Token des Geräts.`,
	figures: "Die Zahlen",
	from: "Ab",
	count: "Ankünfte",
	again: "Noch einmal messen",
	noReceipts: [
		"Noch keine Ankunft zu messen",
		"Ändert sich der Zugang eines Mitglieds, das die App offen hat, melden seine Geräte, wann sie ihn hatten.",
	],
};
