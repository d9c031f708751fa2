import type { Covering } from '../../query/paper/covering.ts'
import { type Passage, passagesOf } from '../../query/paper/shown.ts'
import type { Records } from '../../query/select.ts'
import { readMarkdown } from '../../records/walkthrough/markdown.ts'
import { SKILL, type Step, type Walkthrough } from '../../records/walkthrough.ts'
import { isTypable } from '../qr/address.ts'
import { hiddenWords } from '../walkthrough/Predict.tsx'
import { afterwards } from './afterwards.tsx'
import type { Piece } from './Flow.tsx'
import { ContentNote, headPieces } from './lessonHead.tsx'
import { PaperExcerpt } from './PaperExcerpt.tsx'
import { rangesWords } from './ranges.ts'
import { parts, withLines } from './textPieces.tsx'

export type Lesson = {
	records: Records
	tour: Walkthrough
	/** All cards, by whose numbers a step points to them. */
	cards: Passage[]
	/** What pupils do not see. */
	covering: Covering
	teacher: boolean
	unveiled: boolean
	/** The address of a step by its id, of the whole for null; null where none leads there. */
	address: (step: string | null) => string | null
}

/** A pupil's or a teacher's sheet, as pieces that a page's end does not part. */
export function lessonPieces(lesson: Lesson): Piece[] {
	return [...headPieces(lesson), ...lesson.tour.steps.flatMap((step, at) => stepPieces(lesson, step, at))]
}

function stepPieces(lesson: Lesson, step: Step, at: number): Piece[] {
	const { records, tour, covering, teacher, unveiled, cards } = lesson
	const key = step.id
	const from = tour.steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0)
	const all = readMarkdown(step.prompt).blocks
	const firstList = all.findIndex(({ kind }) => kind === 'list')
	const lead = firstList === -1 ? all : all.slice(0, firstList)
	const tasks = firstList === -1 ? [] : all.slice(firstList)
	const excerpts = step.excerpts.map(
		(excerpt): Piece => ({
			key: `${key} ${excerpt.selector.start}`,
			node: <PaperExcerpt {...{ records, excerpt, covering, teacher, unveiled }} />,
		}),
	)
	return [
		{
			key,
			className: 'piece-step',
			leads: true,
			node: (
				<header className="paper-step">
					<h3>
						<span className="paper-step-number">{at + 1}</span> {step.heading}
					</h3>
					<p className="paper-facts">
						{teacher ? `Minute ${from} to ${from + step.minutes}` : `${step.minutes} minutes`} ·{' '}
						{SKILL[step.skill].name}: {SKILL[step.skill].asks}
					</p>
				</header>
			),
		},
		...(step.contentNote
			? [{ key: `${key} content`, leads: true, node: <ContentNote text={step.contentNote} /> }]
			: []),
		...parts(lead, `${key} lead`, true),
		...(step.hide && !teacher
			? [
					{
						key: `${key} predict`,
						leads: true,
						node: (
							<p className="paper-predict">
								<strong>Predict first.</strong> Covered until your teacher reveals them: {hiddenWords(step.hide)}.
							</p>
						),
					},
				]
			: []),
		...excerpts,
		...whereElse(lesson, step, passagesOf(records, step, cards)),
		...(teacher ? parts(tasks, `${key} task`) : withLines(tasks, key)),
		...(teacher ? afterwards.of(lesson, step) : []),
	]
}

/** What a step shows beyond its own excerpts: on cards, or on the page itself. */
function whereElse({ address }: Lesson, step: Step, cards: Passage[]): Piece[] {
	const own = new Set(step.excerpts.map(({ documentId, selector: { start } }) => `${documentId}:${start}`))
	const others = cards.filter(({ documentId, start }) => !own.has(`${documentId}:${start}`))
	const { view, filters, search, read } = step.show
	const needsPage =
		cards.length === 0 &&
		((view !== undefined && view !== 'list') || step.show.span !== undefined || search || read || filters)
	if (others.length === 0 && !needsPage) return []
	const link = address(step.id)
	const printed = link !== null && isTypable(link) ? link : null
	return [
		{
			key: `${step.id} where`,
			leads: true,
			node: (
				<p className="paper-where">
					{others.length > 0 ? (
						<>
							{step.excerpts.length > 0 ? 'More to this step' : 'Accounts for this step'}: source{' '}
							{others.length === 1 ? 'card' : 'cards'} {rangesWords(others.map(({ number }) => number))}.
						</>
					) : (
						<>
							This step looks at the page itself
							{printed === null ? (
								'.'
							) : (
								<>
									: <bdi dir="ltr">{printed}</bdi>
								</>
							)}
						</>
					)}
				</p>
			),
		},
	]
}
