import classes from "./MemberName.module.css";
import { nameOf } from "./member.ts";
import { texts } from "./texts.ts";
import { useMember } from "./useMember.ts";

/** A member by name or address, looked up by uid; the uid itself where there is no such member, or one may not see them. */
export function MemberName({ uid }: { uid: string }) {
	const { data, status } = useMember(uid);
	if (status === "loading") return <span className={classes.loading} role="img" aria-label={texts.shell.loading} />;
	return <>{(data && nameOf(data)) ?? uid}</>;
}
