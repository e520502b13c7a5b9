import { IconKey, IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useAccess } from "../../../access/react/index.ts";
import { wordsOf } from "../../../shared/matching.ts";
import { type MemberData, nameOf } from "../../../shared/member.ts";
import { Person } from "../../../shared/Person.tsx";
import { openPlaces } from "../../../shared/places.ts";
import { texts } from "../../../shared/texts.ts";
import { useFoundMembers } from "../../../shared/useFoundMembers.ts";
import { LOOKS } from "../Navigation.tsx";
import { fittingGroups, type Line, type LineGroup } from "./lines.ts";
import { picture } from "./picture.tsx";
import { useSettingLines } from "./useSettingLines.tsx";
import { useWorkLines } from "./useWorkLines.tsx";

/** Whatever fits what was typed, of all that is open to whoever types. What has to be asked for first comes last. */
export function useLines(query: string): LineGroup[] {
	const { palette } = texts;
	const places = { id: "places", title: palette.places, lines: usePlaceLines() };
	const actions = { id: "actions", title: palette.actions, lines: [...useWorkLines(), ...useSettingLines()] };
	const members = { id: "members", title: palette.members, lines: useMemberLines(query.trim()) };
	const known = fittingGroups([places, actions], wordsOf(query));
	return members.lines.length > 0 ? [...known, members] : known;
}

function usePlaceLines(): Line[] {
	const { can, phase } = useAccess();
	const navigate = useNavigate();
	const places = phase === "suspended" ? [] : openPlaces(can);
	return [
		...places.map(({ id, to }) => ({
			id,
			label: LOOKS[id].label,
			picture: picture(LOOKS[id].Icon),
			run: () => void navigate({ to }),
		})),
		{
			id: "access",
			label: texts.access.title,
			picture: picture(IconKey),
			run: () => void navigate({ to: "/access" }),
		},
	];
}

/** Those found, and the way to all others that a search of the list finds. */
function useMemberLines(typed: string): Line[] {
	const { can } = useAccess();
	const navigate = useNavigate();
	const found = useFoundMembers(typed);
	if (typed === "" || !can("members.read")) return [];
	return [
		...found.map((member) => ({
			id: `member-${member.uid}`,
			...namesOf(member),
			run: () => void navigate({ to: "/members/$uid", params: { uid: member.uid } }),
		})),
		{
			id: "search",
			label: texts.palette.findMembers(typed),
			picture: picture(IconSearch),
			run: () => void navigate({ to: "/members", search: { q: typed } }),
		},
	];
}

function namesOf({ displayName, email, photoURL }: MemberData): Pick<Line, "label" | "note" | "picture"> {
	const name = nameOf({ displayName, email }) ?? texts.members.unnamed;
	return {
		label: name,
		...(email && email !== name && { note: email }),
		picture: <Person name={name} photoURL={photoURL} size={28} />,
	};
}
