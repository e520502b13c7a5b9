import { Alert } from "@mantine/core";
import { useAccess } from "../access/react/index.ts";
import { useSecurityState } from "./securityState.ts";
import { texts } from "./texts.ts";

/** In place of what the rules refuse for the moment, although the role permits it. */
export function Denied() {
	const { can } = useAccess();
	const closed = useSecurityState()?.lockdown === true && !can("security.manage");
	return (
		<Alert variant="default" role="status" data-testid="denied">
			{closed ? texts.list.lockdown : texts.list.denied}
		</Alert>
	);
}
