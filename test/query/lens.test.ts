import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lensOf, sentenceAround, voiceOf } from '../../src/query/lens.ts'
import { join } from '../../src/query/select.ts'
import type { WordsFile, WordUse } from '../../src/records/schema.ts'
import { FILES } from '../fixture/records.ts'

const index = JSON.parse(FILES.get('index.json')!)
const records = join(index, [JSON.parse(FILES.get(index.shards[0].href)!)])

const use = (term: string, more: Partial<WordUse> = {}): WordUse => ({
	...{ meaning: 'took', term, words: term, documentId: 'morning', storyId: 's1', outletId: 'post', start: 0, end: 5 },
	...{ quoted: false, speaker: null, comment: false },
	...more,
})
const words = (...uses: WordUse[]): WordsFile => ({
	schemaVersion: 1,
	meanings: [
		{
			...{ id: 'took', neutral: 'one side took control', note: 'From whose side.' },
			terms: ['freed', 'took'].map((id) => ({ id, words: [id], loaded: id === 'freed' })),
		},
	],
	uses,
	texts: [
		{ storyId: 's1', outletId: 'post', comment: false, words: 40 },
		{ storyId: 's2', outletId: 'echo', comment: false, words: 20 },
		{ storyId: 's3', outletId: null, comment: true, words: 9 },
	],
})
const all = { comments: true, outlets: null, documents: null }
const rows = (file: WordsFile, asked = all) => lensOf(records, file, asked).flatMap(({ rows }) => rows)

describe('a count', () => {
	test.each<[string, Partial<WordUse>, string]>([
		['of the outlet’s own words', {}, 'own'],
		['of a sentence that cites somebody', { speaker: 'the mayor' }, 'cited'],
		['inside quotation marks', { quoted: true }, 'quoted'],
		['inside quotation marks, of somebody cited', { quoted: true, speaker: 'the mayor' }, 'quoted'],
	])('%s', (_, more, voice) => expect(voiceOf(use('freed', more))).toBe(voice))

	test('tells voices apart, and keeps every use', () => {
		const [row] = rows(words(use('freed'), use('freed', { quoted: true }), use('took'), use('freed')))
		expect(row!.terms.map(({ id, by, uses }) => [id, by, uses.length])).toEqual([
			['freed', { own: 2, cited: 0, quoted: 1 }, 3],
			['took', { own: 1, cited: 0, quoted: 0 }, 1],
		])
	})

	test('stands beside the number of words it was counted in', () => {
		const found = rows(words(use('took', { outletId: 'echo', documentId: 'evening', storyId: 's2' }), use('took')))
		expect(found.map(({ id, count, length }) => [id, count, length])).toEqual([
			['post', 1, 40],
			['echo', 1, 20],
		])
	})
})

describe('rows', () => {
	const mixed = words(use('took'), use('took', { outletId: null, storyId: 's3', comment: true }))
	test('are outlets in the order of the index, readers last, not by count', () => {
		const echo = { outletId: 'echo', documentId: 'evening', storyId: 's2' }
		const many = [use('took', echo), use('took', echo), use('freed'), use('took', { comment: true, outletId: null })]
		expect(rows(words(...many)).map(({ id }) => id)).toEqual(['post', 'echo', 'readers'])
	})
	test('hold readers’ comments only where they are asked for', () => {
		expect(rows(mixed, { ...all, comments: false }).map(({ id }) => id)).toEqual(['post'])
	})
	test('are of the outlets and documents that are asked for', () => {
		expect(rows(mixed, { ...all, outlets: ['echo'] } as never)).toEqual([])
		expect(rows(mixed, { ...all, documents: ['evening'] } as never)).toEqual([])
	})
	test('of nothing are no block', () => expect(lensOf(records, words(), all)).toEqual([]))
})

describe('the sentence around a word', () => {
	const of = (text: string, word: string) => {
		const start = text.indexOf(word)
		const span = sentenceAround(text, { start, end: start + word.length })
		return text.slice(span.start, span.end)
	}
	test.each([
		['A day passed. The rebels left. Nobody saw it.', 'rebels', 'The rebels left.'],
		['The rebels left', 'rebels', 'The rebels left'],
		['Heading\n\nThe rebels left on 2.5 trucks.\nMore', 'rebels', 'The rebels left on 2.5 trucks.'],
		['He said: “The rebels left.” Nobody saw it.', 'rebels', 'He said: “The rebels left.”'],
		['Was it so? The rebels left!', 'rebels', 'The rebels left!'],
	])('%s', (text, word, sentence) => expect(of(text, word)).toBe(sentence))

	test('always holds the word, within the text', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 3000 }), fc.nat(), fc.nat(20), (text, at, length) => {
				const start = at % text.length
				const end = Math.min(text.length, start + length)
				const span = sentenceAround(text, { start, end })
				expect(span.start >= 0 && span.start <= start && span.end >= end && span.end <= text.length).toBe(true)
			}),
		)
	})
})
