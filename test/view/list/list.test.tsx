// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { rowsOf } from '../../../src/query/row.ts'
import { isUndated, join } from '../../../src/query/select.ts'
import type { Index, Shard } from '../../../src/records/schema.ts'
import { List } from '../../../src/view/list/List.tsx'
import { Hits } from '../../../src/view/search/Marked.tsx'
import { FILES } from '../../fixture/records.ts'

afterEach(cleanup)

const read = <T,>(path: string) => JSON.parse(FILES.get(path)!) as T
const index = read<Index>('index.json')
const records = join(
	index,
	index.shards.map(({ href }) => read<Shard>(href)),
)
const rows = rowsOf(records)
const shared = { records, looks: new Map(), comments: false, selected: null, onOpen: () => {}, href: () => '?' }

test('months, days and events are headings below each other, and a month says how much it holds', () => {
	render(<List {...shared} rows={rows} />)
	const dated = rows.filter((row) => !isUndated(row))
	const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)))
	for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1)
	expect(levels.filter((level) => level === 5).length).toBe(dated.length)
	const months = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
	expect(months).toEqual(['December 2016 4 events', 'Over longer spans 1 event'])
})

test('words found are marked in titles and excerpts, and the account that has them is the one shown', () => {
	const event = records.eventById.get('e2')!
	const last = event.claimIds.map((id) => records.claims.get(id)!).at(-1)!
	const word = /[a-z]{6,}/.exec(last.selector.exact)![0]
	render(
		<Hits value={new Map([[event.id, [word]]])}>
			<List {...shared} rows={rows.filter(({ id }) => id === event.id)} />
		</Hits>,
	)
	const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent)
	expect(marks.length).toBeGreaterThan(0)
	expect(new Set(marks)).toEqual(new Set([word]))
})
