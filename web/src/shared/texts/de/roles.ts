import { number } from "../numbers.ts";

export const rolesPage = {
	nav: "Rollen",
	title: "Rollen",
	intro: "Was jede Rolle erlaubt und wer sie hat. Die Regeln dafür stehen im Programmcode.",
	table: "Rollen und was sie erlauben",
	permission: "Recht",
	yes: "ja",
	no: "nein",
	holders: "Wer welche Rolle hat",
	count: (count: number) =>
		count === 0 ? "Niemand hat sie" : `${number(count)} ${count === 1 ? "Person hat" : "Personen haben"} sie`,
	all: "Anzeigen",
};

/** Where a role of somebody comes from. */
export const grants = {
	title: "Woher die Rollen kommen",
	given: "gegeben",
	by: "von",
	until: (when: string) => `bis ${when}`,
	noEnd: "unbefristet",
	system: "Rolecall",
	somebody: "der Verwaltung",
};
