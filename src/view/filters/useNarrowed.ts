/** What the address leaves of the rows: one answer for all views. */
import { useCallback, useMemo } from 'react'
import { type Choice, choiceOf, filtering, type Ground, ground, testsOf, type Unknown } from '../../query/filter.ts'
import type { Row } from '../../query/row.ts'
import type { Records } from '../../query/select.ts'
import type { UrlState } from '../../query/url.ts'
import { FEW_ROWS, useSliced } from '../../query/useSliced.ts'

export type Narrowed = {
	/** Every row, those told by readers' comments alone only where comments are asked for. */
	shown: Row[]
	/** Those of them that the search finds; all, where nothing is searched for. */
	found: Row[]
	/** Those of them that pass the filters. */
	rows: Row[]
	choice: Choice
	unknown: Unknown[]
	ground: Ground
	/** Of many rows: they are being looked through, and `rows` are what the choice before left (none, at first). */
	busy: boolean
}

/** `shown` are the rows before all filters; `hits` are the ids that the search finds, null where nothing is searched for or the answer is not there yet. */
export function useNarrowed(
	records: Records,
	shown: Row[],
	state: UrlState,
	hits: ReadonlyMap<string, unknown> | null,
): Narrowed {
	const comments = state.comments === true
	const found = useMemo(() => (hits ? shown.filter(({ id }) => hits.has(id)) : shown), [shown, hits])
	const on = useMemo(() => ground(records, { comments }), [records, comments])
	// As text, so that an address that changes elsewhere filters nothing anew.
	const asked = JSON.stringify(choiceOf(state, records))
	const { choice, unknown } = useMemo(() => JSON.parse(asked) as ReturnType<typeof choiceOf>, [asked])
	const work = useCallback(() => filtering(found, choice, on), [found, choice, on])
	const isLittle = found.length <= FEW_ROWS || testsOf(choice).length === 0
	const { value: rows, busy } = useSliced(work, isLittle)
	return useMemo(
		() => ({ shown, found, rows: rows ?? NO_ROWS, choice, unknown, ground: on, busy }),
		[shown, found, rows, choice, unknown, on, busy],
	)
}

const NO_ROWS: Row[] = []
