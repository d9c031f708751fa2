import { describe, expect, test } from 'vitest'
import { saidAt } from '../../../src/pipeline/claims/saidAt.ts'
import { run } from '../../../src/pipeline/pipeline.ts'

/** The claims of one page. */
function read(text: string) {
	const { records } = run({ files: [{ name: 'page.txt', bytes: new TextEncoder().encode(text) }], editorial: null })
	return records.claims
}

describe('where something was said is kept apart from where it happened', () => {
	test.each([
		['The minister spoke in Vienna, Austria, on Monday about the truce in Aleppo.', ['vienna']],
		['Talks on Aleppo are to go on in Lausanne.', ['lausanne']],
		['At a summit in the Swiss city of Geneva they agreed on a pause in Aleppo.', ['geneva']],
		['Jets took off in Turkey and bombed Manbij.', []],
		['He spoke of an air raid in Aleppo by US-led jets.', []],
		['The envoy said in Damascus that Aleppo was calm.', []],
	])('%s', (sentence, places) => expect(saidAt(sentence)).toEqual(places))
})

describe('figures say where and when they were counted', () => {
	const figures = (sentence: string) =>
		read(`LONDON, 14 March 2017 (Reuters) - ${sentence}\n`).flatMap((claim) => claim.figures)
	test('the place and the day beside the number', () => {
		const [first] = figures('At least 12 people were killed in Manbij on Monday, the Observatory said.')
		expect(first?.scope).toEqual({ placeIds: ['manbij'], span: '2017-03-13', words: 'Manbij, Monday' })
	})
	test('a part is counted where the whole is', () => {
		const found = figures('The monitor counted 30 dead across Aleppo province, including four children.')
		expect(found.map(({ scope }) => scope?.placeIds)).toEqual([['aleppo'], ['aleppo']])
	})
	test('as of a day', () => {
		const [first] = figures('As of Sunday, 4,000 people had left Manbij, the council said.')
		expect(first?.asOf).toBe('2017-03-12')
	})
	test('the day of the saying is not that of the counting, nor a place abroad its place', () => {
		const [first] = figures('Some 300 fighters had left Manbij, the envoy said on Monday in Geneva.')
		expect(first?.scope?.span).toBeUndefined()
		expect(first?.scope?.placeIds ?? []).not.toContain('geneva')
	})
})
