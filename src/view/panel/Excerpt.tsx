import { Fragment } from 'react'
import type { Claim, DocumentFile } from '../../records/schema.ts'
import { anchor, type Span } from '../../records/selector.ts'
import { cut, type Layer, type Marked, type Piece, paragraphAround } from './excerpt.ts'

type Props = { claim: Claim; document: DocumentFile | null; lit: Span | null }

/** The exact words in their paragraph. Until the document is there, with the few words around them that the claim keeps. */
export function Excerpt({ claim, document, lit }: Props) {
	const found = document && anchor(document.text, claim.selector)
	if (!document || !found) {
		const { prefix, exact, suffix } = claim.selector
		return (
			<blockquote className="excerpt" dir="auto">
				…{prefix}
				<mark className="excerpt-exact">{exact}</mark>
				{suffix}…{document && <p className="note">These words are no longer at their place in the document.</p>}
			</blockquote>
		)
	}
	const marks: Marked[] = [
		{ ...found, layer: 'excerpt' },
		...claim.figures.filter(isPlaced).map(({ start, end }): Marked => ({ start, end, layer: 'figure' })),
		...(lit ? [{ ...lit, layer: 'lit' as const }] : []),
	]
	return (
		<blockquote className="excerpt" dir="auto">
			{cut(document.text, paragraphAround(document.text, found), marks).map((piece) => (
				<Fragment key={piece.start}>{wrap(piece, piece.layers)}</Fragment>
			))}
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
