/** How to read the marks. Drawn with the marks' own style, so that it cannot drift from them. */
const ENTRIES: { mark: string; says: string; text?: string }[] = [
	{ mark: 'mark-dot', says: 'a day' },
	{ mark: 'mark-dot mark-soft', says: 'about that day' },
	{ mark: 'mark-bar', says: 'within these days' },
	{ mark: 'mark-bar mark-soft', says: 'about then' },
	{ mark: 'mark-bar mark-open-end', says: 'open-ended' },
	{ mark: 'mark-dot mark-quiet', says: 'alleged, planned, denied or an opinion' },
	{ mark: 'mark-dot mark-contested', says: 'accounts contradict' },
	{ mark: 'mark-count', text: '4', says: 'several: choose to open' },
]

/** The key to the marks, in a line. */
export function Legend() {
	return (
		<section className="legend" aria-labelledby="legend-heading">
			<h3 id="legend-heading">How to read the marks</h3>
			<ul>
				{ENTRIES.map(({ mark, says, text }) => (
					<li key={mark}>
						<span className={`mark ${mark}`} aria-hidden="true">
							<span className="mark-glyph">{text}</span>
						</span>
						{says}
					</li>
				))}
			</ul>
		</section>
	)
}

/** What can be done with the timeline, and whose days these are. */
export function Hint({ tellers }: { tellers: boolean }) {
	return (
		<p className="hint">
			{tellers
				? 'A lane is an outlet; its colour, shape and initials say which, nothing more.'
				: 'Colour and initials say which outlet tells it, nothing more; what several tell has no colour.'}{' '}
			Drag to move, hold Ctrl and turn the wheel to zoom; with the keyboard: arrows, Enter, Escape. Days are as the
			documents give them; clock times are those the pages print.
		</p>
	)
}
