import type { Icon } from "@tabler/icons-react";

/** The picture before a line. */
export const picture = (Picture: Icon) => <Picture size={19} stroke={1.7} aria-hidden="true" />;
