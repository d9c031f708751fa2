import { expect, test } from 'vitest'
import { SIZE, usualSize } from '../../../src/view/paper/kinds.ts'
import { rangesWords } from '../../../src/view/paper/ranges.ts'

test.each([
	[['en-US', 'en'], 'letter'],
	[['es-MX'], 'letter'],
	[['en', 'fr-CA'], 'letter'],
	[['en-GB', 'en-US'], 'a4'],
	[['zh-Hant-TW'], 'a4'],
	[['de'], 'a4'],
	[[], 'a4'],
])('a reader of %j has %s at hand', (languages, size) => {
	expect(usualSize(languages)).toBe(size)
	expect(SIZE[usualSize(languages)].width).toBeGreaterThan(200)
})

test.each<[number[], string]>([
	[[], ''],
	[[3], '3'],
	[[3, 4], '3–4'],
	[[12, 3, 5, 6, 7], '3, 5–7 and 12'],
])('%j is %s', (numbers, words) => expect(rangesWords(numbers)).toBe(words))
