import type { ARTICLE_STATUSES } from "@rolecall/policy";

interface SeedArticle {
	id: string;
	title: string;
	body: string;
	status: (typeof ARTICLE_STATUSES)[number];
	author: string;
}

export const ARTICLES: readonly SeedArticle[] = [
	{
		id: "harbour-ferry",
		title: "The harbour ferry returns after eleven winters",
		body: "The first boat left at six with nine passengers and a dog.\n\nThe council had called the line unaffordable; the islanders called it the road. This spring they bought the ferry themselves, one share for every household, and found that a boat which belongs to everybody is seldom late.",
		status: "published",
		author: "pat@rolecall.test",
	},
	{
		id: "library-hours",
		title: "Library to open on Sundays",
		body: "From next month the doors stay open from noon to five on Sundays.\n\nVolunteers will run the desk, and the reading room keeps its rule about biscuits.",
		status: "published",
		author: "pat@rolecall.test",
	},
	{
		id: "orchard-frost",
		title: "What the frost left of the orchards",
		body: "Growers counted their blossoms on Monday. On the south slopes two in three came through.\n\nStill to ask: what the insurer says, and whether the late varieties were spared.",
		status: "draft",
		author: "ed@rolecall.test",
	},
	{
		id: "night-buses",
		title: "Night buses: who rides them, and why",
		body: "We rode every line between midnight and four, for a week. Nurses, bakers, dancers, and one man who likes the view from the top deck.",
		status: "draft",
		author: "pat@rolecall.test",
	},
];

export const SOURCES = [
	{
		id: "ferry-company",
		name: "Islanders' Ferry Company",
		notes: "Speak to the treasurer; she has the passenger counts by week. Not to be named before the annual meeting.",
	},
	{
		id: "growers-union",
		name: "Fruit growers' union",
		notes: "Frost figures arrive on Thursdays. Ask for the raw table, not the press release.",
	},
] as const;
