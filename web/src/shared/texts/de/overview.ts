import type { Problem } from "@rolecall/policy";

const members = (count: number, plural = "Mitglieder") =>
	`${count.toLocaleString("de")} ${count === 1 ? "Mitglied" : plural}`;
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
		`von ${devices} ${devices === 1 ? "Gerät" : "Geräten"} ${members === 1 ? "des zuletzt geänderten Mitglieds" : `der ${members} zuletzt geänderten Mitglieder`}; geschlossene holen beim Öffnen auf`,
	jobs: "Laufende Aufträge",
	drift: {
		label: "Zugang anders als entschieden",
		note: "Ob der Anmeldedienst hat, was entschieden wurde, weiß nur der Server. Eine Prüfung vergleicht jedes Mitglied mit seinem Signal und seinem Konto: Sie liest zwei Dokumente je Mitglied und ändert nichts.",
		never: "Noch nicht geprüft",
		check: "Jetzt prüfen",
		again: "Noch einmal prüfen",
		stop: "Anhalten",
		progress: (checked: number, total: number) =>
			total === 0
				? "Die Mitglieder werden gezählt"
				: `${checked.toLocaleString("de")} von ${total.toLocaleString("de")} Mitgliedern geprüft`,
		result: (checked: number, drifted: number, unsynced: number, mended: number) => {
			if (drifted > 0)
				return `${drifted.toLocaleString("de")} von ${members(checked, "Mitgliedern")}, davon ${unsynced.toLocaleString("de")} noch nicht beim Anmeldedienst`;
			if (mended > 0) return `${members(mended)} in Ordnung gebracht: Alle haben, was entschieden wurde`;
			return `${members(checked)} geprüft: Alle haben, was entschieden wurde`;
		},
		affected: "Wen es betrifft",
		more: (count: number) => `und ${count.toLocaleString("de")} weitere`,
		mend: "In Ordnung bringen",
		mendOne: (name: string) => `In Ordnung bringen: ${name}`,
		mendAll: "Alle in Ordnung bringen",
		problems: {
			"no-account": "Das Konto gibt es nicht mehr; in Ordnung bringen entfernt das Mitglied.",
			"no-signal": "Das Signal fehlt: Geschütztes bleibt verschlossen.",
			"signal-differs": "Das Signal nennt eine andere Version als das Mitglied.",
			"not-synced": "Die letzte Entscheidung ist noch nicht beim Anmeldedienst.",
			"claims-differ": "Der Anmeldedienst hat andere Rollen oder eine andere Version als das Mitglied.",
			"still-enabled": "Das Mitglied ist gesperrt, aber das Konto ist offen.",
			"no-member": "Es gibt ein Konto, aber kein Mitglied.",
			unreadable: "Das Dokument des Mitglieds ist beschädigt und muss von Hand repariert werden.",
		} satisfies Record<Problem, string>,
	},
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
