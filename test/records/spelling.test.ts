import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, soundOf, spells, wordsOf } from '../../src/records/spelling.ts'

describe('words', () => {
	test.each<[string, string[]]>([
		['Deir ez-Zor', ['deir', 'zor']],
		['Dayr al-Zawr', ['dayr', 'zawr']],
		['the al-Bab–Aleppo road', ['the', 'bab', 'aleppo', 'road']],
		["Ma’adi, Sha‘ar and Mare'", ['maadi', 'shaar', 'and', 'mare']],
		['Aleppo’s old city', ['aleppo', 'old', 'city']],
		['Erdoğan at Jarābulus', ['erdogan', 'at', 'jarabulus']],
		['at-risk 50,000 civilians', ['risk', '50', '000', 'civilians']],
		['', []],
	])('of %j', (text, expected) => expect(wordsOf(text).map(({ plain }) => plain)).toEqual(expected))

	test('stand in the text where they say', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				let before = 0
				for (const { plain, start, end } of wordsOf(text)) {
					expect(start).toBeGreaterThanOrEqual(before)
					expect(end).toBeGreaterThan(start)
					expect(end).toBeLessThanOrEqual(text.length)
					before = end
					expect(plain).toBe(plain.toLowerCase())
				}
			}),
		)
	})

	test.each([
		['أحمد', 'احمد'],
		['حَلَب', 'حلب'],
		['الرقة', 'رقه'],
		['مستشفى', 'مستشفي'],
	])('of Arabic are written one way: %s', (text, expected) => expect(fold(text)).toBe(expected))
})

describe('names that sound alike', () => {
	test.each([
		['zor', 'zour', 'zawr', 'ezzor', 'azzour', 'zzor'],
		['deir', 'dayr', 'dair', 'deyr', 'der'],
		['haydariya', 'haidariya', 'haydariyah'],
		['touman', 'tuman', 'toman'],
		['sakhur', 'sakhour', 'sakhoor'],
	])('share a key: %s %s %s', (...names) => {
		expect(new Set(names.map(soundOf)).size).toBe(1)
	})
	test.each([
		['aleppo', 'idlib'],
		['zor', 'zaytan'],
		['mallah', 'marea'],
	])('and others do not: %s, %s', (a, b) => expect(soundOf(a)).not.toBe(soundOf(b)))
})

test.each([
	['Deir ez-Zor', 'deir', true],
	['Deir ez-Zor', 'Deir Ezzor', true],
	['Deir ez-Zor', 'dayr al zawr', true],
	['Deir ez-Zor', 'Dayr al-Zawr', true],
	['Deir ez-Zor air base', 'zour', true],
	['al-Bab', 'bab', true],
	['Aleppo', 'al', true],
	['Aleppo', 'hal', false],
	['Aleppo', '', false],
])('%s is spelt %j: %s', (name, asked, expected) => expect(spells(name, asked)).toBe(expected))
