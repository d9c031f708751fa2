import { type ReactNode, useState } from 'react'
import { claimOf, sentenceAround, voiceOf } from '../../query/lens.ts'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { useDocument } from '../../query/useRecords.ts'
import type { WordUse } from '../../records/schema.ts'
import { AllVeiled } from '../compare/AllVeiled.tsx'

type Props = { uses: WordUse[]; summary: ReactNode; records: Records; state: UrlState }

/** A count that opens: every use in its sentence, with the word marked, whose word it is, and the way to its place. */
export function Uses({ uses, summary, records, state }: Props) {
	const [isOpen, setOpen] = useState(false)
	return (
		<details className="lens-term" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{summary}</summary>
			{isOpen && (
				<ol className="lens-uses">
					{uses.map((use) => (
						<li key={`${use.documentId} ${use.start}`}>
							<Use {...{ use, records, state }} />
						</li>
					))}
				</ol>
			)}
		</details>
	)
}

function Use({ use, records, state }: { use: WordUse; records: Records; state: UrlState }) {
	const loaded = useDocument(records, use.documentId)
	const claim = claimOf(records, use)
	const { start, end } = use
	const event = claim && records.eventById.get(claim.eventId)
	const document = loaded.status === 'ready' ? loaded.data : null
	const around = document && sentenceAround(document.text, use)
	const veils = around
		? (document?.veils ?? []).filter((veil) => veil.start < around.end && veil.end > around.start)
		: []
	return (
		<>
			<AllVeiled documentId={use.documentId} veils={veils}>
				<blockquote dir="auto">
					{document && around ? (
						<>
							{document.text.slice(around.start, start)}
							<mark>{use.words}</mark>
							{document.text.slice(end, around.end)}
						</>
					) : (
						<mark>{use.words}</mark>
					)}
				</blockquote>
			</AllVeiled>
			{loaded.status === 'failed' && (
				<p className="note" role="alert">
					The sentence could not be loaded. {loaded.error.advice.doThis}{' '}
					<button type="button" onClick={loaded.retry}>
						Try again
					</button>
				</p>
			)}
			<p className="lens-whose">
				<span>{WHOSE[voiceOf(use)](use)}</span>
				<a href={formatUrl({ ...state, event: null, claim: null, read: use.documentId, at: { start, end } })}>
					In its document
				</a>
				{claim && event && (
					<a href={formatUrl({ ...state, event: claim.eventId, claim: claim.claimId })} data-event={claim.eventId}>
						{event.title}
					</a>
				)}
			</p>
		</>
	)
}

const WHOSE: Record<ReturnType<typeof voiceOf>, (use: WordUse) => ReactNode> = {
	own: ({ comment }) => (comment ? 'the reader’s own word' : 'the outlet’s own word'),
	cited: ({ speaker }) => (
		<>
			in a sentence that cites <bdi>{speaker}</bdi>
		</>
	),
	quoted: ({ speaker }) =>
		speaker === null ? (
			'inside quotation marks'
		) : (
			<>
				inside quotation marks; the sentence cites <bdi>{speaker}</bdi>
			</>
		),
}
