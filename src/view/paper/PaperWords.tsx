import { Fragment } from 'react'
import type { Covering } from '../../query/paper/covering.ts'
import type { Passage } from '../../query/paper/shown.ts'
import { STROKE } from '../../query/walkthrough/cover.ts'
import { byVeil } from '../veil/byVeil.ts'
import { cutAt } from '../walkthrough/StepExcerpts.tsx'

type Props = {
	passage: Pick<Passage, 'documentId' | 'exact' | 'start' | 'end' | 'marks' | 'veils'>
	covering: Covering
	/** What a pupil's sheet covers: framed here, where it may be read. */
	framed?: Covering
	/** Veiled words are printed. */
	unveiled: boolean
}

/** Exact words on paper: all of them, but for what is covered, and what is veiled and was not asked for. */
export function PaperWords({ passage, covering, framed, unveiled }: Props) {
	const { start, end, marks, veils } = passage
	const exact = covering.text(passage)
	const strokes = framed?.text(passage) ?? ''
	return byVeil({ start, end }, veils).map((part) => {
		if (part.veil && !unveiled)
			return (
				<span key={part.start} className="paper-veil">
					<strong>Not printed: {part.veil.what}.</strong> {part.veil.why}
				</span>
			)
		return cutAt(marks, part.start, part.end).map((piece) => {
			const [from, to] = [piece.start - start, piece.end - start]
			const text = <Boxed text={exact.slice(from, to)} strokes={strokes.slice(from, to)} />
			return <Fragment key={piece.start}>{piece.marked ? <mark>{text}</mark> : text}</Fragment>
		})
	})
}

const RUN = new RegExp(`${STROKE}{2,}`, 'g')

/** Covered words as empty boxes to write into; words that are covered elsewhere, framed. */
function Boxed({ text, strokes }: { text: string; strokes: string }) {
	const isCovered = strokes === ''
	const runs = [...(isCovered ? text : strokes).matchAll(RUN)]
	let from = 0
	const parts = runs.map((run) => {
		const before = text.slice(from, run.index)
		from = run.index + run[0].length
		const own = text.slice(run.index, from)
		return (
			<Fragment key={run.index}>
				{before}
				{isCovered ? <Blank letters={run[0].length} /> : <span className="paper-framed">{own}</span>}
			</Fragment>
		)
	})
	return (
		<>
			{parts}
			{text.slice(from)}
		</>
	)
}

/** An empty box, wide enough to write a guess into. */
export function Blank({ letters, says = 'covered' }: { letters: number; says?: string }) {
	return (
		<span className="paper-blank" style={{ inlineSize: `${Math.max(5, Math.min(22, letters * 1.05))}ch` }}>
			<span className="visually-hidden">({says})</span>
		</span>
	)
}
