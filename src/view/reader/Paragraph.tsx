import { Fragment, memo, type ReactNode } from 'react'
import type { DocumentFile } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { scriptOf } from '../panel/excerpt.ts'
import { Veiled } from '../veil/Veiled.tsx'
import { byVeil, type MarkedClaim, type Part, type Run, runsOf } from './runs.ts'

/** What every paragraph of an open document needs to know. */
export type Marking = {
	document: DocumentFile
	/** The span the address points at. */
	lit: Span | null
	/** The claim whose event is open. */
	current: string | null
	/** Sentences left out are underlined and can be asked. */
	showDropped: boolean
	titleOf: (claim: MarkedClaim) => string
	hrefOf: (claim: MarkedClaim) => string
}

type Props = {
	marking: Marking
	span: Span
	/** Far from what is in sight: the words alone. */
	bare: boolean
	/** Its number in the document and its line, for paper. */
	position: string
	/** The element: a document's own headings are headings. */
	as?: 'p' | 'h3'
}

/** A paragraph, its exact characters in order, with what is known of them marked. */
export const Paragraph = memo(function Paragraph({ marking, span, bare, position, as: Element = 'p' }: Props) {
	const words = marking.document.text.slice(span.start, span.end)
	return (
		<Element
			className="reader-paragraph"
			dir="auto"
			lang={scriptOf(words)}
			data-start={span.start}
			data-position={position}
		>
			{bare ? words : <Words {...{ marking, span }} />}
		</Element>
	)
})

function Words({ marking, span }: { marking: Marking; span: Span }) {
	return byVeil(runsOf(marking.document, span, marking.lit)).map(({ veil, runs }) => {
		const marked = runs.map((run) => <MarkedRun key={run.start} {...{ marking, run }} />)
		const ending = runs.map((run) => <Ending key={run.start} {...{ marking, run }} />)
		const key = runs[0]!.start
		if (!veil) return <Fragment key={key}>{[marked, ending]}</Fragment>
		return (
			<Fragment key={key}>
				<Veiled
					documentId={marking.document.id}
					veil={veil}
					first={veil.start >= span.start}
					lit={runs.some(({ parts }) => parts.some(({ lit }) => lit))}
				>
					{marked}
				</Veiled>
				{ending}
			</Fragment>
		)
	})
}

function MarkedRun({ marking, run }: { marking: Marking; run: Run }) {
	const parts = run.parts.map((part, nth) => (
		<MarkedPart key={part.start} {...{ part, first: part.timex !== run.parts[nth - 1]?.timex }} />
	))
	if (run.claim)
		return (
			<mark
				className={run.claim.claimId === marking.current ? 'reader-claim reader-claim-current' : 'reader-claim'}
				data-claim={run.claim.claimId}
			>
				{parts}
			</mark>
		)
	if (run.dropped === null) return parts
	return (
		<span className="reader-dropped" data-dropped={run.dropped}>
			{parts}
		</span>
	)
}

/**
 * A time expression can be pressed, yet is text: it wraps, is selected and is copied like its neighbours, which a button
 * element is not.
 */
function MarkedPart({ part, first }: { part: Part; first: boolean }): ReactNode {
	const lit = part.lit ? { 'data-lit': '', tabIndex: -1 } : {}
	if (part.timex)
		return (
			<span
				className={part.lit ? 'reader-timex reader-lit' : 'reader-timex'}
				data-timex={part.timex.id}
				{...lit}
				{...(first && { role: 'button', tabIndex: 0 })}
			>
				{part.text}
			</span>
		)
	return part.lit ? (
		<span className="reader-lit" {...lit}>
			{part.text}
		</span>
	) : (
		part.text
	)
}

/**
 * Behind the last character of a claim the way to its event; behind a sentence left out, where these are shown, the
 * question why. The signs are drawn, so that no copy of the text holds them.
 */
function Ending({ marking, run: { claim, dropped, end } }: { marking: Marking; run: Run }) {
	if (dropped !== null && marking.showDropped && marking.document.dropped[dropped]!.end === end)
		return <button type="button" className="reader-why" data-why={dropped} aria-label="Why is this not an event?" />
	if (!claim || claim.end !== end) return null
	const title = marking.titleOf(claim)
	return (
		// biome-ignore lint/a11y/useAnchorContent: its sign is drawn, its name is in aria-label
		<a
			className="reader-event"
			href={marking.hrefOf(claim)}
			data-event={claim.eventId}
			data-of={claim.claimId}
			aria-label={`Event: ${title}`}
			title={title}
		/>
	)
}
