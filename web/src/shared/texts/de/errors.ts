import type { Reason } from "@rolecall/policy";

const CREDENTIALS = "E-Mail und Passwort passen nicht zusammen. Prüfe beides und versuche es noch einmal.";
const UNREACHED = "Der Anmeldedienst antwortet nicht. Prüfe die Verbindung und versuche es noch einmal.";
const CLOSED = "Das Anmeldefenster wurde vorher geschlossen.";

export const authErrors: Record<string, string> = {
	"invalid-credential": CREDENTIALS,
	"wrong-password": CREDENTIALS,
	"user-not-found": CREDENTIALS,
	"invalid-login-credentials": CREDENTIALS,
	"invalid-email": "Das sieht nicht wie eine E-Mail-Adresse aus.",
	"missing-email": "Bitte die E-Mail-Adresse eingeben.",
	"missing-password": "Bitte das Passwort eingeben.",
	"weak-password": "Dieses Passwort ist zu leicht zu erraten. Bitte mindestens 6 Zeichen.",
	"password-does-not-meet-requirements":
		"Dieses Passwort erfüllt die Regeln des Projekts nicht. Mache es länger, mit Buchstaben und Ziffern.",
	"email-already-in-use": "Mit dieser E-Mail-Adresse gibt es schon ein Konto. Melde dich damit an.",
	"credential-already-in-use": "Mit dieser Anmeldung gibt es schon ein Konto.",
	"account-exists-with-different-credential":
		"Du hast mit dieser E-Mail-Adresse ein Konto. Melde dich mit seinem Passwort an.",
	"user-disabled": "Dieses Konto ist abgeschaltet. Schreibe der Verwaltung.",
	"too-many-requests": "Zu viele Versuche. Warte ein paar Minuten und versuche es noch einmal.",
	"network-request-failed": UNREACHED,
	timeout: UNREACHED,
	"operation-not-allowed": "Diese Art der Anmeldung ist für dieses Projekt nicht eingeschaltet.",
	"admin-restricted-operation": "Neue Konten gibt es hier nur auf Einladung. Schreibe der Verwaltung.",
	"unauthorized-domain": "Von dieser Adresse aus ist das Anmelden nicht erlaubt.",
	"user-token-expired": "Du bist abgemeldet worden. Melde dich neu an.",
	"requires-recent-login": "Melde dich neu an und wiederhole das.",
	"popup-blocked": "Der Browser hat das Anmeldefenster verhindert. Erlaube es und versuche es noch einmal.",
	"popup-closed-by-user": CLOSED,
	"cancelled-popup-request": CLOSED,
	"web-storage-unsupported": "Der Browser speichert nichts für diese Seite. Erlaube es und versuche es noch einmal.",
	"internal-error": "Der Anmeldedienst hatte ein Problem. Versuche es gleich noch einmal.",
};

export const authFailed: string = "Das Anmelden ging nicht. Versuche es gleich noch einmal.";

export const errors: Record<string, string> = {
	unauthenticated: "Melde dich erst an.",
	"permission-denied": "Mit deinen jetzigen Rollen darfst du das nicht.",
	"invalid-argument": "Etwas an der Eingabe stimmt nicht. Prüfe sie und versuche es noch einmal.",
	"not-found": "Das gibt es nicht mehr.",
	"failed-precondition": "So, wie es jetzt steht, geht das nicht. Sieh noch einmal hin und wiederhole es.",
	aborted: "Jemand anders war schneller. Sieh noch einmal hin und wiederhole es.",
	"resource-exhausted": "Eine Grenze ist erreicht. Versuche es später noch einmal.",
	unavailable: "Der Server ist nicht zu erreichen. Prüfe die Verbindung und versuche es noch einmal.",
	"deadline-exceeded": "Der Server hat zu lange gebraucht. Versuche es noch einmal.",
	internal: "Auf dem Server ging etwas schief. Versuche es gleich noch einmal.",
	unknown: "Etwas ging schief. Versuche es gleich noch einmal.",
	cancelled: "Das wurde abgebrochen. Versuche es noch einmal.",
};

export const refusals: Record<Reason, string> = {
	"not-a-member": "Du bist noch kein Mitglied. Lade die Seite neu.",
	suspended: "Dein Konto ist gesperrt. Schreibe der Verwaltung.",
	"lacks-permission": "Mit deinen jetzigen Rollen darfst du das nicht.",
	"beyond-own": "Dir fehlt ein Recht, das diese Änderung geben oder nehmen würde.",
	"own-request": "Über deine Anfrage muss jemand anders entscheiden.",
	"no-such-user": "Dieses Konto gibt es nicht mehr.",
	"no-such-member": "Dieses Mitglied gibt es nicht mehr.",
	"no-such-request": "Diese Anfrage gibt es nicht mehr.",
	"no-such-invite": "Diese Einladung gibt es nicht mehr.",
	"no-such-article": "Diesen Artikel gibt es nicht mehr.",
	"signed-out": "Alle wurden abgemeldet. Melde dich neu an.",
	lockdown: "Die Redaktion ist gesperrt. Versuche es noch einmal, wenn die Sperre beendet ist.",
	"last-admin": "Es bliebe keine Verwaltung. Gib vorher jemand anderem diese Rolle.",
	"already-decided": "Über diese Anfrage ist schon entschieden.",
	"already-accepted": "Diese Einladung ist schon angenommen.",
	"changed-meanwhile": "Jemand anders war schneller. Sieh noch einmal hin und wiederhole es.",
	contention: "Zu viele Änderungen auf einmal. Versuche es noch einmal.",
	"claims-too-large": "So viel passt nicht in die Anmeldung eines Kontos. Nimm vorher eine andere Rolle weg.",
	"quota-met": "Zu viel auf einmal für den Server. Versuche es in einer Minute noch einmal.",
};

export const failed: string = "Etwas ging schief. Versuche es gleich noch einmal.";
