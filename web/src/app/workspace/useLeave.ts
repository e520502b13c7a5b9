import { useRouter } from "@tanstack/react-router";
import { useAccess } from "../../access/react/index.ts";

/** Signs out, and leaves the address: what one has looked at and searched for is nothing for whoever signs in next. */
export function useLeave(): () => Promise<void> {
	const { signOut } = useAccess();
	const { history } = useRouter();
	return async () => {
		await signOut();
		history.replace("/", undefined, { ignoreBlocker: true });
	};
}
