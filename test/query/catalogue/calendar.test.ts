import { describe, expect, test } from 'vitest'
import { calendar, densest } from '../../../src/query/catalogue/calendar.ts'
import { dated } from '../../../src/records/dated.ts'
import { rowOf } from '../../fixture/rows.ts'

const on = (...days: string[]) => calendar(days.map((edtf) => rowOf({ ...dated(edtf, 'text', []) })))

describe('stretches', () => {
	test('parted where the gap is wide, long spans left out', () => {
		const { stretches } = on('2016', '2016-01-03', '2016-01-05', '2016-06-09', '2016-06-09/2016-06-11', '2016-06-30')
		expect(stretches).toEqual([
			{ earliest: '2016-01-03', latest: '2016-01-05', count: 2 },
			{ earliest: '2016-06-09', latest: '2016-06-30', count: 3 },
		])
	})
	test('the densest is the later of two equals', () => {
		expect(densest(on('2016-01-03', '2016-06-09').stretches)).toMatchObject({ earliest: '2016-06-09' })
		expect(densest([])).toBeNull()
	})
})

test('the whole reaches from the first to the last known day', () => {
	expect(on('2016', '2016-12-09/..', '../2015-11-30').whole).toEqual({ earliest: '2015-11-30', latest: '2016-12-31' })
	expect(calendar([rowOf()]).whole).toBeNull()
})

test('a day counts what can have happened on it; what is wider than ten days counts on none', () => {
	const { first, counts } = on('2016-01-01', '2016-01-01/2016-01-03', '2016-01-03~', '2016')
	expect([...counts.slice(0, 4)]).toEqual([2, 1, 2, 0])
	expect(first).toBe(16_801)
})

test('days before 1970 are days like others', () => {
	expect(on('1969-12-30', '1969-12-31').stretches).toEqual([{ earliest: '1969-12-30', latest: '1969-12-31', count: 2 }])
})
