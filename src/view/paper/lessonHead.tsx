import { count } from '../words/labels.ts'
import { afterwards } from './afterwards.tsx'
import { Code, hasLargeCode } from './Code.tsx'
import type { Piece } from './Flow.tsx'
import type { Lesson } from './lesson.tsx'
import { TimePlan } from './TimePlan.tsx'
import { blocks } from './textPieces.tsx'

/** What a sheet begins with: whose it is, what it is about, what can be learned, and the signs it uses. */
export function headPieces({ tour, teacher, address }: Lesson): Piece[] {
	const whole = address(null)
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
		...(hasLargeCode(whole)
			? [
					{
						key: 'code',
						node: (
							<div className="paper-lead">
								<Code address={whole} className="paper-lead-code" />
								<p>This code leads to the walkthrough: the code holds all of it.</p>
							</div>
						),
					},
				]
			: []),
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

/** What is hard to read in what follows. */
export function ContentNote({ text }: { text: string }) {
	return (
		<p className="paper-content">
			<strong>Content note.</strong> {text}
		</p>
	)
}
