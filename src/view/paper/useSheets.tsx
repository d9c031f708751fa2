import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { coveringOf } from '../../query/paper/covering.ts'
import { evidenceRows } from '../../query/paper/evidence.ts'
import { passages } from '../../query/paper/shown.ts'
import type { Records } from '../../query/select.ts'
import { pageAddress } from '../../query/start.ts'
import type { Paper, UrlState } from '../../query/url.ts'
import type { WordsFile } from '../../records/schema.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { linkOf } from '../qr/address.ts'
import { Cards } from './Cards.tsx'
import { Evidence } from './Evidence.tsx'
import { Flow } from './Flow.tsx'
import { landscape, PAPER, type Size } from './kinds.ts'
import { lessonPieces } from './lesson.tsx'
import { PageSize } from './Sheet.tsx'

type Asked = {
	records: Records
	tour: Walkthrough
	words: WordsFile | null
	state: UrlState
	paper: Paper
	filled: boolean
	/** Upright. */
	size: Size
}

export type Sheets = {
	node: ReactNode
	/** As it lies in the printer. */
	size: Size
	/** How many passages are veiled, and whether they are printed. */
	veiled: number
	unveiled: boolean
	setUnveiled: (on: boolean) => void
}

/** The sheets of one kind. Veiled words are asked for anew each time: that choice is in no address. */
export function useSheets({ records, tour, words, state, paper, filled, size: upright }: Asked): Sheets {
	const [unveiled, setUnveiled] = useState(false)
	const cards = useMemo(() => passages(records, tour), [records, tour])
	const covering = useMemo(() => coveringOf(records, tour), [records, tour])
	const rows = useMemo(() => evidenceRows(records, tour, words), [records, tour, words])
	const isTeachers = paper === 'teacher' || filled
	// Pupils who follow the code on their sheet find no answers there.
	const answers = isTeachers ? state.answers : '0'
	const { v, lang, draft } = state
	const addressOf = useCallback(
		(step: string | null) => linkOf({ v, lang, answers, draft }, tour.id, step, records.index.url ?? pageAddress()),
		[v, lang, answers, draft, tour, records],
	)
	const foot = useMemo(
		() => ({
			title: tour.title,
			kind: PAPER[paper].name,
			address: addressOf(null),
			version: records.index.dataVersion,
		}),
		[tour, paper, addressOf, records],
	)
	const size = useMemo(() => (paper === 'evidence' ? landscape(upright) : upright), [paper, upright])
	const pieces = useMemo(
		() =>
			lessonPieces({
				records,
				tour,
				cards,
				covering,
				unveiled,
				teacher: paper === 'teacher',
				address: addressOf,
			}),
		[records, tour, cards, covering, unveiled, paper, addressOf],
	)
	const shared = { records, covering, unveiled, size, foot }
	const node =
		paper === 'cards' ? (
			<Cards {...shared} cards={cards} />
		) : paper === 'evidence' ? (
			<Evidence {...shared} {...{ rows, filled }} title={tour.title} />
		) : (
			<Flow {...{ size, pieces, foot }} />
		)
	return {
		node: (
			<>
				<PageSize {...size} />
				{node}
			</>
		),
		size,
		veiled: cards.filter(({ veils }) => veils.length > 0).length,
		unveiled,
		setUnveiled,
	}
}
