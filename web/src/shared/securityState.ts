import { paths, type SecurityState } from "@rolecall/policy";
import { doc, type Timestamp } from "firebase/firestore";
import { useLiveDoc } from "../access/react/index.ts";
import { useBackend } from "./backend.ts";
import { typed } from "./converters.ts";

/** The project's security state, live; null while it is not known and where there is none. */
export function useSecurityState(): SecurityState<Timestamp> | null {
	const { firestore } = useBackend();
	const state = useLiveDoc(
		() => doc(firestore, paths.securityState).withConverter(typed<SecurityState<Timestamp>>()),
		[firestore],
	);
	return state.data;
}
