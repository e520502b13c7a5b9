import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { texts } from "../../shared/texts.ts";

/** To the other scheme; what the system has follows the system again. */
export function useColorSchemeSwitch(): () => void {
	const { setColorScheme } = useMantineColorScheme();
	const next = useComputedColorScheme("light") === "dark" ? "light" : "dark";
	return () => {
		const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
		setColorScheme(next === system ? "auto" : next);
	};
}

/** Follows the system until it is pressed. */
export function ColorSchemeButton() {
	const dark = useComputedColorScheme("light") === "dark";
	const choose = useColorSchemeSwitch();
	return (
		<ActionIcon
			variant="subtle"
			color="gray"
			size="lg"
			c="dimmed"
			aria-label={dark ? texts.shell.toLight : texts.shell.toDark}
			onClick={choose}
		>
			{dark ? <IconSun size={19} stroke={1.7} /> : <IconMoon size={19} stroke={1.7} />}
		</ActionIcon>
	);
}
