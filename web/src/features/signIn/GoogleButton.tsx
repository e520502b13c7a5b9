import { Button } from "@mantine/core";
import type { Auth } from "firebase/auth";
import { texts } from "../../shared/texts.ts";

interface Props {
	auth: Auth;
	busy: boolean;
	run: (what: string, action: () => Promise<unknown>) => Promise<void>;
}

export function GoogleButton({ auth, busy, run }: Props) {
	return (
		<Button
			variant="default"
			fullWidth
			loading={busy}
			onClick={() => run("google", () => import("./google.ts").then((google) => google.signInWithGoogle(auth)))}
		>
			{texts.signIn.google}
		</Button>
	);
}
