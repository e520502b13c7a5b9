import "@mantine/spotlight/styles.css";
import { useComputedColorScheme } from "@mantine/core";
import { Spotlight, type SpotlightActionData, spotlight } from "@mantine/spotlight";
import { IconKey, IconLogout, IconMoon, IconSearch, IconSun } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { openPlaces } from "../../shared/places.ts";
import { texts } from "../../shared/texts.ts";
import { useColorSchemeSwitch } from "./ColorSchemeButton.tsx";
import { LOOKS } from "./Navigation.tsx";

const ICON = { size: 19, stroke: 1.7, "aria-hidden": true } as const;

/** Wherever one may go and whatever one may do, by its first letters. Opens at once, and again when asked. */
export function Palette({ asked }: { asked: number }) {
	const { can, phase, signOut } = useAccess();
	const navigate = useNavigate();
	const [query, setQuery] = useState("");
	const scheme = useComputedColorScheme("light");
	const switchScheme = useColorSchemeSwitch();
	// biome-ignore lint/correctness/useExhaustiveDependencies: opened once each time that it is asked for.
	useEffect(spotlight.open, [asked]);

	const places: SpotlightActionData[] = (phase === "suspended" ? [] : openPlaces(can)).map(({ id, to }) => {
		const { label, Icon } = LOOKS[id];
		return { id, label, leftSection: <Icon {...ICON} />, onClick: () => void navigate({ to }) };
	});
	const search: SpotlightActionData[] =
		query.trim() !== "" && can("members.read")
			? [
					{
						id: "search",
						label: texts.palette.findMembers(query.trim()),
						leftSection: <IconSearch {...ICON} />,
						onClick: () => void navigate({ to: "/members", search: { q: query.trim() } }),
					},
				]
			: [];
	const others: SpotlightActionData[] = [
		{
			id: "access",
			label: texts.access.title,
			leftSection: <IconKey {...ICON} />,
			onClick: () => void navigate({ to: "/access" }),
		},
		{
			id: "scheme",
			label: scheme === "dark" ? texts.shell.toLight : texts.shell.toDark,
			leftSection: scheme === "dark" ? <IconSun {...ICON} /> : <IconMoon {...ICON} />,
			onClick: switchScheme,
		},
		{
			id: "signOut",
			label: texts.shell.signOut,
			leftSection: <IconLogout {...ICON} />,
			onClick: () => void signOut(),
		},
	];
	return (
		<Spotlight
			actions={[...places, ...others, ...search]}
			query={query}
			onQueryChange={setQuery}
			shortcut={null}
			attributes={{ content: { "aria-label": texts.palette.open } }}
			scrollable
			highlightQuery
			nothingFound={texts.palette.nothing}
			searchProps={{
				leftSection: <IconSearch {...ICON} />,
				placeholder: texts.palette.placeholder,
				"aria-label": texts.palette.placeholder,
			}}
			data-testid="palette"
		/>
	);
}
