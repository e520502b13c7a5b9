export const tour = {
	title: "Unterwegs zusehen",
	intro:
		"Zwei Menschen, beide auf dieser Seite wirklich angemeldet. Ändere den einen von der anderen aus und sieh jedem Schritt zu, mit seiner Zeit.",
	localOnly: "Das geht nur mit der lokalen Suite: angemeldet werden zwei ihrer Beispielkonten.",
	localOnlyStep: "Starte die Suite mit npm start und öffne die Adresse, die sie nennt.",
	opening: "Ada und Ed melden sich an",
	admin: "Die Verwaltung",
	member: "Das Mitglied",
	give: (role: string, name: string) => `${name} ${role} geben`,
	take: (role: string, name: string) => `${name} ${role} nehmen`,
	roles: (names: string, version: number) => `${names} · Token der Version ${version}`,
	open: "Die Quellen sind offen",
	closed: "Die Quellen sind zu",
	openNote: (count: number) =>
		`${count} davon, live aus Firestore. Jede Anfrage vergleicht das Token mit der letzten Entscheidung.`,
	closedNote: "Die Regeln weisen dieses Token ab.",
	steps: "Was geschah",
	waiting: "Drücke den Knopf, und hier erscheinen die Schritte mit ihren Zeiten, gezählt ab dem Druck.",
	labels: {
		decided: "Entschieden",
		probed: { open: "Die geschützte Seite öffnet sich", closed: "Die geschützte Seite weist das alte Token ab" },
		inAuth: "Im Anmeldedienst, und die Funktion antwortet",
		token: "Ein neues ID-Token",
	},
	notes: {
		decided: "Eine Transaktion schrieb Mitglied, Signal und Protokoll; Eds Browser erfährt davon.",
		probed: {
			open: "Sie öffnet sich nur dem neuen Token, das die Rolle trägt.",
			closed:
				"Immer wieder wurde gelesen: das ist die erste Anfrage, die die Regeln abwiesen, was auch immer das Token noch sagt.",
		},
		inAuth: "Die Claims tragen die neue Version, und so wird es jedes neue Token.",
		token: "Eds Browser hat sein Token von selbst getauscht, und der Bildschirm folgt.",
	},
	leave: "Ed zurücksetzen und gehen",
	leaveNote:
		"Auch wer die Seite schließt, setzt Ed zurück, sofern der Browser das noch abschickt. Was hier gegeben wird, endet nach 15 Minuten von selbst.",
};
