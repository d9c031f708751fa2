import type { Records } from '../../query/select.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { Markdown } from '../walkthrough/Markdown.tsx'
import type { Action } from './keys.ts'
import type { Asked, Standing } from './messages.ts'
import { beside, type Screen } from './screens.ts'
import { clock, passed } from './timer.ts'
import { useNow } from './useTimer.ts'

type Props = {
	records: Records
	tour: Walkthrough
	deck: Screen[]
	standing: Standing
	/** Answers and notes may be seen. */
	answers: boolean
	ask: (message: Asked) => void
}

/** What goes with a presentation for who speaks: notes, answer, what is next, the timer, all steps. */
export function Speaker({ tour, deck, standing, answers, ask }: Props) {
	const { place, page, pages, isBlank, isRevealed } = standing
	const screen = deck[place] ?? deck[0]!
	const step = screen.at === null ? null : tour.steps[screen.at]!
	const following = beside(deck, place, 1)
	const act = (action: Action) => ask({ kind: 'do', action })
	return (
		<div className="speaker">
			<section className="speaker-now" aria-labelledby="speaker-now">
				<h2 id="speaker-now">{step ? `${screen.at! + 1}. ${step.heading}` : 'Before you begin'}</h2>
				<p>
					On the screen: <strong>{SCREEN[screen.kind]}</strong>
					{pages > 1 && `, part ${page + 1} of ${pages}`}
					{isBlank && ' (blank now)'}
					{step?.hide && (isRevealed ? '. Revealed.' : '. Something is hidden.')}
				</p>
				<p>
					Next:{' '}
					{page + 1 < pages
						? `part ${page + 2} of it`
						: following === null
							? 'this is the last screen'
							: nextWords(deck[following]!, screen, tour)}
				</p>
				<p className="speaker-row">
					<button type="button" onClick={() => act('previous')}>
						Previous
					</button>
					<button type="button" onClick={() => act('next')}>
						Next
					</button>
					<button type="button" aria-pressed={isBlank} onClick={() => act('blank')}>
						{isBlank ? 'Resume' : 'Blank'}
					</button>
					{step?.hide && (
						<button type="button" onClick={() => act('reveal')}>
							{isRevealed ? 'Hide again' : 'Reveal'}
						</button>
					)}
					<button type="button" onClick={() => act('link')}>
						Code for pupils
					</button>
				</p>
			</section>
			<Times {...{ tour, standing, ask }} minutes={step?.minutes ?? null} />
			{answers && step ? (
				<section className="speaker-notes" aria-label="Notes">
					<h3>For you</h3>
					{step.notes === null ? <p>No notes on this step.</p> : <Markdown text={step.notes} />}
					<h3>A possible answer</h3>
					{step.answer === null ? <p>None is written.</p> : <Markdown text={step.answer} />}
					<h3>The prompt</h3>
					<Markdown text={step.prompt} />
				</section>
			) : (
				<section className="speaker-notes" aria-label="Notes">
					<h3>For you</h3>
					{answers ? <Markdown text={tour.about} /> : <p>This link leaves out notes and possible answers.</p>}
				</section>
			)}
			<nav className="speaker-outline" aria-label="All steps">
				<h3>All steps</h3>
				<ol>
					{[null, ...tour.steps.keys()].map((at) => (
						<li key={at}>
							<button
								type="button"
								aria-current={screen.at === at ? 'step' : undefined}
								onClick={() => ask({ kind: 'go', place: deck.findIndex((one) => one.at === at) })}
							>
								{at === null ? 'Before you begin' : `${at + 1}. ${tour.steps[at]!.heading}`}
								{at !== null && <small> {tour.steps[at]!.minutes} min</small>}
							</button>
						</li>
					))}
				</ol>
			</nav>
		</div>
	)
}

function Times({
	tour,
	standing: { timer },
	minutes,
	ask,
}: Pick<Props, 'tour' | 'standing' | 'ask'> & { minutes: number | null }) {
	const isRunning = timer.since !== null
	const now = useNow(isRunning)
	const { total, step } = passed(timer, Math.max(now, timer.since ?? 0))
	return (
		<section className="speaker-times" aria-label="Timer">
			<p role="timer">
				{minutes !== null && (
					<span>
						<strong>{clock(step)}</strong> of {minutes} min for this step
					</span>
				)}
				<span>
					<strong>{clock(total)}</strong> of {tour.minutes} min in all
				</span>
			</p>
			<p className="speaker-row">
				<button type="button" onClick={() => ask({ kind: 'timer', to: isRunning ? 'pause' : 'start' })}>
					{isRunning ? 'Pause' : 'Start'} the timer
				</button>
				<button type="button" onClick={() => ask({ kind: 'timer', to: 'reset' })}>
					Back to nought
				</button>
			</p>
		</section>
	)
}

function nextWords(next: Screen, now: Screen, tour: Walkthrough): string {
	if (next.at === now.at || next.at === null) return SCREEN[next.kind]
	return `step ${next.at + 1}, “${tour.steps[next.at]!.heading}”`
}

const SCREEN: Record<Screen['kind'], string> = {
	cover: 'the title',
	link: 'the code for pupils’ screens',
	note: 'the content note',
	about: 'what it is about',
	outside: 'from outside the documents',
	goals: 'what they can do now',
	prompt: 'the prompt',
	excerpts: 'excerpts',
	event: 'the event',
	accounts: 'accounts',
	compared: 'the comparison in sentences',
	figures: 'the numbers on a scale',
	window: 'the days in sight',
	list: 'the events in sight',
	read: 'the passage in its document',
	page: 'what needs the page itself',
	reveal: 'the reveal',
	answer: 'a possible answer',
}
