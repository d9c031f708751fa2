import type { Outside as Known } from '../../records/walkthrough.ts'

/** What no document says: marked as such, with what it rests on. */
export function Outside({ known }: { known: Known[] }) {
	if (known.length === 0) return null
	return (
		<aside className="tour-outside" aria-label="From outside the documents">
			<p className="overline">From outside the documents</p>
			<ul>
				{known.map(({ says, basis }) => (
					<li key={says}>
						{says} <small>Rests on: {basis}</small>
					</li>
				))}
			</ul>
		</aside>
	)
}
