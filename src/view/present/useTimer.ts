import { useEffect, useMemo, useState } from 'react'
import { at, NEW_TIMER, paused, reset, started, type Timer } from './timer.ts'

export type Clock = { timer: Timer; start: () => void; pause: () => void; reset: () => void }

/** The timer of a presentation; what passes counts for the step that is open. */
export function useTimer(stepId: string | null): Clock {
	const [timer, set] = useState<Timer>({ ...NEW_TIMER, step: stepId })
	useEffect(() => set((now) => at(now, stepId, Date.now())), [stepId])
	return useMemo(
		() => ({
			timer,
			start: () => set((now) => started(now, Date.now())),
			pause: () => set((now) => paused(now, Date.now())),
			reset: () => set((now) => reset(now, Date.now())),
		}),
		[timer],
	)
}

/** The present time, ms, every second while it is needed. */
export function useNow(isRunning: boolean): number {
	const [now, set] = useState(Date.now)
	useEffect(() => {
		set(Date.now())
		if (!isRunning) return
		const ticking = setInterval(() => set(Date.now()), 1000)
		return () => clearInterval(ticking)
	}, [isRunning])
	return now
}
