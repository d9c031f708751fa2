import { describe, expect, test } from 'vitest'
import { pair, score, tally } from './score.ts'
import { type Annotation, readTimeMl, writeTimeMl } from './timeml.ts'

const at = (start: number, end: number, value: string, type = 'DATE'): Annotation => ({ start, end, type, value })

describe('scores as TempEval-3 counts them', () => {
	test('pairs one to one, equal extents first', () => {
		const gold = [at(0, 10, 'a'), at(12, 20, 'b')]
		const found = [at(5, 13, 'a'), at(12, 20, 'b')]
		expect(pair(gold, found).map(({ gold, found, exact }) => [gold.value, found.value, exact])).toEqual([
			['b', 'b', true],
			['a', 'a', false],
		])
	})
	test('one found never serves two', () => {
		expect(tally([at(0, 4, 'a'), at(5, 9, 'b')], [at(0, 9, 'a')])).toMatchObject({ relaxed: 1, strict: 0, value: 1 })
	})
	test('value F1 is the accuracy among overlaps times relaxed F1', () => {
		const all = score([tally([at(0, 4, 'a'), at(5, 9, 'b'), at(20, 22, 'c')], [at(0, 4, 'a'), at(5, 8, 'x')])])
		expect(all.strictF1).toBeCloseTo(40)
		expect(all.relaxedF1).toBeCloseTo(80)
		expect(all.valueF1).toBeCloseTo(40)
	})
	test('nothing at all is nought, not an error', () => {
		expect(score([]).valueF1).toBe(0)
	})
})

describe('TimeML', () => {
	const xml = `<?xml version="1.0" ?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2016-12-08" functionInDocument="CREATION_TIME">8 December 2016</TIMEX3></DCT>
<TEXT>A &amp; B <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2016-12-07">Wednesday</TIMEX3>, &quot;again&quot;.</TEXT></TimeML>`
	test('the text without tags, the expressions with their places', () => {
		const file = readTimeMl('a.tml', xml)
		expect(file.reference).toBe('2016-12-08')
		expect(file.text).toBe('A & B met on Wednesday, "again".')
		expect(file.gold.map(({ start, end, value }) => [file.text.slice(start, end), value])).toEqual([
			['Wednesday', '2016-12-07'],
		])
	})
	test('the day of writing is the one of the DCT element and no other', () => {
		const none = xml.replace('value="2016-12-08"', 'value="unknown"')
		expect(readTimeMl('a.tml', none).reference).toBeNull()
		const european = xml.replace('value="2016-12-08"', 'value="08-12-2016"')
		expect(readTimeMl('a.tml', european).reference).toBe('2016-12-08')
	})
	test('written and read again, it is the same', () => {
		const file = readTimeMl('a.tml', xml)
		const again = readTimeMl('a.tml', writeTimeMl(file, file.gold))
		expect(again.text).toBe(file.text)
		expect(again.gold).toEqual(file.gold)
		expect(again.reference).toBe(file.reference)
	})
	test('a file without a text says so', () => {
		expect(() => readTimeMl('b.tml', '<TimeML/>')).toThrow('b.tml: no TEXT element')
	})
})
