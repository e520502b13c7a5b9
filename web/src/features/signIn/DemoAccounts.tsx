import { Text, UnstyledButton } from "@mantine/core";
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

/** What only the local suite has: the tour, and its accounts, one press each. */
export function DemoAccounts({ accounts, busy, onChoose }: Props) {
	return (
		<section className={classes.root} aria-labelledby="demo-title">
			<UnstyledButton component="a" href={TRAVEL_PATH} className={classes.tour} data-testid="see-it-travel">
				<span className={classes.words}>
					<span className={classes.tourTitle}>{texts.signIn.tour}</span>
					<span className={classes.tourNote}>{texts.signIn.tourNote}</span>
				</span>
				<span className={classes.arrow} aria-hidden="true">
					→
				</span>
			</UnstyledButton>
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
				{texts.signIn.demoHelp}
			</Text>
		</section>
	);
}
