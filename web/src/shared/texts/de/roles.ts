export const rolesPage = {
	nav: "Rollen",
	title: "Rollen",
	intro: "Was jede Rolle erlaubt und wer sie hat. Die Regeln dafür sind Teil des Programms.",
	table: "Rollen und was sie erlauben",
	permission: "Recht",
	yes: "ja",
	no: "nein",
	holders: "Wer welche Rolle hat",
	count: (count: number) =>
		count === 0 ? "Niemand hat sie" : `${count.toLocaleString("de")} ${count === 1 ? "hat" : "haben"} sie`,
	all: "Zeigen",
};

/** Where a role of somebody comes from. */
export const grants = {
	title: "Woher die Rollen kommen",
	given: "gegeben",
	by: "von",
	until: (when: string) => `bis ${when}`,
	noEnd: "ohne Ende",
	system: "Rolecall",
	somebody: "der Verwaltung",
};
