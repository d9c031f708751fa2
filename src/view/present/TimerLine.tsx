import { clock, passed } from './timer.ts'
import type { Stage } from './useStage.ts'
import { useNow } from './useTimer.ts'

/** What has passed, once the timer has been begun; a click pauses it and goes on. It says nothing by itself. */
export function TimerLine({ stage: { tour, step, clock: own, act } }: { stage: Stage }) {
	const { timer } = own
	const now = useNow(timer.since !== null)
	const { total, step: onStep } = passed(timer, Math.max(now, timer.since ?? 0))
	if (timer.since === null && total === 0) return null
	const minutes = step?.minutes ?? tour.minutes
	return (
		<button type="button" className="present-timer" aria-pressed={timer.since !== null} onClick={() => act('timer')}>
			<span className="visually-hidden">Timer, {timer.since === null ? 'paused' : 'running'}: </span>
			<span role="timer">{clock(step ? onStep : total)}</span> of {minutes} min
		</button>
	)
}
