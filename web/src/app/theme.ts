import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";
import { texts } from "../shared/texts.ts";

const pine: MantineColorsTuple = [
	"#e6f6f4",
	"#cfe9e5",
	"#a3d9d0",
	"#72c6b9",
	"#4ab5a6",
	"#309f90",
	"#1f8f81",
	"#0d8475",
	"#007567",
	"#006054",
];

const dark: MantineColorsTuple = [
	"#d9dee1",
	"#b4bcc1",
	"#949ea5",
	"#69737b",
	"#3d464d",
	"#2f373d",
	"#212930",
	"#171d21",
	"#11161a",
	"#0b0f12",
];

/** Serif for what is read, sans for what is used. Only fonts that systems bring: nothing to download, no shift. */
const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Georgia, serif';
const SANS =
	'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

const closeButtonProps = { "aria-label": texts.shell.close };

const dialog = {
	overlayProps: { backgroundOpacity: 0.4 },
	closeButtonProps,
	// Its <header> would count as a second banner of the page.
	attributes: { header: { role: "presentation" } },
};

export const theme = createTheme({
	colors: { pine, dark },
	primaryColor: "pine",
	primaryShade: 8,
	defaultRadius: "md",
	fontFamily: SANS,
	headings: {
		fontFamily: SERIF,
		fontWeight: "600",
		textWrap: "balance",
		sizes: {
			h1: { fontSize: "clamp(1.6rem, 1.3rem + 1.4vw, 2.1rem)", lineHeight: "1.2" },
			h2: { fontSize: "1.3rem", lineHeight: "1.3" },
		},
	},
	cursorType: "pointer",
	respectReducedMotion: true,
	components: {
		// Mantine's colours for these miss the contrast that small text needs.
		Alert: { styles: { title: { color: "var(--mantine-color-text)" } } },
		Notification: { defaultProps: { closeButtonProps }, styles: { description: { color: "inherit" } } },
		Popover: { defaultProps: { radius: "md", shadow: "md" } },
		Modal: { defaultProps: { ...dialog, radius: "lg", centered: true } },
		Drawer: { defaultProps: dialog },
	},
});

/** Colours of our own, and two of Mantine's that miss a contrast of 4.5 : 1 on this background. */
export const cssVariables: CSSVariablesResolver = () => ({
	variables: { "--font-serif": SERIF },
	light: {
		"--mantine-color-body": "#faf9f6",
		"--mantine-color-text": "#1b2226",
		"--mantine-color-dimmed": "#5b656c",
		"--mantine-color-placeholder": "#6b757c",
		"--mantine-color-error": "#c22a2a",
		"--surface": "#ffffff",
		"--surface-sunken": "#f1efe9",
		"--line": "#e4e1d8",
		"--line-strong": "#cfcabd",
	},
	dark: {
		"--mantine-color-dimmed": "#a0abb2",
		"--mantine-color-placeholder": "#87929a",
		"--mantine-color-error": "#ff9a92",
		"--surface": "#1d242a",
		"--surface-sunken": "#12171b",
		"--line": "#2b343b",
		"--line-strong": "#414c54",
	},
});
