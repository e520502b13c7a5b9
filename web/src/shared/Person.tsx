import { Avatar } from "@mantine/core";
import classes from "./Person.module.css";

interface Props {
	/** Name or email: its initials are shown where there is no photo. */
	name: string;
	photoURL?: string | null;
	size?: number;
}

/** A person's picture. The name always stands beside it, so screen readers pass over it. */
export function Person({ name, photoURL, size = 36 }: Props) {
	return (
		<Avatar
			src={photoURL ?? null}
			name={name}
			size={size}
			classNames={{ placeholder: classes.initials }}
			aria-hidden="true"
		>
			{initials(name)}
		</Avatar>
	);
}

function initials(name: string): string {
	const words =
		name
			.split("@")[0]
			?.split(/[\s._-]+/)
			.filter(Boolean) ?? [];
	return [words[0], words.length > 1 ? words.at(-1) : undefined]
		.map((word) => [...(word ?? "")][0] ?? "")
		.join("")
		.toUpperCase();
}
