import { Component, type ReactNode } from "react";
import { Failure } from "../shared/Failure.tsx";

interface Props {
	children: ReactNode;
}

/** The last resort, where there is no shell: a page in words instead of a blank one. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
	override state: { error: unknown } = { error: null };

	static getDerivedStateFromError(error: unknown) {
		return { error };
	}

	override render() {
		if (this.state.error === null) return this.props.children;
		return <Failure page error={this.state.error} onMended={() => this.setState({ error: null })} />;
	}
}
