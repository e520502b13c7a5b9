import { Drawer } from "@mantine/core";
import { type ErrorComponentProps, useNavigate } from "@tanstack/react-router";
import { Failure } from "../../shared/Failure.tsx";
import { texts } from "../../shared/texts.ts";

/** In place of one page that failed; the shell around it stays. */
export function PageError({ error, reset }: ErrorComponentProps) {
	const navigate = useNavigate();
	return <Failure error={error} onMended={reset} onBack={() => void navigate({ to: "/" })} />;
}

/** In place of the shell itself. */
export function ShellError({ error, reset }: ErrorComponentProps) {
	return <Failure page error={error} onMended={reset} />;
}

/** In place of a drawer beside the list of members. */
export function DrawerError({ error, reset }: ErrorComponentProps) {
	const navigate = useNavigate();
	return (
		<Drawer
			opened
			position="right"
			size={480}
			title={texts.members.title}
			onClose={() => void navigate({ to: "/members", search: true, resetScroll: false })}
		>
			<Failure error={error} onMended={reset} />
		</Drawer>
	);
}
