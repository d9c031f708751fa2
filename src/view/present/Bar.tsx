import { answerOf } from './screens.ts'
import type { Stage } from './useStage.ts'

type Props = { stage: Stage; atStart: boolean; atEnd: boolean }

/** The ways on and back, what can be asked for here, and the dialog that has everything else. */
export function Bar({ stage: { deck, screen, step, isRevealed, act }, atStart, atEnd }: Props) {
	return (
		<nav className="present-bar" aria-label="Presentation">
			<button type="button" aria-haspopup="dialog" onClick={() => act('keys')}>
				Menu
			</button>
			{step?.hide && (
				<button type="button" onClick={() => act('reveal')}>
					{isRevealed ? 'Hide again' : 'Reveal'}
				</button>
			)}
			{answerOf(deck, screen.at) !== null && (
				<button type="button" onClick={() => act('answer')}>
					{screen.kind === 'answer' ? 'Back from the answer' : 'A possible answer'}
				</button>
			)}
			<span className="present-ways">
				<button type="button" aria-disabled={atStart} onClick={() => act('previous')}>
					<span className="present-arrow" aria-hidden="true">
						←
					</span>{' '}
					Previous
				</button>
				<button type="button" aria-disabled={atEnd} onClick={() => act('next')}>
					Next{' '}
					<span className="present-arrow" aria-hidden="true">
						→
					</span>
				</button>
			</span>
		</nav>
	)
}
