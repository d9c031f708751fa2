import type { RefObject } from 'react'
import type { Step, Walkthrough } from '../../records/walkthrough.ts'
import type { Screen } from './screens.ts'
import type { Stage } from './useStage.ts'

type Props = { stage: Stage; heading: RefObject<HTMLHeadingElement | null> }

/** A screen's heading: the step's own, or the step and what of it is seen. */
export function Heading({ stage: { screen, step, tour, isRevealed }, heading }: Props) {
	const hasStep = step !== null && !isTitle(screen) && screen.kind !== 'goals'
	const own = headingOf(screen, tour, step, isRevealed)
	return (
		<h2 ref={heading} tabIndex={-1} id="present-heading" className={isTitle(screen) ? 'present-title' : ''}>
			{hasStep && (
				<>
					<span className="present-step">{step.heading}</span> ·{' '}
				</>
			)}
			{own}
		</h2>
	)
}

/** True where the heading is the idea; elsewhere it only says what is seen. */
export function isTitle({ kind }: Screen): boolean {
	return kind === 'cover' || kind === 'prompt'
}

function headingOf(screen: Screen, tour: Walkthrough, step: Step | null, isRevealed: boolean): string {
	switch (screen.kind) {
		case 'cover':
			return tour.title
		case 'prompt':
			return step!.heading
		case 'excerpts':
			return screen.excerpts.length === 1 ? 'The words' : 'Two excerpts'
		case 'accounts':
			return screen.claimIds.length === 1 ? 'One account' : 'Two accounts'
		case 'reveal':
			return isRevealed ? 'Revealed' : 'Hidden again'
		default:
			return HEADING[screen.kind]
	}
}

const HEADING = {
	about: 'What it is about',
	link: 'On your own screen',
	goals: 'What you can do now',
	note: 'Content note',
	outside: 'From outside the documents',
	answer: 'A possible answer',
	event: 'The event',
	compared: 'Side by side',
	figures: 'The numbers',
	window: 'When',
	list: 'The events',
	read: 'In the document',
	page: 'On the page',
} as const
