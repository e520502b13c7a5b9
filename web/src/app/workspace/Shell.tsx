import { AppShell, Burger } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { Link, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useAccess } from "../../access/react/index.ts";
import { Logo } from "../../shared/Logo.tsx";
import { firstPlace } from "../../shared/places.ts";
import { texts } from "../../shared/texts.ts";
import { AccessIndicator } from "./AccessIndicator.tsx";
import { AccessNotices } from "./AccessNotices.tsx";
import { AccountWatch } from "./AccountWatch.tsx";
import { Banners } from "./Banners.tsx";
import { ColorSchemeButton } from "./ColorSchemeButton.tsx";
import { FetchAhead } from "./FetchAhead.tsx";
import { LeaveGuard } from "./LeaveGuard.tsx";
import { Navigation } from "./Navigation.tsx";
import { Outside } from "./Outside.tsx";
import { PaletteButton } from "./palette/PaletteButton.tsx";
import classes from "./Shell.module.css";
import { UserMenu } from "./UserMenu.tsx";

/** Header, navigation and the page in between. */
export function Shell() {
	const [menuOpen, menu] = useDisclosure(false);
	const somewhere = firstPlace(useAccess().can) !== undefined;
	const pathname = useRouterState({ select: (state) => state.location.pathname });
	// biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the path changes
	useEffect(menu.close, [pathname]);
	const burger = useRef<HTMLButtonElement>(null);
	const closeByKey = () => {
		menu.close();
		burger.current?.focus();
	};
	useHotkeys(menuOpen ? [["Escape", closeByKey]] : []);

	return (
		<AppShell
			header={{ height: 60 }}
			navbar={{ width: 216, breakpoint: "sm", collapsed: { mobile: !menuOpen } }}
			padding={0}
			classNames={{ header: classes.header, navbar: classes.navbar, main: classes.main }}
		>
			<a className={classes.skip} href="#content">
				{texts.shell.skip}
			</a>
			<AppShell.Header>
				{somewhere && (
					<Burger
						ref={burger}
						hiddenFrom="sm"
						size="sm"
						opened={menuOpen}
						onClick={menu.toggle}
						aria-expanded={menuOpen}
						aria-label={menuOpen ? texts.shell.closeMenu : texts.shell.openMenu}
					/>
				)}
				<Link to="/" className={classes.brand} aria-label={texts.appName}>
					<Logo />
					<span className={classes.brandName}>{texts.appName}</span>
				</Link>
				<div className={classes.tools}>
					<AccessIndicator />
					<PaletteButton />
					<ColorSchemeButton />
					<UserMenu />
				</div>
			</AppShell.Header>
			<AppShell.Navbar aria-label={texts.shell.navigation}>
				<Navigation />
			</AppShell.Navbar>
			<AppShell.Main id="content" tabIndex={-1}>
				<Banners />
				<Outside />
			</AppShell.Main>
			<AccessNotices />
			<AccountWatch />
			<LeaveGuard />
			<FetchAhead />
		</AppShell>
	);
}
