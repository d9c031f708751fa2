/** The step the address names, as a state of the page: brought about when it is opened by its name, and found again. */
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Url, UrlPatch } from '../../query/url.ts'
import { hasWandered, NOTHING_SHOWN, saysNothing, stepPatch } from '../../query/walkthrough/stepState.ts'
import { type Step, stepAt, type Walkthrough } from '../../records/walkthrough.ts'
import { useNarrow } from '../screen/useMedia.ts'

export type OpenStep = {
	/** Its place, from 0; null on the cover. */
	at: number | null
	step: Step | null
	/** The address names a step that is not there. */
	isUnknown: boolean
	/** What the address says of a step, by its place; of the cover for null. Its keys stand for a whole state of the page. */
	patchOf: (at: number | null) => UrlPatch
	/** The reader has gone elsewhere than the step shows. */
	isAway: boolean
	back: () => void
}

export function useStep(tour: Walkthrough, { state, choose, pan }: Url): OpenStep {
	// Where an event opens as a sheet over the page it would cover the prompt: it waits to be opened.
	const sheet = useNarrow()
	const at = state.step === null ? null : stepAt(tour, state.step)
	const step = at === null ? null : tour.steps[at]!
	const patchOf = useCallback(
		(to: number | null): UrlPatch =>
			to === null ? { ...NOTHING_SHOWN, tour: tour.id, step: null } : stepPatch(tour, tour.steps[to]!, { sheet }),
		[tour, sheet],
	)
	const patch = useMemo(() => patchOf(at), [patchOf, at])
	const applied = useRef<string | null>(null)
	useEffect(() => {
		const name = `${tour.id}/${step?.id}`
		if (step === null || applied.current === name) return
		applied.current = name
		if (saysNothing(state)) pan(patch)
		else if (state.step !== step.id) pan({ step: step.id })
	}, [tour, step, state, patch, pan])
	const back = useCallback(() => choose(patch), [choose, patch])
	return {
		at,
		step,
		isUnknown: state.step !== null && at === null,
		patchOf,
		isAway: step !== null && hasWandered(state, patch),
		back,
	}
}
