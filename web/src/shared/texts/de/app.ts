import type { Role } from "@rolecall/policy";
import { capital } from "../lists.ts";
import { nouns } from "./words.ts";

export const appName: string = "Rolecall";

export const notice = {
	title: "Dein Zugang hat sich geändert",
	change(gained: readonly Role[], lost: readonly Role[]): string {
		if (gained.length > 0 && lost.length > 0) {
			return `Du hast jetzt ${nouns(gained)} und nicht mehr ${nouns(lost, "or")}.`;
		}
		if (gained.length > 0) return `Du hast jetzt ${nouns(gained)}.`;
		return `Du hast nicht mehr ${nouns(lost, "or")}.`;
	},
	suspended: "Dein Konto wurde gesperrt.",
	reactivated: "Dein Konto ist wieder frei.",
};

export const access = {
	indicator: (phase: string) => `Dein Zugang: ${phase}`,
	phase: {
		loading: "Dein Zugang wird nachgesehen",
		signedOut: "Abgemeldet",
		current: "In Kraft",
		changing: "Wird gerade geändert",
		refreshing: "Übernimmt eine Änderung",
		suspended: "Gesperrt",
		offline: "Offline: zuletzt bekannter Stand",
	},
	title: "Dein Zugang",
	intro: (version: number) => `Was du darfst, warum und bis wann. Version ${version}.`,
	youMay: "Du darfst",
	youMayNothing: "Du darfst noch nichts öffnen.",
	version: (version: number) => `Version ${version}`,
	behind: (version: number, decided: number) => `Version ${version}, auf dem Weg zu ${decided}`,
	ends: (when: string) => `endet ${when}`,
	more: "Alles über deinen Zugang",
	versionHelp: "Jede Änderung deines Zugangs zählt eins weiter.",
};

export const shell = {
	skip: "Zum Inhalt",
	openMenu: "Menü öffnen",
	closeMenu: "Menü schließen",
	navigation: "Hauptmenü",
	account: (name: string) => `Konto von ${name}`,
	signOut: "Abmelden",
	toDark: "Dunkle Farben",
	toLight: "Helle Farben",
	language: "Sprache",
	unverified: (email: string) =>
		`Wir haben einen Link an ${email} geschickt: öffne ihn und bestätige, dass die Adresse dir gehört.`,
	sendVerification: "Noch einmal schicken",
	dismiss: "Meldung schließen",
	verificationSent: "Geschickt. Öffne den Link in dieser E-Mail.",
	lockdown: "Die Redaktion ist gesperrt: Geschütztes bleibt zu, bis die Verwaltung die Sperre beendet.",
	lockdownOwn: "Die Redaktion ist gesperrt. Du kannst weiterarbeiten, weil du die Sperre beenden darfst.",
	everyoneSignedOut: "Alle müssen sich neu anmelden. Geschütztes bleibt bis dahin zu.",
	offline: "Du bist offline. Du siehst den zuletzt bekannten Stand; er holt von selbst auf.",
	slow: "Das dauert länger als sonst. Prüfe die Verbindung; wir versuchen es weiter.",
	slowLocal: "Die lokale Suite antwortet nicht. Läuft npm start noch? Wir versuchen es weiter.",
	loading: "Lädt",
	retry: "Noch einmal",
	close: "Schließen",
};

export const boot = {
	title: "Rolecall konnte nicht starten",
	config: "Die Konfiguration des Projekts war von diesem Server nicht zu laden.",
	configHelp:
		"Starte die lokale Suite mit npm start und öffne die Adresse, die sie nennt, oder nutze Firebase Hosting.",
	screen: "Dieser Teil der App war nicht zu laden. Prüfe die Verbindung und lade die Seite neu.",
	crash: "Auf dieser Seite ging etwas schief. Lade sie neu; was du in einem Artikel geschrieben hast, ist noch da.",
	reload: "Neu laden",
};

export const noRole = {
	title: "Du bist da und wartest auf eine Rolle",
	body: "Dein Konto geht, hat aber gerade keine Rolle, also gibt es nichts zu öffnen. Die Verwaltung kann dir eine geben; diese Seite ändert sich dann von selbst.",
	given: {
		title: "Du hast jetzt eine Rolle",
		body: "Was du gerade tippst, ist noch da. Schicke es ab oder lösche es, dann öffnen sich die Seiten.",
	},
	ask: "Um eine Rolle bitten",
	more: "Deine Geräte und alles über deinen Zugang",
	step: (email: string) => `Frage die Verwaltung dieser Redaktion und nenne deine Adresse: ${email}.`,
};

export const suspended = {
	title: "Dein Konto ist gesperrt",
	body: "Die Verwaltung hat deinen Zugang angehalten. Nichts ist verloren: deine Rollen kommen zurück, sobald er wieder frei ist.",
	step: "Melde dich dann neu an. Hältst du das für ein Versehen, schreibe der Verwaltung dieser Redaktion.",
	signIn: "Neu anmelden",
};

export const noAccess = {
	title: "Diese Seite ist für dich nicht offen",
	body: (permission: string, roles: readonly Role[]) =>
		`Wer sie öffnet, muss dies dürfen: ${permission}. ${capital(nouns(roles, "or"))} erlaubt es.`,
	kept: (roles: readonly Role[]) =>
		`Dein Zugang hat sich geändert: dafür braucht es jetzt ${nouns(roles, "or")}. Was du eingegeben hast, ist noch da und lässt sich nicht speichern; kopiere, was du brauchst.`,
	step: "Die Verwaltung kann dir eine solche Rolle geben. Du musst nicht neu laden: die Seite öffnet sich von selbst.",
	back: "Zum Anfang",
};

export const notFound = {
	title: "Unter dieser Adresse gibt es nichts",
	body: "Die Seite ist vielleicht verschoben oder gelöscht worden.",
};

export const list = {
	more: "Mehr zeigen",
	failed: "Das war nicht zu laden. Wir versuchen es von selbst wieder.",
	denied: "Dein Zugang wird geprüft. Das füllt sich von selbst oder sagt dir, was fehlt.",
};

export const leave = {
	title: "Gehen, ohne zu speichern?",
	body: "Was du hier gewählt oder getippt hast, ist noch nicht gespeichert und geht sonst verloren.",
	stay: "Hier bleiben",
	leave: "Gehen",
};

export const confirm = { cancel: "Abbrechen" };

export const copy = {
	done: "Kopiert.",
	refused: (text: string) => `Der Browser lässt uns nicht kopieren. Hier ist es: ${text}`,
};

export const time = { soon: "in weniger als einer Minute", justNow: "gerade eben" };

export const palette = {
	open: "Eine Seite oder Aktion finden",
	hint: "Strg-K",
	placeholder: "Wohin, oder was tun?",
	nothing: "Nichts mit diesem Namen.",
	findMembers: (query: string) => `„${query}“ unter den Mitgliedern suchen`,
};
