export const tour = {
	title: "Live verfolgen",
	intro:
		"Zwei Personen, beide auf dieser Seite wirklich angemeldet. Ändere die Rolle der einen als die andere und verfolge jeden Schritt mit seiner Zeit.",
	localOnly: "Das geht nur mit der lokalen Suite, denn angemeldet werden zwei ihrer Beispielkonten.",
	localOnlyStep: "Starte die Suite mit npm start und öffne die Adresse, die sie nennt.",
	opening: "Ada und Ed melden sich an",
	admin: "Die Verwaltung",
	member: "Das Mitglied",
	give: (role: string, name: string) => `${name} ${role} geben`,
	take: (role: string, name: string) => `${name} die Rolle ${role} entziehen`,
	roles: (names: string, version: number) => `${names} · Token der Version ${version}`,
	open: "Die Quellen sind zugänglich",
	closed: "Die Quellen sind nicht zugänglich",
	openNote: (count: number) =>
		`${count} davon, live aus Firestore. Jede Anfrage vergleicht das Token mit der letzten Entscheidung.`,
	closedNote: "Die Regeln weisen dieses Token ab.",
	steps: "Was geschehen ist",
	waiting: "Drücke den Knopf, dann erscheinen hier die Schritte mit ihren Zeiten, gezählt ab dem Knopfdruck.",
	labels: {
		decided: "Entschieden",
		probed: { open: "Die geschützte Seite öffnet sich", closed: "Die geschützte Seite weist das alte Token ab" },
		inAuth: "Im Anmeldedienst, und die Funktion antwortet",
		token: "Ein neues ID-Token",
	},
	notes: {
		decided: "Eine Transaktion hat Mitglied, Signal und Protokolleintrag geschrieben; Eds Browser erfährt davon.",
		probed: {
			open: "Sie öffnet sich nur dem neuen Token, das die Rolle trägt.",
			closed:
				"Es wurde immer wieder gelesen: Dies ist die erste Anfrage, die die Regeln abgewiesen haben, was auch immer das Token noch sagt.",
		},
		inAuth: "Die Claims tragen die neue Version, und damit auch jedes neue Token.",
		token: "Eds Browser hat sein Token von selbst getauscht, und die Seite zieht nach.",
	},
	leave: "Ed zurücksetzen und verlassen",
	leaveNote:
		"Auch wer die Seite schließt, setzt Ed zurück, sofern der Browser das noch absendet. Was hier gegeben wird, endet nach 15 Minuten von selbst.",
};
