import type { Records } from '../../query/select.ts'
import { useDocument } from '../../query/useRecords.ts'
import { paragraphAround, scriptOf } from '../panel/excerpt.ts'
import { byVeil } from '../veil/byVeil.ts'
import { Veiled } from '../veil/Veiled.tsx'
import { Covered } from '../walkthrough/Covered.tsx'
import { cutAt } from '../walkthrough/StepExcerpts.tsx'

type Props = { records: Records; documentId: string; start: number; end: number }

/** Words of a document in their paragraph, marked. */
export function Passage({ records, documentId, start, end }: Props) {
	const loaded = useDocument(records, documentId)
	if (loaded.status === 'loading') return <p className="present-say">The document is being fetched.</p>
	if (loaded.status === 'failed')
		return (
			<>
				<p className="present-say" role="alert">
					The document could not be loaded. {loaded.error.advice.doThis}
				</p>
				<p className="present-row">
					<button type="button" onClick={loaded.retry}>
						Try again
					</button>
				</p>
			</>
		)
	const { text, veils = [], id } = loaded.data
	const around = paragraphAround(text, { start, end })
	return (
		<figure className="present-passage">
			<blockquote dir="auto" lang={scriptOf(text.slice(start, end))}>
				{byVeil(around, veils).map(({ veil, ...piece }) => {
					const words = cutAt([{ start, end }], piece.start, piece.end).map((one) => {
						const covered = <Covered key={one.start} text={text.slice(one.start, one.end)} />
						return one.marked ? <mark key={one.start}>{covered}</mark> : covered
					})
					return veil ? (
						<Veiled key={piece.start} documentId={id} veil={veil}>
							{words}
						</Veiled>
					) : (
						words
					)
				})}
			</blockquote>
		</figure>
	)
}
