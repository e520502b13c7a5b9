import { Component, type ReactNode } from "react";
import { Message } from "../shared/Message.tsx";
import { texts } from "../shared/texts.ts";

interface Props {
	children: ReactNode;
}

/** The last resort: a page in words instead of a blank one, for a chunk that did not load or a fault of ours. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
	override state: { error: unknown } = { error: null };

	static getDerivedStateFromError(error: unknown) {
		return { error };
	}

	override render() {
		if (this.state.error === null) return this.props.children;
		return <CrashPage error={this.state.error} />;
	}
}

/** What is shown when a page fails; also the router's error page. */
export function CrashPage({ error }: { error: unknown }) {
	return (
		<Message
			page
			title={texts.boot.title}
			body={isChunkFailure(error) ? texts.boot.screen : texts.boot.crash}
			action={{ label: texts.boot.reload, onClick: () => location.reload() }}
		/>
	);
}

/** Browsers word a failed `import()` differently, all of them as a TypeError about a module or an import. */
function isChunkFailure(error: unknown): boolean {
	return error instanceof TypeError && /module|import/i.test(error.message);
}
