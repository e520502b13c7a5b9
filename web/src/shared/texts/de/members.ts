import { joinWords } from "./words.ts";

export const members = {
	nav: "Mitglieder",
	title: "Mitglieder",
	intro: "Wer hier ist und was jede Person darf. Eine Änderung gilt sofort.",
	search: "Name oder E-Mail suchen",
	filter: "Nur zeigen",
	all: "Alle",
	noRole: "Ohne Rolle",
	suspended: "Gesperrt",
	you: "du",
	version: (version: number) => `v${version}`,
	count: (shown: number, total: number, more: boolean) =>
		shown === total ? `${total}${more ? "+" : ""} Mitglieder` : `${shown} von ${total}${more ? "+" : ""} Mitgliedern`,
	noMatch: ["Niemand passt", "Versuche einen anderen Namen, oder zeige alle."],
	gone: "Dieses Mitglied gibt es nicht.",
	unnamed: "Ohne Namen",
	theyMay: "Darf",
	theyMayNothing: "Darf nichts öffnen.",
	joined: (when: string) => `Dabei seit ${when}`,
	filterLoaded: "Gesucht wird in den schon geladenen Mitgliedern.",
};

export const memberActions = {
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
	each: "Jedes Gerät",
	has: "hat die neueste Version",
	behind: (version: number) => `noch bei Version ${version}`,
};

export const roleEditor = {
	title: "Rollen",
	may: (permissions: readonly string[]) => `Darf ${permissions.join(" · ")}`,
	everything: "Darf alles",
	until: "Endet",
	untilLabel: (role: string) => `Wann ${role} endet`,
	ends: { never: "Nie", "1h": "In 1 Stunde", "8h": "In 8 Stunden", "24h": "In 24 Stunden", "7d": "In 7 Tagen" },
	cannotGrant: (permissions: readonly string[]) =>
		`Diese Rolle geben oder nehmen kann nur, wer dies darf: ${joinWords(permissions)}.`,
	reason: "Grund",
	reasonHint: "Steht dann im Protokoll",
	effect: "Was das ändert",
	noEffect: "Noch keine Änderung.",
	gains: (permission: string) => `Darf dann ${permission}`,
	loses: (permission: string) => `Darf nicht mehr ${permission}`,
	endsChange: (role: string, when: string) => `${role} endet ${when}`,
	endsNever: (role: string) => `${role} endet nicht mehr`,
	onlyRoles: "Die Rollen ändern sich; was sie zusammen erlauben, bleibt gleich.",
	self: "Das ist dein eigenes Konto: die Änderung gilt für dich sofort.",
	selfLosesManage: "Du verlierst das Recht, Rollen zu ändern, und kannst das nicht selbst zurücknehmen.",
	selfTwice: (permissions: readonly string[]) =>
		`Du nimmst dir selbst dieses Recht: ${joinWords(permissions)}. Ist das gewollt? Noch einmal drücken zum Speichern.`,
	saveAnyway: "Mir selbst nehmen",
	noRoles: "Ohne Rolle lässt sich nichts öffnen.",
	save: "Rollen speichern",
	reset: "Zurück",
	saved: (version: number) => `Als Version ${version} gespeichert und in Kraft.`,
	savedBehind: (version: number, synced: number) =>
		`Als Version ${version} entschieden: geschützte Seiten folgen ihr schon. Der Anmeldedienst ist noch bei Version ${synced} und holt von selbst auf.`,
	unchanged: (version: number) => `Nichts zu ändern: so steht es schon in Version ${version}.`,
	conflict: (version: number) =>
		`Jemand anders hat dieses Mitglied inzwischen geändert. Die Kästchen zeigen jetzt Version ${version}; sieh noch einmal hin, dann speichere.`,
	moved: (version: number) =>
		`Jemand anders hat gerade Version ${version} gemacht. Deine Auswahl ist nicht gespeichert.`,
	takeNewer: "Den neueren Stand zeigen",
	readOnly: "Rollen ändern kann nur die Verwaltung.",
	target: "Dir fehlt ein Recht, das diese Änderung geben oder nehmen würde.",
};
