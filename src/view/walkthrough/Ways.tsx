import type { Walkthrough } from '../../records/walkthrough.ts'
import type { MyNotes } from './notes.ts'

type Props = {
	tour: Walkthrough
	/** The place of the open step; null on the cover. */
	at: number | null
	/** The address of a step by its place; of the cover for null. */
	hrefOf: (at: number | null) => string
}

/** Where one is, and all steps to choose from. */
export function Steps({ tour, at, hrefOf, mine }: Props & { mine: MyNotes }) {
	const { steps } = tour
	const written = (id: string) => (mine.notes[id]?.answer ?? '').trim() !== ''
	return (
		<details className="tour-steps" key={at}>
			<summary>{at === null ? `All ${steps.length} steps` : `Step ${at + 1} of ${steps.length}: all steps`}</summary>
			<ol>
				<li className="tour-steps-cover">
					<a href={hrefOf(null)} aria-current={at === null ? 'step' : undefined}>
						Before you begin
					</a>
				</li>
				{steps.map(({ id, heading, minutes }, nth) => (
					<li key={id}>
						<a href={hrefOf(nth)} aria-current={at === nth ? 'step' : undefined}>
							{heading}
						</a>{' '}
						<small>
							{minutes} min{written(id) && ', answered'}
						</small>
					</li>
				))}
			</ol>
		</details>
	)
}

/** How far one has come, for the eye: in words it stands above the heading. */
export function Progress({ tour: { steps }, at }: Pick<Props, 'tour' | 'at'>) {
	return (
		<p className="tour-progress" aria-hidden="true">
			{steps.map(({ id }, nth) => (
				<span key={id} data-done={at !== null && nth <= at ? '' : undefined} />
			))}
		</p>
	)
}

/** Back and on. */
export function ToNext({ tour: { steps }, at, hrefOf }: Props) {
	const next = at === null ? 0 : at + 1
	return (
		<nav className="tour-next" aria-label="Steps">
			{at !== null && (
				<a href={hrefOf(at === 0 ? null : at - 1)} rel="prev">
					<span aria-hidden="true">←</span> Previous
				</a>
			)}
			{next < steps.length ? (
				<a href={hrefOf(next)} rel="next" className="tour-on">
					<span>Next: {steps[next]!.heading}</span> <span aria-hidden="true">→</span>
				</a>
			) : (
				<p className="tour-end">This was the last step.</p>
			)}
		</nav>
	)
}
