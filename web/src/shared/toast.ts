import { notifications } from "@mantine/notifications";

/** A short word that something was done. */
export function tell(message: string): void {
	notifications.show({ message, role: "status", "aria-live": "polite", autoClose: 4000 });
}

/** A sentence that something could not be done. */
export function warn(message: string): void {
	notifications.show({ message, role: "alert", color: "red", autoClose: 8000 });
}
