import { Anchor, Text, UnstyledButton } from "@mantine/core";
import type { DemoAccount } from "../../shared/localSuite.ts";
import { Person } from "../../shared/Person.tsx";
import { TRAVEL_PATH } from "../../shared/places.ts";
import { texts } from "../../shared/texts.ts";
import classes from "./DemoAccounts.module.css";

interface Props {
	accounts: readonly DemoAccount[];
	/** The email being signed in, if any. */
	busy: string | null;
	onChoose: (email: string) => void;
}

/** The local suite's accounts, one press each. */
export function DemoAccounts({ accounts, busy, onChoose }: Props) {
	return (
		<section className={classes.root} aria-labelledby="demo-title">
			<h2 id="demo-title" className={classes.title}>
				{texts.signIn.demoTitle}
			</h2>
			<div className={classes.grid}>
				{accounts.map((account) => (
					<UnstyledButton
						key={account.email}
						className={classes.account}
						disabled={busy !== null}
						data-busy={busy === account.email || undefined}
						data-testid={`demo-account-${account.email.split("@")[0]}`}
						onClick={() => onChoose(account.email)}
					>
						<Person name={account.name} size={32} />
						<span className={classes.words}>
							<span className={classes.name}>{account.name}</span>
							<span className={classes.role}>{account.role ? texts.roles.name[account.role] : texts.roles.none}</span>
						</span>
					</UnstyledButton>
				))}
			</div>
			<Text size="xs" c="dimmed" mt="xs">
				{texts.signIn.demoHelp}{" "}
				<Anchor href={TRAVEL_PATH} inherit underline="always" data-testid="see-it-travel">
					{texts.signIn.travel}
				</Anchor>
			</Text>
		</section>
	);
}
