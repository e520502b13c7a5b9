import type { Role } from "@rolecall/policy";
import { hoursWords, roles } from "./words.ts";

export const invites = {
	nav: "Einladungen",
	title: "Einladungen",
	intro:
		"Rollen, die für eine Adresse bereitliegen. Vergeben werden sie bei der ersten Anmeldung mit dieser Adresse, sobald sie bestätigt ist. Rolecall versendet keine E-Mails: Sag es selbst weiter.",
	empty: ["Keine Einladungen", "Lade jemanden per E-Mail ein; die Rollen liegen dann bereit."],
	heading: "Jemanden einladen",
	email: "E-Mail",
	send: "Einladen",
	sent: (email: string) =>
		`Die Rollen liegen für ${email} bereit. Bitte die Person, sich mit dieser Adresse anzumelden.`,
	open: "offen, endet",
	ended: "endete",
	accepted: "angenommen",
	resend: "Verlängern",
	renewed: (email: string) => `Verlängert: Die Rollen liegen wieder für ${email} bereit.`,
	renewThat: "Einladung verlängern",
	waits: (roles: string, until: string) =>
		`Für diese Adresse gibt es schon eine Einladung: ${roles}, bis ${until}. Deine tritt an ihre Stelle.`,
	isMember: (name: string) => `${name} ist schon Mitglied.`,
	changeThere: "Die Rollen dort ändern",
	copy: "Adresse der App kopieren",
	away: {
		open: {
			label: "Einladung zurückziehen",
			title: "Diese Einladung zurückziehen?",
			body: (email: string) => `Für ${email} liegt dann nichts mehr bereit. Du kannst die Adresse wieder einladen.`,
			done: (email: string) => `Zurückgezogen: Für ${email} liegt nichts mehr bereit.`,
		},
		ended: {
			label: "Entfernen",
			title: "Diese abgelaufene Einladung entfernen?",
			body: (email: string) => `${email} bekommt durch sie nichts mehr. Das Protokoll behält sie.`,
			done: (email: string) => `Die abgelaufene Einladung für ${email} ist entfernt.`,
		},
	},
};

export const requests = {
	nav: "Anfragen",
	title: "Anfragen",
	intro: "Wer um eine Rolle bittet und warum. Eine genehmigte Rolle endet nach der gewünschten Zeit von selbst.",
	empty: ["Keine offenen Anfragen", "Bittet jemand um eine Rolle, erscheint es hier sofort."],
	waiting: (count: string) => `${count} ${count === "1" ? "offene Anfrage" : "offene Anfragen"}`,
	asks: (role: Role, hours: number) => `bittet um ${roles.noun[role]} für ${hoursWords(hours)}`,
	own: "Deine eigene: Jemand anders entscheidet",
	approve: "Genehmigen",
	deny: "Ablehnen",
	withReason: "Mit Grund …",
	now: "Jetzt:",
	done: { approve: "Genehmigt und in Kraft.", deny: "Abgelehnt." },
};

export const myAccess = {
	ask: "Weitere Rolle beantragen",
	everything: "Du darfst schon alles.",
	role: "Rolle",
	hours: "Dauer",
	forHours: (hours: number) => hoursWords(hours),
	send: "Beantragen",
	sent: "Gesendet. Die Verwaltung sieht es sofort.",
	held: "All das darfst du schon.",
	needReason: "Gib einen Grund an: Wer entscheidet, liest ihn.",
	requests: "Deine Anfragen",
	noRequests: "Bisher keine.",
	asked: (role: Role, hours: number) => `Du hast für ${hoursWords(hours)} um ${roles.noun[role]} gebeten`,
	status: { pending: "Offen", approved: "Genehmigt", denied: "Abgelehnt" },
	devices: "Deine Geräte",
	noDevices: "Es hat sich noch kein Gerät gemeldet.",
	signOut: {
		label: "Überall abmelden",
		title: "Überall abmelden?",
		body: "Du musst dich auf jedem deiner Geräte neu anmelden, auch auf diesem.",
	},
	signOutNote: "Ein Gerät, das du nicht kennst oder verloren hast? Beende alle Sitzungen und melde dich neu an.",
};

export const security = {
	nav: "Sicherheit",
	title: "Sicherheit",
	intro: "Für den Notfall: Jede dieser Maßnahmen gilt sofort auf allen geschützten Seiten.",
	on: "Die Notfallsperre ist aktiv",
	off: "Keine Notfallsperre",
	signedOutAt: (when: string) => `Zuletzt alle abgemeldet: ${when}`,
	neverSignedOut: "Alle Sitzungen sind gültig",
	type: (word: string) => `Zur Bestätigung ${word} eingeben`,
	begin: {
		label: "Notfallsperre aktivieren",
		title: "Notfallsperre aktivieren?",
		body: "Bis sie aufgehoben wird, kommt nur noch auf geschützte Seiten, wer die Sicherheit verwalten darf.",
		word: "NOTFALL",
	},
	end: {
		label: "Notfallsperre aufheben",
		title: "Notfallsperre aufheben?",
		body: "Alle können dann wieder öffnen, was ihre Rollen erlauben.",
	},
	everyone: {
		label: "Alle abmelden",
		title: "Alle abmelden?",
		body: "Jede Sitzung auf jedem Gerät endet, auch deine. Alle melden sich neu an und behalten ihre Rollen.",
		word: "ALLE",
	},
};
