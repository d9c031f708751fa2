import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../src/query/row.ts'
import { COMMENT_LANE, join, NO_OUTLET_LANE } from '../../../src/query/select.ts'
import { parseUrl } from '../../../src/query/url.ts'
import { Index, Shard } from '../../../src/records/schema.ts'
import { creditsOf, creditsOfRows } from '../../../src/view/embed/credits.ts'
import { FILES } from '../../fixture/records.ts'

const read = (path: string) => JSON.parse(FILES.get(path)!)
const index = Index.parse(read('index.json'))
const records = join(
	index,
	index.shards.map(({ href }) => Shard.parse(read(href))),
)

/** With a line told by nobody known. */
const rows = [...rowsOf(records), { ...rowsOf(records)[0]!, id: 'e7', tellers: [NO_OUTLET_LANE] }]

describe('the line at the foot of an embed credits', () => {
	test.each<[string, string[], string | null]>([
		['?event=e2', ['Morning Post', 'Evening Echo'], '8 December 2016'],
		['?event=e5', ['Morning Post'], 'a morning'],
		['?event=e6', ['readers’ comments'], '9 December 2016'],
		['?compare=c1,c2', ['Morning Post'], '8 December 2016'],
		['?compare=e2&event=e1', ['Morning Post', 'Evening Echo'], '8 December 2016'],
		// A document by its own stories, whatever is open below it.
		['?read=evening', ['Evening Echo'], '8 December 2016'],
		['?read=evening&event=e1', ['Evening Echo'], '8 December 2016'],
		['?read=morning&compare=e2', ['Morning Post', 'readers’ comments'], '8 December 2016'],
	])('what %s opens', (query, tellers, when) => expect(creditsOf(records, parseUrl(query))).toEqual({ tellers, when }))

	test.each(['', '?event=nothing', '?read=nothing', '?read=nothing&event=e1'])('nobody at “%s”', (query) =>
		expect(creditsOf(records, parseUrl(query))).toBeNull(),
	)

	test.each<[string, string[]]>([
		['', ['Morning Post', 'Evening Echo', 'an outlet not known']],
		['?comments=1', ['Morning Post', 'Evening Echo', 'an outlet not known', 'readers’ comments']],
		['?outlet=echo', ['Evening Echo']],
		[`?outlet=${NO_OUTLET_LANE},post`, ['Morning Post', 'an outlet not known']],
		[`?outlet=${COMMENT_LANE}`, []],
		[`?outlet=${COMMENT_LANE}&comments=1`, ['readers’ comments']],
	])('whoever tells of the events shown at “%s”', (query, tellers) => {
		const state = parseUrl(query)
		expect(creditsOfRows(records, rows, state)).toEqual({ tellers, when: '2016' })
	})

	test('of the events that are left, not of all', () => {
		const left = rows.filter(({ id }) => id === 'e1' || id === 'e6')
		expect(creditsOfRows(records, left, parseUrl('?comments=1'))).toEqual({
			tellers: ['Morning Post', 'readers’ comments'],
			when: '8–9 December 2016',
		})
		expect(creditsOfRows(records, [], parseUrl(''))).toEqual({ tellers: [], when: null })
	})
})
