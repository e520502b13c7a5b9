/** The mark: a person, and a tick for being present at the roll-call. */
export function Logo({ size = 30 }: { size?: number }) {
	return (
		<svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
			<rect width="32" height="32" rx="9" fill="var(--mantine-color-pine-8)" />
			<circle cx="11.5" cy="12" r="3.6" fill="#fff" />
			<path d="M5.5 24c0-4 2.7-6.5 6-6.5s6 2.5 6 6.5z" fill="#fff" />
			<path
				d="M19.5 15.5l3 3 5-6"
				fill="none"
				stroke="#a3e4d9"
				strokeWidth="2.6"
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
		</svg>
	);
}
