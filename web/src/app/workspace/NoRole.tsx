import { Anchor } from "@mantine/core";
import { IconHourglassEmpty } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useAccess } from "../../access/react/index.ts";
import { AskForRole } from "../../shared/AskForRole.tsx";
import { Card } from "../../shared/Card.tsx";
import { Message } from "../../shared/Message.tsx";
import { OwnRequests } from "../../shared/OwnRequests.tsx";
import { texts } from "../../shared/texts.ts";
import classes from "./NoRole.module.css";

/** Nothing is open yet: what to do, the way to ask, and what came of asking, live. */
export function NoRole() {
	const { roles, user } = useAccess();
	const { ask, more, step, given } = texts.noRole;
	const { title, body } = roles.length > 0 ? given : texts.noRole;
	return (
		<Message
			icon={<IconHourglassEmpty size={30} aria-hidden="true" />}
			title={title}
			body={body}
			step={step(user?.email ?? "")}
		>
			<div className={classes.cards}>
				{user && <OwnRequests uid={user.uid} />}
				<Card title={ask}>
					<AskForRole />
				</Card>
			</div>
			<Anchor renderRoot={(props) => <Link to="/access" {...props} />} underline="always">
				{more}
			</Anchor>
		</Message>
	);
}
