import { useComputedColorScheme } from "@mantine/core";
import { IconLanguage, IconLogout, IconMoon, IconRoute, IconSun } from "@tabler/icons-react";
import { TRAVEL_PATH } from "../../../shared/places.ts";
import { chooseLanguage, isLanguage, LANGUAGES, language } from "../../../shared/texts/language.ts";
import { texts } from "../../../shared/texts.ts";
import { useColorSchemeSwitch } from "../ColorSchemeButton.tsx";
import { useSession } from "../session.ts";
import { useLeave } from "../useLeave.ts";
import type { Line } from "./lines.ts";
import { picture } from "./picture.tsx";

/** What everybody may do: colours, language, the tour of a local suite, leaving. */
export function useSettingLines(): Line[] {
	const leave = useLeave();
	const { local } = useSession().config;
	const dark = useComputedColorScheme("light") === "dark";
	const switchScheme = useColorSchemeSwitch();
	const { palette, shell } = texts;
	const languages = Object.keys(LANGUAGES)
		.filter(isLanguage)
		.filter((other) => other !== language);
	return [
		{
			id: "scheme",
			label: dark ? shell.toLight : shell.toDark,
			words: palette.scheme,
			picture: picture(dark ? IconSun : IconMoon),
			run: switchScheme,
		},
		...languages.map((other) => ({
			id: `language-${other}`,
			...palette.language(LANGUAGES[other]),
			picture: picture(IconLanguage),
			run: () => chooseLanguage(other),
		})),
		...(local
			? [{ id: "tour", ...palette.tour, picture: picture(IconRoute), run: () => location.assign(TRAVEL_PATH) }]
			: []),
		{
			id: "signOut",
			label: shell.signOut,
			words: palette.signOut,
			picture: picture(IconLogout),
			run: () => void leave(),
		},
	];
}
