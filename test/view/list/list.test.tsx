// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { join } from '../../../src/query/select.ts'
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
const shared = { records, looks: new Map(), comments: false, selected: null, onOpen: () => {}, href: () => '?' }

test('a list beyond what a browser lays out at once says how much there is, and shows more when asked', async () => {
	const one = records.eventById.get('e1')!
	const many = Array.from({ length: 1502 }, (_, at) => ({ ...one, id: `n${at}` }))
	render(<List {...shared} events={many} />)
	expect(document.querySelectorAll('.list-event').length).toBe(1500)
	await userEvent.click(screen.getByRole('button', { name: 'Show the next 2 of 1502 events' }))
	expect(document.querySelectorAll('.list-event').length).toBe(1502)
	expect(screen.queryByRole('button', { name: /Show the next/ })).toBeNull()
}, 60_000)

test('words found are marked in titles and excerpts, and the account that has them is the one shown', () => {
	const event = records.eventById.get('e2')!
	const last = event.claimIds.map((id) => records.claims.get(id)!).at(-1)!
	const word = /[a-z]{6,}/.exec(last.selector.exact)![0]
	render(
		<Hits value={new Map([[event.id, [word]]])}>
			<List {...shared} events={[event]} />
		</Hits>,
	)
	const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent)
	expect(marks.length).toBeGreaterThan(0)
	expect(new Set(marks)).toEqual(new Set([word]))
})
