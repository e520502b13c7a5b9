import type { Reason } from "@rolecall/policy";

const CREDENTIALS = "E-Mail und Passwort passen nicht zusammen. Prüfe beides und versuche es noch einmal.";
const UNREACHED = "Der Anmeldedienst antwortet nicht. Prüfe die Verbindung und versuche es noch einmal.";
const CLOSED = "Das Anmeldefenster wurde vorzeitig geschlossen.";

export const authErrors: Record<string, string> = {
	"invalid-credential": CREDENTIALS,
	"wrong-password": CREDENTIALS,
	"user-not-found": CREDENTIALS,
	"invalid-login-credentials": CREDENTIALS,
	"invalid-email": "Das sieht nicht wie eine E-Mail-Adresse aus.",
	"missing-email": "Bitte gib deine E-Mail-Adresse ein.",
	"missing-password": "Bitte gib dein Passwort ein.",
	"weak-password": "Dieses Passwort ist zu leicht zu erraten. Nimm mindestens 6 Zeichen.",
	"password-does-not-meet-requirements":
		"Dieses Passwort erfüllt die Regeln des Projekts nicht. Nimm ein längeres, mit Buchstaben und Ziffern.",
	"email-already-in-use": "Mit dieser E-Mail-Adresse gibt es schon ein Konto. Melde dich damit an.",
	"credential-already-in-use": "Mit dieser Anmeldung gibt es schon ein Konto.",
	"account-exists-with-different-credential":
		"Du hast mit dieser E-Mail-Adresse ein Konto. Melde dich mit seinem Passwort an.",
	"user-disabled": "Dieses Konto ist deaktiviert. Schreib der Verwaltung.",
	"too-many-requests": "Zu viele Versuche. Warte ein paar Minuten und versuche es noch einmal.",
	"network-request-failed": UNREACHED,
	timeout: UNREACHED,
	"operation-not-allowed": "Diese Art der Anmeldung ist für dieses Projekt nicht aktiviert.",
	"admin-restricted-operation": "Neue Konten gibt es hier nur auf Einladung. Schreib der Verwaltung.",
	"unauthorized-domain": "Von dieser Adresse aus ist das Anmelden nicht erlaubt.",
	"user-token-expired": "Du wurdest abgemeldet. Melde dich neu an.",
	"requires-recent-login": "Melde dich neu an und versuche es noch einmal.",
	"popup-blocked": "Der Browser hat das Anmeldefenster blockiert. Erlaube es und versuche es noch einmal.",
	"popup-closed-by-user": CLOSED,
	"cancelled-popup-request": CLOSED,
	"web-storage-unsupported": "Der Browser speichert nichts für diese Seite. Erlaube es und versuche es noch einmal.",
	"internal-error": "Der Anmeldedienst hatte ein Problem. Versuche es gleich noch einmal.",
};

export const authFailed: string = "Die Anmeldung hat nicht geklappt. Versuche es gleich noch einmal.";

export const errors: Record<string, string> = {
	unauthenticated: "Melde dich zuerst an.",
	"permission-denied": "Mit deinen jetzigen Rollen darfst du das nicht.",
	"invalid-argument": "Etwas an der Eingabe stimmt nicht. Prüfe sie und versuche es noch einmal.",
	"not-found": "Das gibt es nicht mehr.",
	"failed-precondition": "Das geht im jetzigen Zustand nicht. Sieh es dir noch einmal an und versuche es erneut.",
	aborted: "Jemand anders war schneller. Sieh es dir noch einmal an und versuche es erneut.",
	"resource-exhausted": "Ein Limit ist erreicht. Versuche es später noch einmal.",
	offline: "Du bist offline. Es wurde nichts gesendet.",
	unavailable: "Der Server ist nicht erreichbar. Prüfe deine Verbindung und versuche es noch einmal.",
	"deadline-exceeded": "Der Server hat zu lange gebraucht. Versuche es noch einmal.",
	internal: "Auf dem Server ist etwas schiefgegangen. Versuche es gleich noch einmal.",
	unknown: "Etwas ist schiefgegangen. Versuche es gleich noch einmal.",
	cancelled: "Das wurde abgebrochen. Versuche es noch einmal.",
};

export const refusals: Record<Reason, string> = {
	"not-a-member": "Du bist noch kein Mitglied. Lade die Seite neu.",
	suspended: "Dein Konto ist gesperrt. Schreib der Verwaltung.",
	"lacks-permission": "Mit deinen jetzigen Rollen darfst du das nicht.",
	"beyond-own": "Dir fehlt ein Recht, das diese Änderung geben oder entziehen würde.",
	"own-request": "Über deine Anfrage muss jemand anders entscheiden.",
	"no-such-user": "Dieses Konto gibt es nicht mehr.",
	"no-such-member": "Dieses Mitglied gibt es nicht mehr.",
	"no-such-request": "Diese Anfrage gibt es nicht mehr.",
	"no-such-invite": "Diese Einladung gibt es nicht mehr.",
	"no-such-article": "Diesen Artikel gibt es nicht mehr.",
	"session-ended": "Diese Sitzung wurde beendet. Melde dich neu an.",
	"signed-out": "Alle wurden abgemeldet. Melde dich neu an.",
	lockdown: "Die Notfallsperre ist aktiv. Versuche es noch einmal, wenn sie aufgehoben ist.",
	"last-admin": "Dann hätte niemand mehr die Rolle Verwaltung. Gib sie vorher jemand anderem.",
	"already-decided": "Über diese Anfrage wurde schon entschieden.",
	"already-accepted": "Diese Einladung wurde schon angenommen.",
	"changed-meanwhile": "Jemand anders war schneller. Sieh es dir noch einmal an und versuche es erneut.",
	contention: "Zu viele Änderungen auf einmal. Versuche es noch einmal.",
	"claims-too-large": "So viel passt nicht in das Token eines Kontos. Entziehe vorher eine andere Rolle.",
	"quota-met": "Zu viel auf einmal für den Server. Versuche es in einer Minute noch einmal.",
};

export const failed: string = "Etwas ist schiefgegangen. Versuche es gleich noch einmal.";
