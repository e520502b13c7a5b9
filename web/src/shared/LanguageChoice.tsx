import { NativeSelect } from "@mantine/core";
import { chooseLanguage, isLanguage, LANGUAGES, language } from "./texts/language.ts";
import { texts } from "./texts.ts";

/** Another language, for this device. The page is loaded again in it. */
export function LanguageChoice() {
	return (
		<NativeSelect
			size="xs"
			aria-label={texts.shell.language}
			value={language}
			onChange={({ currentTarget: { value } }) => isLanguage(value) && chooseLanguage(value)}
			data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
			data-testid="language"
		/>
	);
}
