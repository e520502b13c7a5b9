import { onDocumentCreated } from "firebase-functions/firestore";
import { deployedServices } from "../services.ts";
import { sendOut } from "../tasks/outbox.ts";

/** Sends what was decided to its task queue. Retried until the queue has taken it. */
export const onOutboxCreated = onDocumentCreated({ document: "outbox/{id}", retry: true }, (event) =>
	sendOut(deployedServices(), event.params.id),
);
