import { Popover, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { useRouterState } from "@tanstack/react-router";
import { useAccess } from "../../access/react/index.ts";
import { roleNames, texts } from "../../shared/texts.ts";
import classes from "./AccessIndicator.module.css";
import { AccessSummary } from "./AccessSummary.tsx";

/** The access in force, quietly, on every page; pressing it tells the rest. */
export function AccessIndicator() {
	const access = useAccess();
	const { phase, roles, version } = access;
	// Of its own for each page, so that it closes where its link leads.
	const pathname = useRouterState({ select: (state) => state.location.pathname });
	return (
		<Popover key={pathname} position="bottom-end" width={300} withArrow trapFocus returnFocus>
			<Popover.Target>
				<UnstyledButton
					className={classes.button}
					data-testid="access-indicator"
					data-version={version}
					data-phase={phase}
					data-roles={[...roles].sort().join(",")}
				>
					<span className={classes.dot} data-phase={phase} />
					<span className={classes.roles}>{phase === "loading" ? texts.access.phase.loading : roleNames(roles)}</span>
					<span className={classes.version}>v{version}</span>
					<VisuallyHidden>{texts.access.indicator(texts.access.phase[phase])}</VisuallyHidden>
				</UnstyledButton>
			</Popover.Target>
			<Popover.Dropdown aria-label={texts.access.title}>
				<AccessSummary access={access} />
			</Popover.Dropdown>
		</Popover>
	);
}
