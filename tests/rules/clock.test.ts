/** The second at which a role ends, with the clock of the rules stopped: real time never stands on the boundary. */
import { actor } from "./actors.ts";
import { get, no, token } from "./operations.ts";
import { verify } from "./verify.ts";

const NOW_SECONDS = 1_800_000_000;

/** The rules as they would be evaluated so many milliseconds after {@link NOW_SECONDS}. */
function at(milliseconds: number): (rules: string) => string {
	return (rules) => rules.replaceAll("request.time", `timestamp.value(${NOW_SECONDS * 1000 + milliseconds})`);
}

const until = (end: number) =>
	actor(`viewer-until-${end}`, ["articles.read"], { roles: ["viewer"], roleExpiry: { viewer: end } });

const allowed = [get("a published article", token("articles.read"), "articles/published")];
const denied = [get("a published article", no, "articles/published")];

verify({ name: "a second before the end", operations: allowed, actors: [until(NOW_SECONDS + 1)], rules: at(0) });
verify({ name: "a millisecond before the end", operations: allowed, actors: [until(NOW_SECONDS)], rules: at(-1) });
verify({ name: "at the end", operations: denied, actors: [until(NOW_SECONDS)], rules: at(0) });
verify({ name: "a millisecond after the end", operations: denied, actors: [until(NOW_SECONDS)], rules: at(1) });
