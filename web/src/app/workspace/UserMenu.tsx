import { Menu, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconKey, IconLogout } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useAccess } from "../../access/react/index.ts";
import { LanguageChoice } from "../../shared/LanguageChoice.tsx";
import { Person } from "../../shared/Person.tsx";
import { texts } from "../../shared/texts.ts";
import classes from "./UserMenu.module.css";
import { useLeave } from "./useLeave.ts";

export function UserMenu() {
	const { user } = useAccess();
	const leave = useLeave();
	const name = user?.displayName ?? user?.email ?? "";
	return (
		<Menu position="bottom-end" width={240} shadow="md" radius="md">
			<Menu.Target>
				<UnstyledButton className={classes.button} data-testid="user-menu">
					<Person name={name} photoURL={user?.photoURL} size={34} />
					<VisuallyHidden>{texts.shell.account(name)}</VisuallyHidden>
				</UnstyledButton>
			</Menu.Target>
			<Menu.Dropdown>
				<div className={classes.who}>
					<strong>{user?.displayName}</strong>
					<span>{user?.email}</span>
				</div>
				<Menu.Divider />
				<Menu.Item
					leftSection={<IconKey size={17} stroke={1.7} aria-hidden="true" />}
					renderRoot={(props) => <Link to="/access" {...props} />}
					data-testid="my-access"
				>
					{texts.access.title}
				</Menu.Item>
				<Menu.Item
					leftSection={<IconLogout size={17} stroke={1.7} aria-hidden="true" />}
					onClick={() => void leave()}
					data-testid="sign-out"
				>
					{texts.shell.signOut}
				</Menu.Item>
				<Menu.Divider />
				<div className={classes.language}>
					<LanguageChoice />
				</div>
			</Menu.Dropdown>
		</Menu>
	);
}
