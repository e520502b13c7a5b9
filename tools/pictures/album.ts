import { existsSync } from "node:fs";

/** The page of docs/pictures that shows them all, as Markdown. */
export function album(folder: string, names: readonly string[], widths: readonly number[]): string {
	const sections = names.map((name) => {
		const files = widths.flatMap((width) => [`${name}-${width}.png`, `${name}-${width}-dark.png`]);
		const images = files.filter((file) => existsSync(`${folder}/${file}`)).map((file) => `![${file}](${file})`);
		return `## ${name}\n\n${images.join("\n")}\n`;
	});
	return `# Every page\n\nTaken by \`npm run pictures\`, ${widths.join(", ")} pixels wide, on a freshly seeded suite.\n\n${sections.join("\n")}`;
}
