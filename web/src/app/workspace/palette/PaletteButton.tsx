import { ActionIcon } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { lazyPart } from "../../../shared/lazyPart.ts";
import { texts } from "../../../shared/texts.ts";
import { warn } from "../../../shared/toast.ts";

const Palette = lazyPart(() => import("./Palette.tsx"), "Palette");

/**
 * Opens the palette, by a press or by Ctrl-K, also while one is typing; Ctrl-K once more closes it. It is loaded the
 * first time.
 */
export function PaletteButton() {
	/** Null until it is asked for. */
	const [opened, setOpened] = useState<boolean | null>(null);
	/** What had the focus before, and gets it back. */
	const before = useRef<Element | null>(null);
	const toggle = async () => {
		if (opened) return setOpened(false);
		before.current = document.activeElement;
		if (await Palette.fetch()) setOpened(true);
		else warn(texts.failure.part);
	};
	useHotkeys([["mod+K", () => void toggle()]], []);
	useEffect(() => {
		if (opened === false && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
	}, [opened]);
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
				onClick={() => void toggle()}
				data-testid="open-palette"
			>
				<IconSearch size={19} stroke={1.7} />
			</ActionIcon>
			{opened !== null && <Palette opened={opened} onClose={() => setOpened(false)} />}
		</>
	);
}
