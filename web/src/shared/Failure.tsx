import { Button, Group } from "@mantine/core";
import { useEffect, useEffectEvent, useState } from "react";
import { PartMissing } from "./lazyPart.ts";
import { Message } from "./Message.tsx";
import { isOffline, useOffline } from "./online.ts";
import { texts } from "./texts.ts";

interface Props {
	error: unknown;
	/** Draws again what failed. */
	onMended: () => void;
	/** Leads to the start; left out where there is none. */
	onBack?: () => void;
	/** Fills the window, for when there is no shell around it. */
	page?: boolean;
}

/** In place of what failed: whether it is missing or went wrong, and the ways on. What is missing comes by itself. */
export function Failure({ error, onMended, onBack, page = false }: Props) {
	const offline = useOffline();
	const [busy, setBusy] = useState(false);
	const missing = error instanceof PartMissing;

	const fetchAgain = async () => missing && (await error.retry());
	const again = async () => {
		setBusy(true);
		if (await fetchAgain()) return onMended();
		// A newer version of the app may be there, without the files of this one. Only a server that answers can give it.
		if (await isServerThere()) return location.reload();
		setBusy(false);
		if (!missing) onMended();
	};

	const comeBack = useEffectEvent(async () => {
		if (await fetchAgain()) onMended();
	});
	useEffect(() => {
		const listener = () => void comeBack();
		addEventListener("online", listener);
		return () => removeEventListener("online", listener);
	}, []);

	const words = texts.failure;
	const { title, body } = missing ? (offline ? words.offline : words.missing) : words.crash;
	return (
		<Message page={page} title={title} body={body}>
			<Group justify="center" mt="lg" data-testid="page-failure">
				<Button variant="default" loading={busy} onClick={() => void again()} data-testid="load-again">
					{words.again}
				</Button>
				{onBack && (
					<Button variant="default" onClick={onBack} data-testid="back-to-start">
						{texts.noAccess.back}
					</Button>
				)}
			</Group>
		</Message>
	);
}

async function isServerThere(): Promise<boolean> {
	if (isOffline()) return false;
	try {
		return (await fetch("/", { method: "HEAD", cache: "no-store" })).ok;
	} catch {
		return false;
	}
}
