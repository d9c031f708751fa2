import { type CSSProperties, Fragment, memo, type RefObject, useEffect, useRef, useState } from 'react'
import type { DocumentFile, Segment, SegmentKind } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { usePrinting } from '../screen/useMedia.ts'
import { type Marking, Paragraph } from './Paragraph.tsx'
import { type Block, blocksOf, indentOf, lineAt } from './paragraphs.ts'
import { charactersWords } from './passages.ts'

/** What stands in the margin for each kind. */
export const SEGMENT_KIND: Record<SegmentKind, string> = {
	story: 'Story',
	update: 'Update',
	comment: 'Comment',
	heading: 'Heading',
	caption: 'Caption',
	editorNote: 'Page owner’s note',
	furniture: 'Page furniture',
	offTopic: 'Other subject',
}

type Props = {
	marking: Marking
	segment: Segment
	/** Where each line of the document begins. */
	lines: number[]
	/** The document is long: what is far from sight keeps its words and loses its marks. */
	long: boolean
}

/** A segment: its words, and in the margin of which kind it is and why. */
export const SegmentView = memo(function SegmentView({ marking, segment, lines, long }: Props) {
	const { text } = marking.document
	const blocks = blocksOf(text, segment)
	const depth = segment.kind === 'comment' ? Math.min(6, Math.floor(indentOf(text, segment.start) / 4)) : 0
	return (
		<section
			className={`segment segment-${segment.kind}`}
			style={depth > 0 ? ({ '--depth': depth } as CSSProperties) : undefined}
		>
			<details className="segment-kind">
				<summary>
					<span className="visually-hidden">Of which kind: </span>
					{SEGMENT_KIND[segment.kind]}
				</summary>
				<p>{segment.reason}</p>
			</details>
			<div className="segment-text">
				<Gap document={marking.document} start={segment.start} end={blocks[0]?.start ?? segment.end} />
				{blocks.map((block, nth) => (
					<BlockView
						key={block.start}
						{...{ marking, block, lines, long }}
						until={blocks[nth + 1]?.start ?? segment.end}
						heading={segment.kind === 'heading'}
					/>
				))}
			</div>
		</section>
	)
})

type BlockProps = Pick<Props, 'marking' | 'lines' | 'long'> & {
	block: Block
	/** Where the next block begins, or the segment ends. */
	until: number
	heading: boolean
}

/** Some paragraphs. Out of sight the browser leaves them undrawn; of a long document they then have no marks either. */
function BlockView({ marking, block, until, lines, long, heading }: BlockProps) {
	const element = useRef<HTMLDivElement>(null)
	const near = useNear(element, long)
	const printing = usePrinting()
	const wanted = marking.lit !== null && touch(marking.lit, block)
	// Lines of about 75 characters and the white space under each paragraph: a guess until it has been drawn once.
	const height = Math.ceil((block.end - block.start) / 75) * 28 + block.paragraphs.length * 16
	return (
		<div ref={element} className="reader-block" style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
			{block.paragraphs.map((span, nth) => (
				<Fragment key={span.start}>
					<Paragraph
						{...{ marking, span }}
						bare={!near && !wanted && !printing}
						position={`l. ${lineAt(lines, span.start)}`}
						as={heading ? 'h3' : 'p'}
					/>
					<Gap document={marking.document} start={span.end} end={block.paragraphs[nth + 1]?.start ?? until} />
				</Fragment>
			))}
		</div>
	)
}

/** Says how much of a document restricted to excerpts is missing between two places; nothing where nothing is. */
function Gap({ document, start, end }: { document: DocumentFile } & Span) {
	const missing = (document.unpublished ?? []).reduce(
		(sum, gap) => sum + Math.max(0, Math.min(gap.end, end) - Math.max(gap.start, start)),
		0,
	)
	return missing > 0 && <p className="reader-gap">… not published: {charactersWords(missing)} …</p>
}

/** True while an element is within two screens of what is in sight, or holds the focus; always where it need not be known. */
function useNear(element: RefObject<HTMLElement | null>, asked: boolean): boolean {
	const [near, setNear] = useState(!asked || typeof IntersectionObserver === 'undefined')
	useEffect(() => {
		if (!asked || typeof IntersectionObserver === 'undefined' || !element.current) return
		const observer = new IntersectionObserver(
			([entry]) => setNear(entry!.isIntersecting || entry!.target.contains(document.activeElement)),
			{ rootMargin: '200%' },
		)
		observer.observe(element.current)
		return () => observer.disconnect()
	}, [asked, element])
	return near
}

function touch(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end
}
