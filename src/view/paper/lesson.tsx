import type { Covering } from '../../query/paper/covering.ts'
import { type Passage, passagesOf } from '../../query/paper/shown.ts'
import type { Records } from '../../query/select.ts'
import { readMarkdown } from '../../records/walkthrough/markdown.ts'
import { SKILL, type Step, type Walkthrough } from '../../records/walkthrough.ts'
import { hiddenWords } from '../walkthrough/Predict.tsx'
import { count } from '../words/labels.ts'
import { afterwards } from './afterwards.tsx'
import type { Piece } from './Flow.tsx'
import { PaperExcerpt } from './PaperExcerpt.tsx'
import { rangesWords } from './ranges.ts'
import { TimePlan } from './TimePlan.tsx'
import { blocks, parts, withLines } from './textPieces.tsx'

export type Lesson = {
	records: Records
	tour: Walkthrough
	/** All cards, by whose numbers a step points to them. */
	cards: Passage[]
	/** What pupils do not see. */
	covering: Covering
	teacher: boolean
	unveiled: boolean
	/** A step's address. */
	address: (step: Step) => string
}

/** A pupil's or a teacher's sheet, as pieces that a page's end does not part. */
export function lessonPieces(lesson: Lesson): Piece[] {
	return [...headPieces(lesson), ...lesson.tour.steps.flatMap((step, at) => stepPieces(lesson, step, at))]
}

function headPieces({ tour, teacher }: Lesson): Piece[] {
	const hides = tour.steps.some(({ hide }) => hide)
	return [
		{
			key: 'title',
			leads: true,
			node: (
				<header className="paper-head">
					{!teacher && (
						<p className="paper-name">
							<span>Name</span>
							<span>Class</span>
							<span>Date</span>
						</p>
					)}
					<p className="paper-kind">{teacher ? 'Teacher sheet: not for pupils' : 'Pupil sheet'}</p>
					<h2>{tour.title}</h2>
					<p className="paper-facts">
						{tour.minutes} minutes · {tour.level} · {count(tour.steps.length, 'step')}
					</p>
				</header>
			),
		},
		...(tour.contentNote ? [{ key: 'content', node: <ContentNote text={tour.contentNote} /> }] : []),
		...blocks(tour.about, 'about'),
		{
			key: 'goals',
			node: (
				<div className="paper-goals">
					<h3>What you can do afterwards</h3>
					<ul className="paper-goals-list">
						{tour.goals.map((goal) => (
							<li key={goal}>{goal}</li>
						))}
					</ul>
				</div>
			),
		},
		...(teacher ? [{ key: 'plan', node: <TimePlan tour={tour} /> }, ...afterwards.outside(tour.outside, 'tour')] : []),
		{
			key: 'signs',
			node: (
				<p className="paper-signs">
					<mark>Underlined</mark>: words to look at.
					{hides &&
						(teacher ? (
							<>
								{' '}
								<span className="paper-framed">Framed</span>: covered on the pupil sheet.
							</>
						) : (
							' An empty box: something is covered. Write your guess into it; your teacher says when it is time to reveal.'
						))}
				</p>
			),
		},
	]
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
							This step looks at the page itself: <bdi dir="ltr">{address(step)}</bdi>
						</>
					)}
				</p>
			),
		},
	]
}

function ContentNote({ text }: { text: string }) {
	return (
		<p className="paper-content">
			<strong>Content note.</strong> {text}
		</p>
	)
}
