import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Can, useLiveQuery } from "../../access/react/index.ts";
import { AuditEntries } from "../../shared/AuditEntries.tsx";
import { auditQuery } from "../../shared/audit.ts";
import { useBackend } from "../../shared/backend.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./MemberDrawer.module.css";

const NEWEST = 10;

/** What was changed of a member last, for whoever may read the audit log. */
export function History({ uid }: { uid: string }) {
	return (
		<Can permission="audit.read">
			<Newest uid={uid} />
		</Can>
	);
}

function Newest({ uid }: { uid: string }) {
	const { firestore } = useBackend();
	const { data } = useLiveQuery(() => auditQuery(firestore, { target: uid }, NEWEST), [firestore, uid]);
	return (
		<section className={classes.section} aria-label={texts.audit.history} data-testid="history">
			<h3 className={classes.may}>{texts.audit.history}</h3>
			<AuditEntries entries={data} withTarget={false} />
			<Anchor renderRoot={(props) => <Link to="/audit" search={{ target: uid }} {...props} />} size="sm">
				{texts.audit.all}
			</Anchor>
		</section>
	);
}
