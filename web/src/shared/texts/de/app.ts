import type { Role } from "@rolecall/policy";
import { capital } from "../lists.ts";
import { nouns, quoted } from "./words.ts";

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
	reactivated: "Dein Konto ist wieder aktiv.",
};

export const access = {
	indicator: (phase: string) => `Dein Zugang: ${phase}`,
	phase: {
		loading: "Dein Zugang wird geprüft",
		signedOut: "Abgemeldet",
		current: "In Kraft",
		changing: "Wird gerade geändert",
		refreshing: "Änderung wird übernommen",
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
	versionHelp: "Jede Änderung deines Zugangs erhöht die Version um eins.",
};

export const shell = {
	skip: "Zum Inhalt",
	openMenu: "Menü öffnen",
	closeMenu: "Menü schließen",
	navigation: "Hauptmenü",
	account: (name: string) => `Konto von ${name}`,
	signOut: "Abmelden",
	toDark: "Zu dunklen Farben wechseln",
	toLight: "Zu hellen Farben wechseln",
	language: "Sprache",
	unverified: (email: string) =>
		`Wir haben einen Link an ${email} gesendet. Öffne ihn, um zu bestätigen, dass die Adresse dir gehört.`,
	sendVerification: "Noch einmal senden",
	dismiss: "Meldung schließen",
	verificationSent: "Gesendet. Öffne den Link in der E-Mail.",
	lockdown:
		"Die Notfallsperre ist aktiv. Quellen, Veröffentlichen, Protokoll und Änderungen am Zugang bleiben gesperrt, bis die Verwaltung sie aufhebt; alles andere ist wie gewohnt möglich.",
	lockdownOwn: "Die Notfallsperre ist aktiv. Du kannst weiterarbeiten, weil du sie aufheben darfst.",
	everyoneSignedOut: "Alle müssen sich neu anmelden. Bis dahin bleiben manche Seiten zu.",
	offline: "Du bist offline und siehst den zuletzt bekannten Stand. Er wird von selbst aktualisiert.",
	slow: "Das dauert länger als sonst. Prüfe deine Verbindung; wir versuchen es weiter.",
	slowLocal: "Die lokale Suite antwortet nicht. Läuft npm start noch? Wir versuchen es weiter.",
	loading: "Lädt",
	retry: "Noch einmal versuchen",
	close: "Schließen",
};

export const boot = {
	title: "Rolecall konnte nicht starten",
	config: "Die Konfiguration des Projekts konnte von diesem Server nicht geladen werden.",
	configHelp:
		"Starte die lokale Suite mit npm start und öffne die Adresse, die sie nennt, oder nutze Firebase Hosting.",
};

export const failure = {
	crash: {
		title: "Auf dieser Seite ist etwas schiefgegangen",
		body: "Lade sie neu. Was du in einem Artikel geschrieben hast, ist noch da.",
	},
	offline: {
		title: "Du bist offline",
		body: "Diese Seite ist noch nicht auf diesem Gerät. Sie öffnet sich von selbst, wenn du wieder online bist.",
	},
	missing: {
		title: "Diese Seite konnte nicht geladen werden",
		body: "Der Server hat sie nicht geliefert. Prüfe deine Verbindung und lade sie noch einmal.",
	},
	part: "Das ist noch nicht auf diesem Gerät. Versuche es noch einmal, wenn du online bist.",
	again: "Noch einmal laden",
};

export const noRole = {
	title: "Du bist angemeldet und brauchst noch eine Rolle",
	body: "Dein Konto funktioniert, hat aber gerade keine Rolle. Deshalb gibt es noch nichts zu öffnen. Die Verwaltung kann dir eine geben; diese Seite ändert sich dann von selbst.",
	given: {
		title: "Du hast jetzt eine Rolle",
		body: "Was du gerade tippst, ist noch da. Sende es ab oder lösche es, dann öffnen sich die Seiten.",
	},
	ask: "Eine Rolle beantragen",
	more: "Deine Geräte und alles über deinen Zugang",
	step: (email: string) => `Wende dich an die Verwaltung dieser Redaktion und nenne deine Adresse: ${email}.`,
};

export const suspended = {
	title: "Dein Konto ist gesperrt",
	body: "Die Verwaltung hat dein Konto gesperrt. Nichts ist verloren: Sobald es entsperrt ist, hast du deine Rollen wieder.",
	step: "Melde dich dann neu an. Wenn du das für ein Versehen hältst, schreib der Verwaltung dieser Redaktion.",
	signIn: "Neu anmelden",
};

export const noAccess = {
	title: "Diese Seite ist für dich nicht offen",
	body: (permission: string, roles: readonly Role[]) =>
		`Um sie zu öffnen, brauchst du dieses Recht: ${permission}. ${capital(nouns(roles, "or"))} umfasst es.`,
	kept: (roles: readonly Role[]) =>
		`Dein Zugang hat sich geändert: Dafür brauchst du jetzt ${nouns(roles, "or")}. Was du eingegeben hast, ist noch da, lässt sich aber nicht speichern. Kopiere, was du brauchst.`,
	step: "Die Verwaltung kann dir eine solche Rolle geben. Du musst nicht neu laden: Die Seite öffnet sich dann von selbst.",
	back: "Zur Startseite",
};

export const notFound = {
	title: "Unter dieser Adresse gibt es nichts",
	body: "Vielleicht wurde die Seite verschoben oder gelöscht.",
};

export const list = {
	more: "Mehr anzeigen",
	failed: "Das konnte nicht geladen werden. Wir versuchen es weiter.",
	denied: "Dein Zugang wird geprüft. Danach erscheint hier der Inhalt oder ein Hinweis, was fehlt.",
	lockdown: "Wegen der Notfallsperre geschlossen. Es öffnet sich von selbst, sobald sie aufgehoben ist.",
};

export const leave = {
	title: "Seite verlassen, ohne zu speichern?",
	body: "Was du hier ausgewählt oder eingegeben hast, ist noch nicht gespeichert und geht sonst verloren.",
	stay: "Auf der Seite bleiben",
	leave: "Verlassen",
};

export const confirm = { cancel: "Abbrechen" };

export const copy = {
	done: "Kopiert.",
	refused: (text: string) => `Der Browser lässt uns nicht kopieren. Hier ist es: ${text}`,
};

export const time = { soon: "in weniger als einer Minute", justNow: "gerade eben" };

export const palette = {
	open: "Seite, Person oder Aktion suchen",
	hint: "Strg-K",
	placeholder: "Wohin, zu wem, oder was möchtest du tun?",
	found: "Treffer",
	nothing: "Nichts gefunden.",
	count: (count: number) => `${count} ${count === 1 ? "Zeile" : "Zeilen"}`,
	places: "Seiten",
	members: "Mitglieder",
	actions: "Aktionen",
	findMembers: (query: string) => `Mitglieder nach ${quoted(query)} durchsuchen`,
	newArticle: { label: "Neuer Artikel", words: "schreiben anlegen Entwurf" },
	newSource: { label: "Neue Quelle", words: "hinzufügen anlegen" },
	invite: { label: "Jemanden einladen", words: "Mitglied hinzufügen Einladung E-Mail" },
	askForRole: { label: "Weitere Rolle beantragen", words: "Anfrage mehr Zugang Recht bitten" },
	beginLockdown: { label: "Notfallsperre aktivieren", words: "lockdown sperren beginnen Sicherheit" },
	endLockdown: { label: "Notfallsperre aufheben", words: "lockdown öffnen beenden Sicherheit" },
	scheme: "Farben Modus Darstellung",
	language: (name: string) => ({ label: `Sprache: ${name}`, words: "language sprache" }),
	signOut: "ausloggen verlassen logout",
	tour: { label: "Beide Seiten auf einer Seite ansehen", words: "Tour Rundgang Demo" },
};
