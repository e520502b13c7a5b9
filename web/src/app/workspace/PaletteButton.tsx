import { ActionIcon } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { lazyPart } from "../../shared/lazyPart.ts";
import { texts } from "../../shared/texts.ts";
import { warn } from "../../shared/toast.ts";

const Palette = lazyPart(() => import("./Palette.tsx"), "Palette");

/** Opens the palette, by a press or by Ctrl-K, also while one is typing; it is loaded the first time. */
export function PaletteButton() {
	const [asked, setAsked] = useState(0);
	const ask = async () => {
		if (await Palette.fetch()) setAsked((count) => count + 1);
		else warn(texts.failure.part);
	};
	useHotkeys([["mod+K", () => void ask()]], []);
	return (
		<>
			<ActionIcon
				variant="subtle"
				color="gray"
				size="lg"
				c="dimmed"
				aria-label={texts.palette.open}
				aria-keyshortcuts="Control+K Meta+K"
				title={texts.palette.hint}
				onClick={() => void ask()}
				data-testid="open-palette"
			>
				<IconSearch size={19} stroke={1.7} />
			</ActionIcon>
			{asked > 0 && <Palette asked={asked} />}
		</>
	);
}
