import type { Problem } from "@rolecall/policy";
import { seconds as inSeconds, number } from "../numbers.ts";

const members = (count: number, plural = "Mitglieder") => `${number(count)} ${count === 1 ? "Mitglied" : plural}`;

/** Milliseconds in seconds. */
const seconds = (ms: number) => inSeconds(ms, 2);

export const overview = {
	seconds,
	title: "Überblick",
	look: "Ansehen",
	requests: "Offene Anfragen",
	suspended: "Gesperrte Mitglieder",
	expiring: "Mitglieder mit einer Rolle, die innerhalb eines Tages endet",
	behind: "Geräte im Rückstand",
	of: (devices: number, members: number) =>
		`von ${devices} ${devices === 1 ? "Gerät" : "Geräten"} ${members === 1 ? "des zuletzt geänderten Mitglieds" : `der ${members} zuletzt geänderten Mitglieder`}; geschlossene holen beim Öffnen auf`,
	jobs: "Laufende Aufträge",
	drift: {
		label: "Zugang anders als entschieden",
		note: "Ob der Anmeldedienst hat, was entschieden wurde, weiß nur der Server. Eine Prüfung vergleicht jedes Mitglied mit seinem Signal und seinem Konto: Sie liest zwei Dokumente je Mitglied und ändert nichts.",
		never: "Noch nicht geprüft",
		check: "Jetzt prüfen",
		again: "Erneut prüfen",
		stop: "Anhalten",
		progress: (checked: number, total: number) =>
			total === 0 ? "Die Mitglieder werden gezählt" : `${number(checked)} von ${number(total)} Mitgliedern geprüft`,
		result: (checked: number, drifted: number, unsynced: number, mended: number) => {
			if (drifted > 0)
				return `${number(drifted)} von ${members(checked, "Mitgliedern")}, davon ${number(unsynced)} noch nicht beim Anmeldedienst`;
			if (mended > 0) return `Bei ${members(mended, "Mitgliedern")} behoben: Alle haben, was entschieden wurde`;
			return `${members(checked)} geprüft: Alle haben, was entschieden wurde`;
		},
		affected: "Betroffene Mitglieder",
		more: (count: number) => `und ${number(count)} ${count === 1 ? "weiteres Mitglied" : "weitere Mitglieder"}`,
		mend: "Beheben",
		mendOne: (name: string) => `Beheben: ${name}`,
		mendAll: "Alle beheben",
		problems: {
			"no-account": "Das Konto gibt es nicht mehr; beim Beheben wird das Mitglied entfernt.",
			"no-signal": "Das Signal fehlt: Geschützte Seiten bleiben zu.",
			"signal-differs": "Das Signal nennt eine andere Version als das Mitglied.",
			"not-synced": "Die letzte Entscheidung ist noch nicht beim Anmeldedienst.",
			"claims-differ": "Der Anmeldedienst hat andere Rollen oder eine andere Version als das Mitglied.",
			"still-enabled": "Das Mitglied ist gesperrt, aber das Konto ist noch aktiv.",
			"no-member": "Es gibt ein Konto, aber kein Mitglied.",
			unreadable: "Das Dokument des Mitglieds ist beschädigt und muss von Hand repariert werden.",
		} satisfies Record<Problem, string>,
	},
	propagation: "Wie schnell Änderungen ankommen",
	summary: (count: number, p50: number, p95: number) =>
		`${count === 1 ? "Die letzte Ankunft" : `Von den letzten ${count} Ankünften`} auf Geräten, die die App offen hatten: die Hälfte innerhalb von ${seconds(p50)}, 95 von 100 innerhalb von ${seconds(p95)}, gerechnet von der Entscheidung bis zum neuen Token des Geräts.`,
	figures: "Zahlen",
	from: "Ab",
	count: "Ankünfte",
	again: "Neu messen",
	noReceipts: [
		"Noch keine Ankünfte gemessen",
		"Ändert sich der Zugang eines Mitglieds, das die App offen hat, melden seine Geräte, wann sie ihn hatten.",
	],
};
