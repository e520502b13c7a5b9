import { number } from "../numbers.ts";

export const rolesPage = {
	nav: "Roles",
	title: "Roles",
	intro: "What each role permits, and who holds it. The policy is part of the project's code.",
	table: "Roles and what they permit",
	permission: "Permission",
	yes: "yes",
	no: "no",
	holders: "Who holds each role",
	count: (count: number) => (count === 0 ? "Nobody holds it" : `${number(count)} ${count === 1 ? "holds" : "hold"} it`),
	all: "Show them",
};

/** Where a role of somebody comes from. */
export const grants = {
	title: "Where the roles come from",
	given: "given",
	by: "by",
	until: (when: string) => `until ${when}`,
	noEnd: "without an end",
	system: "Rolecall",
	somebody: "an admin",
};
