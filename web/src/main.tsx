import "./app/styles.ts";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { cssVariables, theme } from "./app/theme.ts";
import { language } from "./shared/texts/language.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

document.documentElement.lang = language;
createRoot(root).render(
	<StrictMode>
		<MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
			<App />
		</MantineProvider>
	</StrictMode>,
);
