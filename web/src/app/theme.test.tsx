// @vitest-environment happy-dom
import { MantineProvider, Notification } from "@mantine/core";
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { texts } from "../shared/texts.ts";
import { theme } from "./theme.ts";

test("a message's close button says what it is", () => {
	const { getByRole } = render(
		<MantineProvider theme={theme}>
			<Notification title="Saved" />
		</MantineProvider>,
	);
	expect(getByRole("button").getAttribute("aria-label")).toBe(texts.shell.close);
});
