export const tour = {
	title: "See it travel",
	intro:
		"Two people, both really signed in on this page. Change one as the other, and watch every step of the change with its time.",
	localOnly: "The tour runs on the local suite only: it signs in as two of its demo accounts.",
	localOnlyStep: "Start the suite with npm start, and open the address it prints.",
	opening: "Ada and Ed are signing in",
	admin: "The admin",
	member: "The member",
	give: (role: string, name: string) => `Make ${name} ${role}`,
	take: (role: string, name: string) => `Take the role ${role} from ${name}`,
	roles: (names: string, version: number) => `${names} · token of version ${version}`,
	open: "Sources are open",
	closed: "Sources are closed",
	openNote: (count: number) =>
		`${count} of them, live from Firestore. Every request compares the token with the last decision.`,
	closedNote: "The rules refuse them to this token.",
	steps: "What happened",
	waiting: "Press the button, and the steps appear here with their times, counted from the press.",
	labels: {
		decided: "Decided",
		probed: { open: "The protected page opens", closed: "The protected page refuses the old token" },
		inAuth: "In Auth, and the callable answers",
		token: "A new ID token",
	},
	notes: {
		decided: "One transaction wrote the member, the signal and the audit entry; Ed's browser hears of it.",
		probed: {
			open: "It opens only to the new token, which carries the role.",
			closed: "Reads were sent over and over: this is the first that the rules refused, whatever the token still says.",
		},
		inAuth: "The custom claims carry the new version, and so will every new token.",
		token: "Ed's browser has exchanged its token by itself, and the screen follows.",
	},
	leave: "Put Ed back and leave",
	leaveNote:
		"Closing the page puts Ed back as well, where the browser still sends it. What is given here ends by itself after 15 minutes.",
};
