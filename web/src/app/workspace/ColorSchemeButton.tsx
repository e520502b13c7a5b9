import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { texts } from "../../shared/texts.ts";

/** Follows the system until it is pressed; choosing what the system has follows it again. */
export function ColorSchemeButton() {
	const { setColorScheme } = useMantineColorScheme();
	const computed = useComputedColorScheme("light");
	const next = computed === "dark" ? "light" : "dark";
	const choose = () => {
		const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
		setColorScheme(next === system ? "auto" : next);
	};
	return (
		<ActionIcon
			variant="subtle"
			color="gray"
			size="lg"
			c="dimmed"
			aria-label={next === "dark" ? texts.shell.toDark : texts.shell.toLight}
			onClick={choose}
		>
			{next === "dark" ? <IconMoon size={19} stroke={1.7} /> : <IconSun size={19} stroke={1.7} />}
		</ActionIcon>
	);
}
