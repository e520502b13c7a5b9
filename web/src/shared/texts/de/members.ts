import { joinWords } from "./words.ts";

export const members = {
	nav: "Mitglieder",
	title: "Mitglieder",
	intro: "Wer hier ist und was jede Person darf. Eine Änderung gilt sofort.",
	search: "Name oder E-Mail suchen",
	filterRole: "Rolle",
	anyRole: "Jede Rolle",
	filterStatus: "Status",
	anyStatus: "Jeder Status",
	statuses: { active: "Frei", suspended: "Gesperrt" },
	sort: "Reihenfolge",
	sorts: {
		name: "Nach Namen",
		email: "Nach E-Mail",
		changed: "Zuletzt geändert zuerst",
		joined: "Neueste zuerst",
		ends: "Endet bald zuerst",
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
		const all = total.toLocaleString("de");
		const rest = more ? " bis jetzt" : "";
		if (shown === total) return `${all} ${total === 1 ? "Mitglied" : "Mitglieder"}${rest}`;
		return `${shown.toLocaleString("de")} von ${all} ${total === 1 ? "Mitglied" : "Mitgliedern"}${rest}`;
	},
	capped: (max: number) =>
		`Mehr als ${max.toLocaleString("de")} stehen hier nicht; npm run rolecall -- list findet die anderen.`,
	noMatch: ["Niemand passt", "Versuche einen anderen Namen oder weniger Filter."],
	showAll: "Alle zeigen",
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
		body: "Offene Seiten schließen sofort, und Anmelden geht nicht mehr. Die Rollen bleiben für später erhalten.",
		done: (name: string) => `${name} ist gesperrt.`,
	},
	reactivate: {
		label: "Freigeben",
		title: (name: string) => `${name} wieder freigeben?`,
		body: "Anmelden geht wieder, mit den Rollen von vorher.",
		done: (name: string) => `${name} ist wieder frei.`,
	},
	signOut: {
		label: "Überall abmelden",
		title: (name: string) => `${name} überall abmelden?`,
		body: "Jedes Gerät muss sich neu anmelden. Geschütztes weist die jetzigen Sitzungen ab sofort zurück.",
		done: (name: string) => `${name} muss sich auf jedem Gerät neu anmelden.`,
	},
};

export const devices = {
	title: "Geräte",
	arrival: ({ devices, reached, afterMs }: { devices: number; reached: number; afterMs: number | null }) =>
		devices === 0
			? "Noch kein Gerät hat sich gemeldet."
			: `In Kraft auf ${reached} von ${devices} ${devices === 1 ? "Gerät" : "Geräten"}${afterMs === null ? "" : `, ${(afterMs / 1000).toLocaleString("de", { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s nach der Änderung`}.`,
	closed: "Was nicht offen ist, übernimmt die Änderung beim Öffnen; bis dahin weisen geschützte Seiten es ab.",
	each: "Jedes Gerät",
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
		at: "Zu einer Zeit …",
	},
	at: "Um",
	atLabel: (role: string) => `Zu welcher Zeit ${role} endet`,
	notFuture: "Wähle eine Zeit, die noch kommt.",
	cannotGrant: (permissions: readonly string[]) =>
		`Diese Rolle geben oder nehmen kann nur, wer dies darf: ${joinWords(permissions)}.`,
	reason: "Grund",
	reasonHint: "Steht dann im Protokoll",
	effect: "Was das ändert",
	gains: (permissions: readonly string[]) => `Darf dann ${permissions.join(" · ")}`,
	loses: (permissions: readonly string[]) => `Darf nicht mehr ${permissions.join(" · ")}`,
	endsChange: (role: string, when: string) => `${role} endet ${when}`,
	endsNever: (role: string) => `${role} endet nicht mehr`,
	onlyRoles: "Die Rollen ändern sich; was sie zusammen erlauben, bleibt gleich.",
	self: "Das ist dein eigenes Konto: die Änderung gilt für dich sofort.",
	selfLosesManage: "Du verlierst das Recht, Rollen zu ändern, und kannst das nicht selbst zurücknehmen.",
	selfTwice: "Du nimmst dir das selbst. Ist das gewollt? Noch einmal drücken zum Speichern.",
	saveAnyway: "Mir selbst nehmen",
	noRoles: "Ohne Rolle lässt sich nichts öffnen.",
	save: "Rollen speichern",
	reset: "Verwerfen",
	saved: (version: number) => `Als Version ${version} gespeichert und in Kraft.`,
	savedBehind: (version: number, synced: number) =>
		`Als Version ${version} entschieden: geschützte Seiten folgen ihr schon. Der Anmeldedienst ist noch bei Version ${synced} und holt von selbst auf.`,
	unchanged: (version: number) => `Nichts zu ändern: so steht es schon in Version ${version}.`,
	undo: "Zurücknehmen",
	conflict: (version: number) =>
		`Jemand anders hat dieses Mitglied inzwischen geändert. Die Kästchen zeigen jetzt Version ${version}; sieh noch einmal hin, dann speichere.`,
	moved: (version: number) =>
		`Jemand anders hat gerade Version ${version} gemacht. Deine Auswahl ist nicht gespeichert.`,
	takeNewer: "Den neueren Stand zeigen",
	readOnly: "Rollen ändern kann nur die Verwaltung.",
};

export const bulk = {
	title: "Ausgewählte Mitglieder",
	all: "Alle gezeigten",
	choose: (name: string) => `${name} auswählen`,
	chosen: (count: number) => `${count.toLocaleString("de")} ausgewählt`,
	clear: "Niemanden auswählen",
	change: "Rollen ändern",
	heading: (count: number) =>
		`Rollen von ${count.toLocaleString("de")} ${count === 1 ? "Mitglied" : "Mitgliedern"} ändern`,
	keep: "Lassen",
	add: "Geben",
	remove: "Nehmen",
	preview: "Wer sich wie ändert",
	count: (changing: number, total: number) =>
		changing === 0
			? "Noch ändert sich niemand."
			: `${changing.toLocaleString("de")} von ${total.toLocaleString("de")} ändern sich, die anderen bleiben, wie sie sind.`,
	more: (count: number) => `und ${count.toLocaleString("de")} weitere`,
	save: (count: number) => (count === 0 ? "Rollen ändern" : `${count.toLocaleString("de")} ändern`),
	job: ({ status, total, done, failed }: { status: string; total: number; done: number; failed: number }) => {
		if (status === "running") return `${done + failed} von ${total} …`;
		if (status === "failed")
			return `Aufgegeben nach ${done + failed} von ${total}. Wähle sie noch einmal und wiederhole es.`;
		return failed === 0
			? `Fertig: ${done} in Kraft.`
			: `${done} in Kraft, ${failed} abgelehnt: es bliebe keine Verwaltung, oder dir fehlt ein Recht.`;
	},
	undoing: "Zurückgenommen wird:",
	undoEnds: (count: number) =>
		`Rollen mit einem Ende kommen einzeln zurück (${count.toLocaleString("de")}): lass diese Seite so lange offen.`,
	restored: ({ total, done, failed }: { total: number; done: number; failed: number }) => {
		if (done + failed < total) return `Rollen mit einem Ende: ${done + failed} von ${total} …`;
		return failed === 0
			? `Rollen mit einem Ende: ${done} zurück.`
			: `Rollen mit einem Ende: ${done} zurück, ${failed} wie jetzt gelassen: inzwischen geändert, oder abgelehnt.`;
	},
};

export const journey = {
	title: "Unterwegs",
	decided: "Entschieden: geschützte Seiten folgen ihr",
	inAuth: "Im Anmeldedienst",
	after: (ms: number) =>
		`nach ${(ms / 1000).toLocaleString("de", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} s`,
	others: (count: number, all: boolean) =>
		all ? `Auf ${count === 1 ? "dem Gerät" : `allen ${count} Geräten`}` : `Auf ${count} weiteren`,
	waiting: "wartet",
	noDevice: "Noch ist kein Gerät bekannt. Die nächste Anmeldung bringt die Änderung mit.",
	closed: "nicht offen; folgt beim Öffnen",
};
