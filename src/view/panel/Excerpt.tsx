import { Fragment, useState } from 'react'
import type { Claim, DocumentFile } from '../../records/schema.ts'
import { anchor, type Span } from '../../records/selector.ts'
import { byVeil } from '../veil/byVeil.ts'
import { Veiled } from '../veil/Veiled.tsx'
import { VeiledExact } from '../veil/VeiledExact.tsx'
import {
	contextAround,
	cut,
	isInside,
	type Layer,
	type Marked,
	type Piece,
	paragraphAround,
	scriptOf,
} from './excerpt.ts'

type Props = { claim: Claim; document: DocumentFile | null; lit: Span | null }

/** The exact words in their paragraph. Until the document is there, with the few words around them that the claim keeps. */
export function Excerpt({ claim, document, lit }: Props) {
	const [level, setLevel] = useState(0)
	const found = document && anchor(document.text, claim.selector)
	if (!document || !found) return <Kept claim={claim} lost={document !== null} />
	const { text } = document
	const shown = contextAround(text, found, level)
	// Words that are pointed at must be in sight: then the whole paragraph is shown.
	const within = lit && !isInside(lit, shown) && level === 0 ? paragraphAround(text, found) : shown
	const wider = contextAround(text, found, level + 1)
	const canWiden = !isInside(wider, within)
	const marks: Marked[] = [
		{ ...found, layer: 'excerpt' },
		...claim.figures.filter(isPlaced).map(({ start, end }): Marked => ({ start, end, layer: 'figure' })),
		...(lit ? [{ ...lit, layer: 'lit' as const }] : []),
	]
	const paragraph = paragraphAround(text, found)
	return (
		<>
			<blockquote className="excerpt" dir="auto" lang={scriptOf(found ? claim.selector.exact : '')}>
				{within.start > paragraph.start && '… '}
				{byVeil(within, document.veils ?? []).map(({ veil, ...span }) => {
					const words = cut(text, span, marks).map((piece) => (
						<Fragment key={piece.start}>{wrap(piece, piece.layers)}</Fragment>
					))
					return veil ? (
						<Veiled key={span.start} documentId={document.id} veil={veil}>
							{words}
						</Veiled>
					) : (
						words
					)
				})}
				{within.end < paragraph.end && ' …'}
			</blockquote>
			{(canWiden || level > 0) && (
				<p className="excerpt-more">
					{canWiden && (
						<button type="button" className="link" onClick={() => setLevel(level + 1)}>
							More of the text around it
						</button>
					)}
					{level > 0 && (
						<button type="button" className="link" onClick={() => setLevel(0)}>
							Less
						</button>
					)}
				</p>
			)}
		</>
	)
}

/** The exact words with the little context that the claim itself keeps. */
function Kept({ claim, lost }: { claim: Claim; lost: boolean }) {
	const { prefix, exact, suffix } = claim.selector
	return (
		<blockquote className="excerpt" dir="auto" lang={scriptOf(exact)}>
			{prefix && `…${prefix}`}
			<mark className="excerpt-exact">
				<VeiledExact claim={claim} />
			</mark>
			{suffix && `${suffix}…`}
			{lost && <p className="note">These words are no longer at their place in the document.</p>}
		</blockquote>
	)
}

function isPlaced<T extends { start?: number | undefined; end?: number | undefined }>(one: T): one is T & Span {
	return one.start !== undefined && one.end !== undefined
}

const ELEMENT: Record<Layer, 'mark' | 'span' | 'em'> = { excerpt: 'mark', figure: 'span', lit: 'em' }
const CLASS: Record<Layer, string> = { excerpt: 'excerpt-exact', figure: 'excerpt-figure', lit: 'excerpt-lit' }

function wrap(piece: Piece, layers: Layer[]): React.ReactNode {
	const [outer, ...inner] = layers
	if (!outer) return piece.text
	const Element = ELEMENT[outer]
	return <Element className={CLASS[outer]}>{wrap(piece, inner)}</Element>
}
