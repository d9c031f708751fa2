import type { Records } from '../../query/select.ts'
import { disguise } from '../../query/walkthrough/disguise.ts'
import type { Step } from '../../records/walkthrough.ts'
import { hiddenWords } from '../walkthrough/Predict.tsx'
import { dateWords } from '../words/date.ts'
import { concerned } from './concerned.ts'
import type { Stage } from './useStage.ts'

/** Above so many rows they stand in two columns. */
const MANY = 6

/** What was hidden: each letter's outlet, the words, the days. Hidden again, only what it is that is hidden. */
export function Revealed({
	stage: { tour, isRevealed },
	step,
	records,
}: {
	stage: Stage
	step: Step
	records: Records
}) {
	const hide = step.hide!
	if (!isRevealed) return <p className="present-say">Hidden until you reveal them: {hiddenWords(hide)}.</p>
	const { outlets, stories, events } = concerned(step, records)
	const letters = disguise(records, hide, step, `${tour.id}/${step.id}`).outlets
	return (
		<div className="present-revealed">
			{hide.words.length > 0 && (
				<ul className="present-words">
					{hide.words.map((word) => (
						<li key={word}>“{word}”</li>
					))}
				</ul>
			)}
			{hide.outlets && (
				<dl data-many={outlets.length > MANY ? '' : undefined}>
					{outlets.map(({ id, name }) => (
						<div key={id}>
							<dt>{letters.get(id)!.name}</dt>
							<dd>{name}</dd>
						</div>
					))}
				</dl>
			)}
			{hide.dates && (
				<dl>
					{events.map(({ id, title, date }) => (
						<div key={id}>
							<dt>{title}</dt>
							<dd>{dateWords(date)}</dd>
						</div>
					))}
					{stories.map(({ id, opening, published, outletId }) => (
						<div key={id}>
							<dt>{(outletId !== null && records.outlets.get(outletId)?.name) || opening}, published</dt>
							<dd>{dateWords(published)}</dd>
						</div>
					))}
				</dl>
			)}
		</div>
	)
}
