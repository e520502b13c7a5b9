import { ActionIcon } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { texts } from "../../shared/texts.ts";

const Palette = lazy(() => import("./Palette.tsx").then((module) => ({ default: module.Palette })));

/** Opens the palette, by a press or by Ctrl-K, also while one is typing; it is loaded the first time. */
export function PaletteButton() {
	const [asked, setAsked] = useState(0);
	const ask = () => setAsked((count) => count + 1);
	useHotkeys([["mod+K", ask]], []);
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
				onClick={ask}
				data-testid="open-palette"
			>
				<IconSearch size={19} stroke={1.7} />
			</ActionIcon>
			{asked > 0 && (
				<Suspense>
					<Palette asked={asked} />
				</Suspense>
			)}
		</>
	);
}
