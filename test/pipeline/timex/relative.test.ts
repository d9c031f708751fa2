import { describe, expect, test } from 'vitest'
import { tag } from '../../../src/pipeline/timex/tag.ts'
import { rows } from './rows.ts'

const THURSDAY = '2016-12-08'

describe('weekdays: by tense, the day of publication included', () => {
	rows(THURSDAY, [
		['He spoke on ‹Wednesday›.', ['DATE', '2016-12-07', '2016-12-07']],
		['an interview published on ‹Thursday›:', ['DATE', '2016-12-08', '2016-12-08']],
		['They will meet on ‹Saturday›.', ['DATE', '2016-12-10', '2016-12-10']],
		['They had been unable to leave since ‹Sunday›.', ['DATE', '2016-12-04', '2016-12-04']],
		['to be held on ‹Friday›', ['DATE', '2016-12-09', '2016-12-09']],
		['Kerry said they will “connect” on ‹Thursday morning›.', ['TIME', '2016-12-08TMO', '2016-12-08']],
		['wait and see what happens on ‹Friday›', ['DATE', '2016-12-02', '2016-12-02']],
		['‹Wednesday›’s bombing', ['DATE', '2016-12-07', '2016-12-07']],
		['‹this coming Friday›', ['DATE', '2016-12-09', '2016-12-09']],
		['‹this past Friday›', ['DATE', '2016-12-02', '2016-12-02']],
		['It rained over ‹the weekend›.', ['DATE', '2016-W48-WE', '2016-12-03/2016-12-04']],
		['‹last Monday›', ['DATE', '2016-12-05', '2016-12-05']],
		['‹next Monday›', ['DATE', '2016-12-12', '2016-12-12']],
		['‹Earlier on Monday›, the army', ['DATE', '2016-12-05', '2016-12-05', 'START']],
		['the militants, the ministry said ‹Wednesday›.', ['DATE', '2016-12-07', '2016-12-07']],
	])
})

describe('counted from the day of publication', () => {
	rows(THURSDAY, [
		['‹today›', ['DATE', '2016-12-08', '2016-12-08']],
		['‹yesterday›’s meetings', ['DATE', '2016-12-07', '2016-12-07']],
		['‹tomorrow›', ['DATE', '2016-12-09', '2016-12-09']],
		['‹the day before yesterday›', ['DATE', '2016-12-06', '2016-12-06']],
		['‹earlier today›', ['DATE', '2016-12-08', '2016-12-08', 'START']],
		['liberated ‹two days ago›', ['DATE', '2016-12-06', '2016-12-06']],
		['‹last week›', ['DATE', '2016-W48', '2016-11-28/2016-12-04']],
		['‹earlier this week›', ['DATE', '2016-W49', '2016-12-05/2016-12-11', 'START']],
		['‹last weekend›', ['DATE', '2016-W48-WE', '2016-12-03/2016-12-04']],
		['‹this month›', ['DATE', '2016-12', '2016-12']],
		['‹earlier this month›', ['DATE', '2016-12', '2016-12', 'START']],
		['‹last month›', ['DATE', '2016-11', '2016-11']],
		['‹a year ago›', ['DATE', '2015', '2015']],
		['‹three months ago›', ['DATE', '2016-09', '2016-09']],
		['‹next year›', ['DATE', '2017', '2017']],
		['‹years ago›', ['DATE', 'PAST_REF', null]],
		['‹last night›', ['TIME', '2016-12-07TNI', '2016-12-07']],
		['‹this morning›', ['TIME', '2016-12-08TMO', '2016-12-08']],
		['by ‹year’s end›', ['DATE', '2016', '2016', 'END']],
		['‹last year’s fourth quarter›', ['DATE', '2015-Q4', '2015-36']],
		['‹the end of the year›', ['DATE', '2016', '2016', 'END']],
	])
})

describe('counted from the date mentioned before', () => {
	rows(THURSDAY, [
		[
			'On ‹5 December› they fired; it had been deployed ‹the same day›.',
			['DATE', '2016-12-05', '2016-12-05'],
			['DATE', '2016-12-05', '2016-12-05'],
		],
		[
			'On ‹26 November› it fell. ‹Two days later› the rest',
			['DATE', '2016-11-26', '2016-11-26'],
			['DATE', '2016-11-28', '2016-11-28'],
		],
		['in ‹March 2014›, and again ‹that same year›', ['DATE', '2014-03', '2014-03'], ['DATE', '2014', '2014']],
		['in ‹2012›. ‹The following year›', ['DATE', '2012', '2012'], ['DATE', '2013', '2013']],
		['‹the following day›', ['DATE', 'XXXX-XX-XX', null]],
	])
	rows({ reference: THURSDAY, previous: '2016-12-05' }, [
		['deployed ‹the same day›', ['DATE', '2016-12-05', '2016-12-05']],
	])
})

describe('no day named', () => {
	rows(THURSDAY, [
		['‹recently›', ['DATE', 'PAST_REF', null]],
		['is ‹now› closed', ['DATE', 'PRESENT_REF', null]],
		['in ‹the nearest future›', ['DATE', 'FUTURE_REF', null]],
		['in ‹the past›.', ['DATE', 'PAST_REF', null]],
		['‹currently›', ['DATE', 'PRESENT_REF', null]],
	])
})

describe('the day of publication is not known: symbolic, never a guess', () => {
	rows(null, [
		['said on ‹Wednesday›', ['DATE', 'XXXX-WXX-3', null]],
		['‹yesterday›', ['DATE', 'XXXX-XX-XX', null]],
		['‹last week›', ['DATE', 'XXXX-WXX', null]],
		['‹this spring›', ['DATE', 'XXXX-SP', null]],
		['on ‹27 November›', ['DATE', 'XXXX-11-27', null]],
		['on ‹Monday 5 September›', ['DATE', 'XXXX-09-05', null]],
		['UPDATE ‹1800 GMT›:', ['TIME', 'XXXX-XX-XXT18:00Z', null]],
		['since ‹August 2014›', ['DATE', '2014-08', '2014-08']],
	])
	test('what is known stays known: the weekday and the direction', () => {
		const [past] = tag('They met on Wednesday.', { reference: null })
		expect(past).toMatchObject({ weekday: 3, direction: 'past', edtf: null })
		const [future] = tag('They will meet on Friday.', { reference: null })
		expect(future).toMatchObject({ weekday: 5, direction: 'future', edtf: null })
	})
})

describe('the day of publication is known in part', () => {
	const AUGUST = { reference: null, within: { earliest: '2016-08-01', latest: '2016-08-31' } }
	rows(AUGUST, [
		['In ‹early July› in Aleppo', ['DATE', '2016-07', '2016-07', 'START']],
		['‹this morning›', ['TIME', 'XXXX-XX-XXTMO', '2016-08']],
		['entering on ‹Sunday›', ['DATE', 'XXXX-WXX-7', '[2016-07-31,2016-08-07,2016-08-14,2016-08-21,2016-08-28]']],
		['‹last month›', ['DATE', '2016-07', '2016-07']],
	])
	const ABOUT = { reference: '2016-01-14', approximate: true }
	rows(ABOUT, [
		['released on ‹Wednesday›', ['DATE', '2016-01-13', '2016-01-13~', 'APPROX']],
		['on ‹Jan.12›, it took', ['DATE', '2016-01-12', '2016-01-12']],
		['since ‹2011›', ['DATE', '2011', '2011']],
	])
	rows({ reference: null, within: { earliest: '2016-11-27', latest: null } }, [
		['on ‹Wednesday›', ['DATE', 'XXXX-WXX-3', null]],
	])
})

describe('anchored to an event: symbolic, with the words that name it', () => {
	test('a day after', () => {
		const found = tag('took the districts on Sunday, a day after capturing Hanano, a district.', {
			reference: '2016-11-27',
		})
		expect(found.map(({ words }) => words)).toEqual(['Sunday', 'a day'])
		expect(found[1]).toMatchObject({
			type: 'DURATION',
			value: 'P1D',
			edtf: null,
			relativeTo: { kind: 'event', offset: 1, words: 'capturing Hanano', implies: '2016-11-26' },
		})
	})
	test('two days after, at the head of a sentence', () => {
		const [found] = tag('Two days after over 90,000 were freed, no offer came.', { reference: '2016-11-30' })
		expect(found).toMatchObject({
			value: 'P2D',
			relativeTo: { kind: 'event', offset: 2, words: 'over 90,000 were freed' },
		})
		expect(found!.relativeTo!.implies).toBeUndefined()
	})
	test('an anniversary, in years', () => {
		const [found] = tag('As the conflict approaches its 6th anniversary, some hope.', { reference: '2016-11-30' })
		expect(found).toMatchObject({ words: '6th anniversary', value: 'XXXX', edtf: null })
		expect(found!.relativeTo).toMatchObject({ kind: 'event', offset: null, years: 6 })
	})
	test('some days into it', () => {
		const [found] = tag('Three weeks into the siege, food ran out.', { reference: '2016-11-30' })
		expect(found).toMatchObject({ value: 'P3W', relativeTo: { kind: 'event', offset: 21, words: 'the siege' } })
	})
	test('the day before', () => {
		const [found] = tag('The day before Israel launched missiles, it was calm.', { reference: '2016-11-30' })
		expect(found).toMatchObject({ value: 'XXXX-XX-XX', edtf: null, relativeTo: { kind: 'event', offset: -1 } })
	})
})

describe('a history goes on from the date mentioned last', () => {
	const HISTORY = { reference: '2009-12-19', manner: 'narrative' } as const
	rows(HISTORY, [
		[
			'On ‹September 1, 1939›, it began. By ‹early October›, it was over.',
			['DATE', '1939-09-01', '1939-09-01'],
			['DATE', '1939-10', '1939-10', 'START'],
		],
		['in ‹December 1941›. In ‹January›,', ['DATE', '1941-12', '1941-12'], ['DATE', '1942-01', '1942-01']],
		['in ‹490 BC›. ‹The following year›', ['DATE', 'BC0490', null], ['DATE', 'BC0489', null]],
	])
	test('and is known by its dates', () => {
		const text = 'In 1939, 1940 and 1941 it spread. In May 1942 and June 1943 it turned. In April it ended.'
		const found = tag(text, { reference: '2009-12-19' })
		expect(found.at(-1)).toMatchObject({ words: 'April', value: '1943-04' })
		expect(tag(text, { reference: null }).at(-1)).toMatchObject({ words: 'April', value: 'XXXX-04', edtf: null })
	})
})

describe('a date left open stands between', () => {
	rows(null, [
		[
			'since ‹25 June 2016›. On ‹Monday› it came back, and ‹the same day› it left',
			['DATE', '2016-06-25', '2016-06-25'],
			['DATE', 'XXXX-WXX-1', null],
			['DATE', 'XXXX-XX-XX', null],
		],
	])
})
