import { Alert } from "@mantine/core";
import { AccessProvider } from "../../access/react/index.ts";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { Logo } from "../../shared/Logo.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { Both } from "./Both.tsx";
import classes from "./Travel.module.css";
import type { Traveller } from "./traveller.ts";
import { useTravellers } from "./useTravellers.ts";

/** The idea of Rolecall on one page: an admin and a member side by side, and the change between them. */
export function TravelScreen({ open }: { open: (localPart: string) => Promise<Traveller> }) {
	const { pair, problem } = useTravellers(open);
	const { title, intro, opening } = texts.tour;
	return (
		<>
			<header className={classes.brand}>
				<Logo />
				<span>{texts.appName}</span>
			</header>
			<main>
				<Page title={title} intro={intro}>
					{problem && <Alert color="red">{problem}</Alert>}
					{pair ? (
						<AccessProvider access={pair.member.access}>
							<Both admin={pair.admin} member={pair.member} />
						</AccessProvider>
					) : (
						!problem && (
							<div role="status" aria-label={opening}>
								<ListSkeleton />
							</div>
						)
					)}
				</Page>
			</main>
		</>
	);
}
