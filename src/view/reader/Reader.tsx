import { useCallback, useMemo, useRef, useState } from 'react'
import { rowsOf } from '../../query/row.ts'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlPatch, type UrlState } from '../../query/url.ts'
import { useDocument } from '../../query/useRecords.ts'
import type { DocumentFile, Segment } from '../../records/schema.ts'
import { outletLooks } from '../outlet/marks.ts'
import { Failure, Loading } from '../state/State.tsx'
import { ClaimList } from './ClaimList.tsx'
import { Note, type Noted } from './Note.tsx'
import type { Marking } from './Paragraph.tsx'
import { type Folds, PassageView } from './PassageView.tsx'
import { lineStarts } from './paragraphs.ts'
import { passagesOf } from './passages.ts'
import { ReaderBar } from './ReaderBar.tsx'
import { ReaderHeader } from './ReaderHeader.tsx'
import type { MarkedClaim } from './runs.ts'
import { useNotes } from './useNotes.ts'
import { inSight, isLitInSight, usePlace } from './usePlace.ts'
import './reader.css'

type Props = {
	records: Records
	state: UrlState
	choose: (patch: UrlPatch) => void
	pan: (patch: UrlPatch) => void
	onOpen: (eventId: string, claimId: string) => void
}

/** A whole document to read: the text as it was received, and what the records say of every part of it. */
export function Reader({ records, state, choose, pan, onOpen }: Props) {
	const id = state.read!
	const entry = records.documents.get(id) ?? null
	const loaded = useDocument(records, entry && id)
	const href = useCallback((patch: UrlPatch) => formatUrl({ ...state, ...patch }) || '?', [state])
	return (
		<div className="reader">
			<ReaderHeader
				{...{ records, entry }}
				closeHref={href(CLOSED)}
				hrefOf={(documentId) => href({ ...CLOSED, read: documentId })}
				onClose={() => choose(CLOSED)}
				onRead={(documentId) => choose({ ...CLOSED, read: documentId })}
				takeFocus={state.at === null && state.event === null}
			/>
			{entry && loaded.status === 'loading' && <Loading />}
			{entry && loaded.status === 'failed' && <Failure error={loaded.error} onRetry={loaded.retry} />}
			{entry && loaded.status === 'ready' && (
				<OpenDocument key={id} {...{ records, state, pan, onOpen, href }} document={loaded.data} />
			)}
		</div>
	)
}

const CLOSED: UrlPatch = { read: null, at: null, event: null, claim: null }

/** Longer than this, marks are drawn only where they are near what is in sight. */
const LONG = 150_000

type OpenProps = Pick<Props, 'records' | 'state' | 'pan' | 'onOpen'> & {
	document: DocumentFile
	href: (patch: UrlPatch) => string
}

function OpenDocument({ records, state, pan, onOpen, document, href }: OpenProps) {
	const text = useRef<HTMLDivElement>(null)
	const looks = useMemo(() => outletLooks(records.index.outlets), [records])
	const passages = useMemo(() => passagesOf(document.segments, records.stories), [document, records])
	const lines = useMemo(() => lineStarts(document.text), [document])
	const [showDropped, setShowDropped] = useState(false)
	const [noted, setNoted] = useState<Noted | null>(null)
	const { event, claim } = state
	const pointed = document.claims.find(({ claimId }) => claimId === claim) ?? null
	// At first the claim the address names; afterwards it is what was opened from where the reader is already.
	const [named] = useState(pointed)
	const lit = state.at ?? (named && claim === named.claimId ? named : null)
	const [start, end] = [lit?.start ?? null, lit?.end ?? null]
	const folds = useFolds(lit, state.comments === true)
	const claims = useMemo(() => {
		const hidden = document.segments.filter(({ kind }) => kind === 'comment' && state.comments !== true)
		return document.claims.filter((one) => !hidden.some((segment) => touch(segment, one)))
	}, [document, state.comments])
	// Of a large corpus not every event is loaded; every one has its line.
	const titles = useMemo(() => new Map(rowsOf(records).map((row) => [row.id, row.title])), [records])
	const titleOf = useCallback((one: MarkedClaim) => titles.get(one.eventId) ?? 'an event', [titles])
	const hrefOf = useCallback((one: MarkedClaim) => href({ event: one.eventId, claim: one.claimId }), [href])
	const hrefAt = useCallback((one: MarkedClaim) => href({ at: spanOf(one) }), [href])
	const current = event === null ? null : claim
	const marking = useMemo<Marking>(
		() => ({
			...{ document, showDropped, current, titleOf, hrefOf },
			lit: start === null || end === null ? null : { start, end },
		}),
		[document, showDropped, current, titleOf, hrefOf, start, end],
	)
	const stepping = useRef(false)
	const { hold, again } = usePlace(text, document.id, start === null ? null : `${start}-${end}`, stepping)
	const open = useCallback(
		(one: MarkedClaim, from: Element) => {
			hold(from)
			if (from instanceof HTMLElement) from.focus({ preventScroll: true })
			setNoted(null)
			onOpen(one.eventId, one.claimId)
		},
		[hold, onOpen],
	)
	const go = (one: MarkedClaim, keepFocus = false) => {
		stepping.current = keepFocus
		if (state.at?.start === one.start && state.at.end === one.end) again()
		else pan({ at: spanOf(one) })
	}
	const step = (by: 1 | -1) => {
		const from = lit && isLitInSight(text.current) ? lit.start : (inSight(text.current)?.start ?? -1)
		const next =
			by === 1
				? (claims.find((one) => one.start > from) ?? claims[0])
				: (claims.findLast((one) => one.start < from) ?? claims.at(-1))
		if (next) go(next, true)
	}
	const notes = useNotes({ document, noted, setNoted, open, root: text })
	return (
		<>
			<ClaimList {...{ claims, titleOf, hrefAt }} onGo={go} />
			<ReaderBar
				{...{ document, claims, titleOf, hrefOf, hrefAt, showDropped }}
				current={claims.find((one) => one.start === start) ?? null}
				onGo={go}
				onStep={step}
				onOpen={open}
				onShowDropped={setShowDropped}
			/>
			{/* One listener of each kind for thousands of marks. */}
			<div ref={text} className={showDropped ? 'reader-text reader-shows-dropped' : 'reader-text'} {...notes}>
				{passages.map((passage) => (
					<PassageView
						key={passage.id}
						{...{ records, looks, marking, passage, folds, lines }}
						long={document.text.length > LONG}
					/>
				))}
				<Note root={text} document={document} noted={noted} onClose={() => setNoted(null)} />
			</div>
		</>
	)
}

function spanOf({ start, end }: MarkedClaim) {
	return { start, end }
}

/** Which folds are open: those opened by hand, those that hold what the address points at, and comments where asked for. */
function useFolds(lit: { start: number; end: number } | null, comments: boolean): Folds {
	const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map())
	return {
		isOpen: (segments) =>
			byHand.get(keyOf(segments, lit)) ??
			(segments.some((one) => lit !== null && touch(one, lit)) ||
				(comments && segments.some(({ kind }) => kind === 'comment'))),
		toggle: (segments, open) => setByHand((before) => new Map(before).set(keyOf(segments, lit), open)),
	}
}

/** A fold closed by hand opens again where the address points into it anew. */
function keyOf(segments: Segment[], lit: { start: number; end: number } | null): string {
	const inside = lit !== null && segments.some((one) => touch(one, lit))
	return `${segments[0]!.id} ${inside ? lit.start : ''}`
}

function touch(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end
}
