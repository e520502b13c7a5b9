import { TextInput } from "@mantine/core";
import { MAX_REASON } from "@rolecall/policy";
import { texts } from "./texts.ts";

interface Props {
	value: string;
	onChange: (value: string) => void;
	testId: string;
	readOnly?: boolean;
	/** Whether a dialog begins here. */
	autoFocus?: boolean;
}

/** Why something is done, for the audit log. */
export function ReasonInput({ value, onChange, testId, readOnly = false, autoFocus = false }: Props) {
	return (
		<TextInput
			label={texts.roleEditor.reason}
			description={texts.roleEditor.reasonHint}
			maxLength={MAX_REASON}
			readOnly={readOnly}
			value={value}
			onChange={(event) => onChange(event.currentTarget.value)}
			data-autofocus={autoFocus || undefined}
			data-testid={testId}
		/>
	);
}
