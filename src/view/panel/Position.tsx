import type { Claim, DocumentEntry } from '../../records/schema.ts'

const NUMBER = new Intl.NumberFormat('en-GB')

/** Where in its document an excerpt stands: characters, and a ruler. */
export function Position({ claim, entry }: { claim: Claim; entry: DocumentEntry }) {
	const { start, end } = claim.selector
	const share = (at: number) => `${(100 * at) / Math.max(1, entry.length)}%`
	return (
		<div className="position">
			<div className="position-ruler" aria-hidden="true">
				<span style={{ insetInlineStart: share(start), width: `max(3px, ${share(end - start)})` }} />
			</div>
			<p>
				Characters {NUMBER.format(start)}–{NUMBER.format(end)} of {NUMBER.format(entry.length)} in{' '}
				<code>{entry.file}</code>
				{entry.about && <> ({entry.about})</>}
			</p>
		</div>
	)
}
