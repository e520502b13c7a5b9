import { type Member, paths } from "@rolecall/policy";
import { doc, type Timestamp } from "firebase/firestore";
import { useLiveDoc } from "../access/react/index.ts";
import { useBackend } from "./backend.ts";
import { typed } from "./converters.ts";

/** A member by name or address, looked up by uid; the uid itself until it is known. */
export function MemberName({ uid }: { uid: string }) {
	const { firestore } = useBackend();
	const { data } = useLiveDoc(
		() => doc(firestore, paths.member(uid)).withConverter(typed<Member<Timestamp>>()),
		[firestore, uid],
	);
	return <>{data?.displayName ?? data?.email ?? uid}</>;
}
