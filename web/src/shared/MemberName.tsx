import { useLiveDoc } from "../access/react/index.ts";
import { useBackend } from "./backend.ts";
import { memberRef, nameOf } from "./member.ts";

/** A member by name or address, looked up by uid; the uid itself until it is known. */
export function MemberName({ uid }: { uid: string }) {
	const { firestore } = useBackend();
	const { data } = useLiveDoc(() => memberRef(firestore, uid), [firestore, uid]);
	return <>{(data && nameOf(data)) ?? uid}</>;
}
