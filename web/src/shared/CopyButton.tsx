import { Button } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { texts } from "./texts.ts";
import { tell, warn } from "./toast.ts";

interface Props {
	label: string;
	/** What is copied. */
	text: string;
	testId: string;
}

/** Copies a text, and says so; where the browser refuses, shows the text to be copied by hand. */
export function CopyButton({ label, text, testId }: Props) {
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text);
			tell(texts.copy.done);
		} catch {
			warn(texts.copy.refused(text));
		}
	};
	return (
		<Button
			variant="default"
			leftSection={<IconCopy size={16} aria-hidden="true" />}
			onClick={() => void copy()}
			data-testid={testId}
		>
			{label}
		</Button>
	);
}
