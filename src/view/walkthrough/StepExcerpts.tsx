import { Fragment } from 'react'
import type { Records } from '../../query/select.ts'
import { type Cover, coverOf } from '../../query/walkthrough/cover.ts'
import type { Hidden, Step, StepExcerpt } from '../../records/walkthrough.ts'
import { outletLooks, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { scriptOf } from '../panel/excerpt.ts'
import { byVeil } from '../veil/byVeil.ts'
import { Veiled } from '../veil/Veiled.tsx'
import { dateWords } from '../words/date.ts'
import { Covered } from './Covered.tsx'

type Props = {
	/** As the page has them; without what is hidden, where something is. */
	records: Records
	/** The records as they are: what is to be covered is known from them. */
	full: Records
	step: Pick<Step, 'excerpts'>
	/** What is hidden now; null once revealed. */
	hide: Hidden | null
	/** The address of an excerpt in its document; no link where absent. */
	readHref?: (excerpt: StepExcerpt) => string
}

/** The excerpts of a step: the exact words, those to look at marked, and below them whose they are. */
export function StepExcerpts({ records, full, step, hide, readHref }: Props) {
	if (step.excerpts.length === 0) return null
	const looks = outletLooks(records.index.outlets)
	const cover = hide && coverOf(full, hide, records.index.outlets)
	return (
		<ol className="tour-excerpts" aria-label="Excerpts">
			{step.excerpts.map((excerpt) => {
				const story = records.stories.get(excerpt.storyId)!
				const outlet = story.outletId === null ? null : (records.outlets.get(story.outletId) ?? null)
				const look = (outlet && looks.get(outlet.id)) || PLAIN_LOOK
				const name = story.kind === 'comment' ? 'Readers’ comments' : (outlet?.name ?? 'Outlet not known')
				return (
					<li key={excerpt.selector.start}>
						<figure>
							<blockquote dir="auto" lang={scriptOf(excerpt.selector.exact)}>
								<Words excerpt={excerpt} cover={cover} />
							</blockquote>
							<figcaption>
								<OutletMark look={look} /> <bdi>{name}</bdi>
								<span className="tour-published">
									{story.published.edtf === null && !story.published.known
										? 'day of publication not known'
										: dateWords(story.published)}
								</span>
								{readHref && <a href={readHref(excerpt)}>In its document</a>}
							</figcaption>
						</figure>
					</li>
				)
			})}
		</ol>
	)
}

/** The exact words; what may hurt is explained first, what is hidden is covered, what is to be looked at is marked. */
function Words({ excerpt, cover }: { excerpt: StepExcerpt; cover: Cover | null }) {
	const { selector, marks, veils = [], documentId } = excerpt
	const exact = cover ? cover.text(selector.exact) : selector.exact
	return byVeil(selector, veils).map(({ start, end, veil }) => {
		const words = cutAt(marks, start, end).map((piece) => {
			const text = <Covered text={exact.slice(piece.start - selector.start, piece.end - selector.start)} />
			return <Fragment key={piece.start}>{piece.marked ? <mark>{text}</mark> : text}</Fragment>
		})
		return veil ? (
			<Veiled key={start} {...{ documentId, veil }}>
				{words}
			</Veiled>
		) : (
			<Fragment key={start}>{words}</Fragment>
		)
	})
}

type Piece = { start: number; end: number; marked: boolean }

/** The pieces of a span between the ends of its marks. */
export function cutAt(marks: StepExcerpt['marks'], start: number, end: number): Piece[] {
	const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => start < at && at < end)
	const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
	return cuts.slice(0, -1).map((from, at) => {
		const to = cuts[at + 1]!
		return { start: from, end: to, marked: marks.some((mark) => mark.start <= from && to <= mark.end) }
	})
}
