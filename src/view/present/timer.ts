/** A clock that counts up against minutes: of the walkthrough, and of each step. Pure; the present time is an argument. */

/** Milliseconds; `since` is when it was last begun, null while it stands still. */
export type Timer = { since: number | null; total: number; steps: Record<string, number>; step: string | null }

export const NEW_TIMER: Timer = { since: null, total: 0, steps: {}, step: null }

/** What has passed, ms. */
export function passed(timer: Timer, now: number): { total: number; step: number } {
	const run = timer.since === null ? 0 : Math.max(0, now - timer.since)
	return { total: timer.total + run, step: (timer.step === null ? 0 : (timer.steps[timer.step] ?? 0)) + run }
}

/** Stands still, with what has passed counted in. */
export function paused(timer: Timer, now: number): Timer {
	const { total, step } = passed(timer, now)
	const steps = timer.step === null ? timer.steps : { ...timer.steps, [timer.step]: step }
	return { ...timer, since: null, total, steps }
}

export function started(timer: Timer, now: number): Timer {
	return timer.since === null ? { ...timer, since: now } : timer
}

/** From nought, still running if it ran. */
export function reset(timer: Timer, now: number): Timer {
	return { ...NEW_TIMER, step: timer.step, since: timer.since === null ? null : now }
}

/** At another step: what passes from now on is that step's, who comes back finds what had passed. */
export function at(timer: Timer, step: string | null, now: number): Timer {
	if (timer.step === step) return timer
	const still = { ...paused(timer, now), step }
	return timer.since === null ? still : started(still, now)
}

/** `4:05`, `1:02:03` */
export function clock(ms: number): string {
	const seconds = Math.floor(ms / 1000)
	const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
	const two = (number: number) => String(number).padStart(2, '0')
	return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** For a voice: `Step: 4 of 7 minutes. Walkthrough: 12 of 42 minutes.` Whole minutes. */
export function timeWords(
	{ total, step }: { total: number; step: number },
	of: { tour: number; step: number | null },
): string {
	const whole = (ms: number) => Math.floor(ms / 60_000)
	const own = of.step === null ? '' : `Step: ${whole(step)} of ${of.step} minutes. `
	return `${own}Walkthrough: ${whole(total)} of ${of.tour} minutes.`
}
