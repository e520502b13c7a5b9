import { number, seconds } from "../numbers.ts";
import { joinWords } from "./words.ts";

export const members = {
	nav: "Mitglieder",
	title: "Mitglieder",
	intro: "Wer hier ist und was jede Person darf. Eine Änderung gilt sofort.",
	search: "Nach Name oder E-Mail suchen",
	filterRole: "Rolle",
	anyRole: "Jede Rolle",
	filterStatus: "Status",
	anyStatus: "Jeder Status",
	statuses: { active: "Aktiv", suspended: "Gesperrt" },
	sort: "Reihenfolge",
	sorts: {
		name: "Nach Namen",
		email: "Nach E-Mail",
		changed: "Zuletzt geänderte zuerst",
		joined: "Neueste zuerst",
		ends: "Bald endende zuerst",
	},
	export: "Als CSV herunterladen",
	columns: {
		uid: "uid",
		name: "Name",
		email: "E-Mail",
		roles: "Rollen",
		ends: "endet",
		status: "Status",
		version: "Version",
		joined: "dabei seit",
		changed: "geändert",
	},
	noRole: "Ohne Rolle",
	moreRoles: (count: number) => `und ${count} weitere`,
	suspended: "Gesperrt",
	you: "du",
	version: (version: number) => `v${version}`,
	count: (shown: number, total: number, more: boolean) => {
		const all = number(total);
		const rest = more ? " bisher" : "";
		if (shown === total) return `${all} ${total === 1 ? "Mitglied" : "Mitglieder"}${rest}`;
		return `${number(shown)} von ${all} ${total === 1 ? "Mitglied" : "Mitgliedern"}${rest}`;
	},
	capped: (max: number) => `Hier stehen höchstens ${number(max)}; die übrigen findet npm run rolecall -- list.`,
	noMatch: ["Keine Treffer", "Versuche einen anderen Namen oder weniger Filter."],
	showAll: "Alle anzeigen",
	gone: "Dieses Mitglied gibt es nicht.",
	unnamed: "Ohne Namen",
	theyMay: "Darf",
	theyMayNothing: "Darf nichts öffnen.",
	joined: "Beigetreten",
};

export const memberActions = {
	title: "Wenn etwas nicht stimmt",
	suspend: {
		label: "Sperren",
		title: (name: string) => `${name} sperren?`,
		body: "Offene Seiten schließen sich sofort, und die Anmeldung ist nicht mehr möglich. Die Rollen bleiben für später erhalten.",
		done: (name: string) => `${name} ist gesperrt.`,
	},
	reactivate: {
		label: "Entsperren",
		title: (name: string) => `${name} entsperren?`,
		body: "Die Anmeldung ist wieder möglich, mit den Rollen von vorher.",
		done: (name: string) => `${name} ist wieder aktiv.`,
	},
	signOut: {
		label: "Überall abmelden",
		title: (name: string) => `${name} überall abmelden?`,
		body: "Auf jedem Gerät ist eine neue Anmeldung nötig. Geschützte Seiten weisen die bisherigen Sitzungen ab sofort ab.",
		done: (name: string) => `${name} muss sich auf jedem Gerät neu anmelden.`,
	},
};

export const devices = {
	title: "Geräte",
	arrival: ({ devices, reached, afterMs }: { devices: number; reached: number; afterMs: number | null }) =>
		devices === 0
			? "Es hat sich noch kein Gerät gemeldet."
			: `In Kraft auf ${reached} von ${devices} ${devices === 1 ? "Gerät" : "Geräten"}${afterMs === null ? "" : `, ${seconds(afterMs, 1)} nach der Änderung`}.`,
	closed:
		"Wo die App nicht offen ist, kommt die Änderung beim Öffnen an; bis dahin weisen geschützte Seiten das Gerät ab.",
	each: "Alle Geräte",
	here: "dieses Gerät",
	has: "in Kraft",
	behind: (version: number) => `nicht geöffnet seit Version ${version}`,
};

export const roleEditor = {
	title: "Rollen",
	may: (permissions: readonly string[]) => `Darf ${permissions.join(" · ")}`,
	everything: "Darf alles",
	until: "Endet",
	untilLabel: (role: string) => `Wann ${role} endet`,
	ends: {
		never: "Nie",
		"1h": "In 1 Stunde",
		"8h": "In 8 Stunden",
		"24h": "In 24 Stunden",
		friday: "Am Freitagabend",
		"7d": "In 7 Tagen",
		"30d": "In 30 Tagen",
		at: "Eigener Zeitpunkt …",
	},
	at: "Zeitpunkt",
	atLabel: (role: string) => `Zeitpunkt, zu dem ${role} endet`,
	notFuture: "Wähle einen Zeitpunkt in der Zukunft.",
	cannotGrant: (permissions: readonly string[]) =>
		`Geben oder entziehen kann diese Rolle nur, wer dies darf: ${joinWords(permissions)}.`,
	reason: "Grund",
	reasonHint: "Wird im Protokoll festgehalten",
	effect: "Was das ändert",
	gains: (permissions: readonly string[]) => `Darf dann ${permissions.join(" · ")}`,
	loses: (permissions: readonly string[]) => `Darf nicht mehr ${permissions.join(" · ")}`,
	endsChange: (role: string, when: string) => `${role} endet ${when}`,
	endsNever: (role: string) => `${role} endet nicht mehr`,
	onlyRoles: "Die Rollen ändern sich, aber nicht, was sie zusammen erlauben.",
	self: "Das ist dein eigenes Konto. Die Änderung gilt für dich sofort.",
	selfLosesManage: "Du verlierst das Recht, Rollen zu ändern, und kannst das nicht selbst zurücknehmen.",
	selfTwice: "Du entziehst dir das selbst. Ist das gewollt? Zum Speichern noch einmal drücken.",
	saveAnyway: "Mir selbst entziehen",
	noRoles: "Ohne Rolle lässt sich nichts öffnen.",
	save: "Rollen speichern",
	reset: "Verwerfen",
	saved: (version: number) => `Als Version ${version} gespeichert und in Kraft.`,
	savedBehind: (version: number, synced: number) =>
		`Als Version ${version} entschieden: Geschützte Seiten richten sich schon danach. Der Anmeldedienst ist noch bei Version ${synced} und holt von selbst auf.`,
	unchanged: (version: number) => `Nichts zu ändern: So steht es schon in Version ${version}.`,
	undo: "Rückgängig machen",
	conflict: (version: number) =>
		`Jemand anders hat dieses Mitglied inzwischen geändert. Die Kästchen zeigen jetzt Version ${version}; sieh sie dir noch einmal an und speichere dann.`,
	moved: (version: number) =>
		`Jemand anders hat gerade Version ${version} gespeichert. Deine Auswahl ist noch nicht gespeichert.`,
	takeNewer: "Den neueren Stand anzeigen",
	readOnly: "Rollen ändern kann nur die Verwaltung.",
};

export const bulk = {
	title: "Ausgewählte Mitglieder",
	all: "Alle angezeigten",
	choose: (name: string, email: string | null) => `${name}${email && email !== name ? `, ${email},` : ""} auswählen`,
	chosen: (count: number, hidden: number) =>
		`${number(count)} ausgewählt${hidden > 0 ? `, ${number(hidden)} davon nicht angezeigt` : ""}`,
	clear: "Auswahl aufheben",
	change: "Rollen ändern",
	heading: (count: number) => `Rollen von ${number(count)} ${count === 1 ? "Mitglied" : "Mitgliedern"} ändern`,
	keep: "Unverändert",
	add: "Hinzufügen",
	remove: "Entfernen",
	preview: "Vorschau der Änderungen",
	count: (changing: number, total: number) => {
		if (changing === 0) return "Bisher ändert sich nichts.";
		if (changing === total) return total === 1 ? "Das Mitglied ändert sich." : `Alle ${number(total)} ändern sich.`;
		return `${number(changing)} von ${number(total)} ${changing === 1 ? "ändert" : "ändern"} sich, der Rest bleibt unverändert.`;
	},
	without: (count: number) =>
		count === 1
			? "Ein Mitglied davon hat danach keine Rolle mehr und kann nichts öffnen."
			: `${number(count)} davon haben danach keine Rolle mehr und können nichts öffnen.`,
	thenNone: "keine Rolle mehr",
	more: (count: number) => `und ${number(count)} ${count === 1 ? "weiteres Mitglied" : "weitere Mitglieder"}`,
	save: (count: number) => (count === 0 ? "Rollen ändern" : `${number(count)} ändern`),
	job: ({ status, total, done, failed }: { status: string; total: number; done: number; failed: number }) => {
		if (status === "running") return `${number(done + failed)} von ${number(total)} …`;
		if (status === "failed")
			return `Abgebrochen nach ${number(done + failed)} von ${number(total)}. Wähle sie noch einmal aus und versuche es erneut.`;
		return failed === 0
			? `Fertig: ${number(done)} in Kraft.`
			: `${number(done)} in Kraft, ${number(failed)} abgelehnt: Dann bliebe niemand in der Verwaltung, oder dir fehlt ein Recht.`;
	},
	undoing: "Wird rückgängig gemacht:",
	undoEnds: (count: number) =>
		`Befristete Rollen werden einzeln zurückgegeben (${number(count)}). Lass diese Seite so lange offen.`,
	restored: ({ total, done, failed }: { total: number; done: number; failed: number }) => {
		if (done + failed < total) return `Befristete Rollen: ${number(done + failed)} von ${number(total)} …`;
		return failed === 0
			? `Befristete Rollen: ${number(done)} zurückgegeben.`
			: `Befristete Rollen: ${number(done)} zurückgegeben, ${number(failed)} unverändert, weil inzwischen geändert oder abgelehnt.`;
	},
};

export const journey = {
	title: "Unterwegs",
	decided: "Entschieden: gilt auf geschützten Seiten",
	inAuth: "Im Anmeldedienst",
	after: (ms: number) => `nach ${seconds(ms, 2)}`,
	others: (count: number, all: boolean) =>
		all
			? `Auf ${count === 1 ? "dem Gerät" : `allen ${count} Geräten`}`
			: `Auf ${count} ${count === 1 ? "weiterem Gerät" : "weiteren Geräten"}`,
	waiting: "ausstehend",
	noDevice: "Noch ist kein Gerät bekannt. Die Änderung kommt mit der nächsten Anmeldung an.",
	closed: "App nicht offen; kommt beim Öffnen an",
};
