import "../workspace/styles.ts";
import { Notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { TravelScreen } from "../../features/travel/TravelScreen.tsx";
import { Message } from "../../shared/Message.tsx";
import { texts } from "../../shared/texts.ts";
import type { AppConfig } from "../config.ts";
import { openTraveller } from "./traveller.ts";

/** The tour, where there is a local suite; elsewhere how to get one. */
export function Travel({ config }: { config: AppConfig }) {
	const open = useCallback((localPart: string) => openTraveller(config, localPart), [config]);
	const { title, localOnly, localOnlyStep } = texts.tour;
	if (config.local === null) return <Message page title={title} body={localOnly} step={localOnlyStep} />;
	return (
		<>
			<TravelScreen open={open} />
			<Notifications position="bottom-right" />
		</>
	);
}
