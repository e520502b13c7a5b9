import type { Grant } from "@rolecall/policy";
import type { Timestamp } from "firebase/firestore";
import { useAccess } from "../access/react/index.ts";
import { MemberName } from "./MemberName.tsx";
import { texts } from "./texts.ts";
import { When } from "./When.tsx";

/** When a role was given and by whom: by name for whoever may see the members. */
export function GrantWords({ grant: { grantedAt, grantedBy } }: { grant: Grant<Timestamp> }) {
	const { can } = useAccess();
	const { given, by, system, somebody } = texts.grants;
	const giver = grantedBy === "system" ? system : can("members.read") ? <MemberName uid={grantedBy} /> : somebody;
	return (
		<>
			{given} <When ms={grantedAt.toMillis()} /> {by} {giver}
		</>
	);
}
