import { EVERYONE } from "@rolecall/policy";
import { Link } from "@tanstack/react-router";
import { MemberName } from "./MemberName.tsx";
import { texts } from "./texts.ts";

/** Whom an entry is about: a member's page where it is one. */
export function AuditTarget({ target }: { target: string }) {
	if (target === EVERYONE) return texts.audit.everyone;
	if (target.includes("@")) return target;
	return (
		<Link to="/members/$uid" params={{ uid: target }}>
			<MemberName uid={target} />
		</Link>
	);
}
