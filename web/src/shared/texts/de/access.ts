import type { Role } from "@rolecall/policy";
import { hoursWords, roles } from "./words.ts";

export const invites = {
	nav: "Einladungen",
	title: "Einladungen",
	intro:
		"Rollen, die auf eine Adresse warten. Es gibt sie bei der ersten Anmeldung mit dieser Adresse, sobald sie bestätigt ist. Rolecall verschickt keine Post: sag es selbst weiter.",
	empty: ["Keine Einladungen", "Lade jemanden per E-Mail ein, und die Rollen warten."],
	heading: "Jemanden einladen",
	email: "E-Mail",
	send: "Einladen",
	sent: (email: string) => `Die Rollen warten auf ${email}. Bitte um die Anmeldung mit dieser Adresse.`,
	open: "wartet, endet",
	ended: "endete",
	accepted: "angenommen",
	resend: "Verlängern",
	renewed: (email: string) => `Verlängert: die Rollen warten neu auf ${email}.`,
	renewThat: "Einladung verlängern",
	waits: (roles: string, until: string) =>
		`Auf diese Adresse wartet schon eine Einladung: ${roles}, bis ${until}. Deine tritt an ihre Stelle.`,
	isMember: (name: string) => `${name} ist schon Mitglied.`,
	changeThere: "Die Rollen dort ändern",
	copy: "Adresse der App kopieren",
	away: {
		open: {
			label: "Einladung zurückziehen",
			title: "Diese Einladung zurückziehen?",
			body: (email: string) => `Für ${email} wartet dann nichts mehr. Du kannst wieder einladen.`,
			done: (email: string) => `Zurückgezogen: für ${email} wartet nichts mehr.`,
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
	intro: "Wer um eine Rolle bittet und warum. Bewilligt, endet sie von selbst nach den erbetenen Stunden.",
	empty: ["Niemand wartet", "Bittet jemand um eine Rolle, erscheint es hier sofort."],
	waiting: (count: string) => `${count} warten`,
	asks: (role: Role, hours: number) => `bittet um ${roles.noun[role]} für ${hoursWords(hours)}`,
	own: "Von dir: jemand anders entscheidet",
	approve: "Bewilligen",
	deny: "Ablehnen",
	withReason: "Mit Grund …",
	now: "Jetzt:",
	done: { approve: "Bewilligt und in Kraft.", deny: "Abgelehnt." },
};

export const myAccess = {
	ask: "Um mehr bitten",
	everything: "Du darfst schon alles.",
	role: "Rolle",
	hours: "Für",
	forHours: (hours: number) => hoursWords(hours),
	send: "Bitten",
	sent: "Geschickt. Die Verwaltung sieht es sofort.",
	held: "All das darfst du schon.",
	needReason: "Sage warum: wer entscheidet, liest es.",
	requests: "Worum du gebeten hast",
	noRequests: "Bis jetzt um nichts.",
	asked: (role: Role, hours: number) => `Du hast für ${hoursWords(hours)} um ${roles.noun[role]} gebeten`,
	status: { pending: "Wartet", approved: "Bewilligt", denied: "Abgelehnt" },
	devices: "Deine Geräte",
	noDevices: "Noch kein Gerät hat sich gemeldet.",
	signOut: {
		label: "Überall abmelden",
		title: "Überall abmelden?",
		body: "Jedes deiner Geräte, auch dieses, muss sich neu anmelden.",
	},
	signOutNote: "Ein Gerät, das du nicht kennst oder verloren hast? Beende alle Sitzungen und melde dich neu an.",
};

export const security = {
	nav: "Sicherheit",
	title: "Sicherheit",
	intro: "Für den Fall, dass etwas nicht stimmt: jedes davon gilt sofort auf jeder geschützten Seite.",
	on: "Die Redaktion ist gesperrt",
	off: "Keine Sperre",
	signedOutAt: (when: string) => `Alle abgemeldet: ${when}`,
	neverSignedOut: "Alle Sitzungen gelten",
	type: (word: string) => `Zur Bestätigung ${word} eingeben`,
	begin: {
		label: "Sperre beginnen",
		title: "Eine Sperre beginnen?",
		body: "Zu Geschütztem kommt dann nur, wer die Sicherheit verwalten darf, bis die Sperre endet.",
		word: "SPERRE",
	},
	end: {
		label: "Sperre beenden",
		title: "Die Sperre beenden?",
		body: "Alle bekommen zurück, was ihre Rollen öffnen.",
	},
	everyone: {
		label: "Alle abmelden",
		title: "Alle abmelden?",
		body: "Jede Sitzung auf jedem Gerät endet, auch deine. Alle melden sich neu an und behalten ihre Rollen.",
		word: "ALLE",
	},
};
