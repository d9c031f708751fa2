/** How to read the marks. Drawn with the marks' own style, so that it cannot drift from them. */
const ENTRIES: { mark: string; says: string; text?: string }[] = [
	{ mark: 'mark-dot', says: 'a day' },
	{ mark: 'mark-bar', says: 'some day within these' },
	{ mark: 'mark-bar mark-soft', says: 'about then' },
	{ mark: 'mark-bar mark-open-end', says: 'one end open' },
	{ mark: 'mark-dot mark-quiet', says: 'alleged, planned, denied or an opinion' },
	{ mark: 'mark-dot mark-contested', says: 'the accounts contradict each other' },
	{ mark: 'mark-count', text: '4', says: 'so many: choose it to come closer' },
]

export function Legend() {
	return (
		<section className="legend" aria-labelledby="legend-heading">
			<h2 id="legend-heading">How to read the marks</h2>
			<ul>
				{ENTRIES.map(({ mark, says, text }) => (
					<li key={mark}>
						<span className={`mark ${mark}`} aria-hidden="true">
							<span className="mark-glyph">{text}</span>
						</span>
						{says}
					</li>
				))}
				<li className="legend-lanes">A lane is an outlet; its colour, shape and initials say which, nothing more.</li>
			</ul>
			<p className="legend-hint">
				Drag to move, hold Ctrl and turn the wheel to zoom. With the keyboard: arrows, Enter, Escape. Days are as the
				documents give them; clock labels of live pages are GMT, two to three hours behind Damascus.
			</p>
		</section>
	)
}
