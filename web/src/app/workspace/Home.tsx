import { Navigate } from "@tanstack/react-router";
import { useAccess } from "../../access/react/index.ts";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { firstPlace } from "../../shared/places.ts";

/** The start leads to the first place that opens: an auditor reads no articles. */
export function Home() {
	const place = firstPlace(useAccess().can);
	return place ? <Navigate to={place.to} replace /> : <NoAccess permission="articles.read" />;
}
