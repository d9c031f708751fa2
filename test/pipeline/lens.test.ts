import { beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/pipeline/disk.ts'
import { hits, lens } from '../../src/pipeline/lens.ts'
import { run } from '../../src/pipeline/pipeline.ts'
import { loadedIn, MEANINGS } from '../../src/pipeline/tables/loaded.ts'
import type { Segment, SegmentKind, WordsFile } from '../../src/records/schema.ts'
import { WordsFile as WordsFileSchema } from '../../src/records/schema.ts'
import { makeStory } from './make.ts'

const NO_VIA = { ...makeStory('t1', 'press'), via: [] }

/** One page of one story, a segment a paragraph. */
function page(...parts: [SegmentKind, string][]) {
	const text = parts.map(([, words]) => words).join('\n\n')
	let at = 0
	const segments = parts.map(([kind, words], nth): Segment => {
		const start = text.indexOf(words, at)
		at = start + words.length
		return { id: `g${nth}`, kind, start, end: at, storyId: 't1', reason: '' }
	})
	return { id: NO_VIA.documentId, text, segments }
}

const uses = (parts: [SegmentKind, string][], via: string[] = []) => lens([page(...parts)], [{ ...NO_VIA, via }]).uses

test.each<[string, string[]]>([
	['Rebels freed the mill.', ['armed-groups rebels', 'took-control freed']],
	['The regime forces withdrew.', ['government-forces regime forces', 'people-left withdrawal']],
	['Daesh, or ISIS, wants an Islamic State.', ['islamic-state Daesh', 'islamic-state ISIS']],
	['The Free Syrian Army met the Syrian army.', ['government-forces Syrian army']],
	['Anti-government forces kept the mill.', ['armed-groups anti-government forces']],
	['Satellite images show the roof.', []],
	['The anti-terrorist coalition met after the terrorist attacks.', ['attack attack']],
	['They fled the al-Qaeda dictatorship.', []],
])('%s', (text, expected) => expect(hits(text).map(({ meaning, term }) => `${meaning.id} ${term}`)).toEqual(expected))

describe('whose word it is', () => {
	test('the outlet’s own, where nobody is cited', () =>
		expect(uses([['story', 'The rebels left the mill.']])).toMatchObject([
			{ term: 'rebels', words: 'rebels', quoted: false, speaker: null, comment: false, start: 4, end: 10 },
		]))
	test('inside quotation marks', () =>
		expect(uses([['story', 'The mayor said: “The terrorists left the mill.”']])).toMatchObject([
			{ term: 'terrorists', quoted: true },
		]))
	test('in a sentence that cites a speaker, outside the marks', () =>
		expect(uses([['story', 'The Kremlin said that militants had left the mill.']])).toMatchObject([
			{ term: 'militants', quoted: false, speaker: 'Kremlin' },
		]))
	test('in a block quotation', () => {
		const text = 'The Kremlin said on Sunday:\n\nWe will never talk to those terrorists and their friends.'
		expect(uses([['story', text]])).toMatchObject([{ term: 'terrorists', quoted: true, speaker: 'Kremlin' }])
	})
	test('a reader’s', () =>
		expect(uses([['comment', 'Those terrorists again left the old mill.']])).toMatchObject([{ comment: true }]))
})

test('a paragraph printed twice counts once', () =>
	expect(uses([['story', 'The rebels left.\n\nThe rebels left.']])).toHaveLength(1))

test('what was looked through is counted in words, each paragraph once, readers apart, furniture not', () => {
	const parts: [SegmentKind, string][] = [
		['story', 'The rebels left – at 6.30.\n\nThe rebels left – at 6.30.'],
		['comment', 'Those terrorists again!'],
		['furniture', 'Share this page'],
	]
	expect(lens([page(...parts)], [NO_VIA]).texts).toEqual([
		{ storyId: 't1', outletId: 'press', comment: false, words: 5 },
		{ storyId: 't1', outletId: 'press', comment: true, words: 3 },
	])
})

test('a heading counts only where nobody passed the story on', () => {
	expect(uses([['heading', 'Rebels leave']])).toHaveLength(1)
	expect(uses([['heading', 'Rebels leave']], ['a blog'])).toEqual([])
	expect(uses([['editorNote', 'Rebels leave']])).toEqual([])
})

test('every meaning and every term of a meaning stands once in the table', () => {
	expect(new Set(MEANINGS.map(({ id }) => id)).size).toBe(MEANINGS.length)
	for (const { id, terms } of MEANINGS) expect(new Set(terms.map((term) => term.id)).size, id).toBe(terms.length)
})

test('the neutral names and notes of the table are neutral', () => {
	for (const { neutral, note } of MEANINGS) expect(loadedIn(`${neutral} ${note}`)).toEqual([])
})

describe('the seeds', () => {
	let file: WordsFile
	let texts: Map<string, string>
	beforeAll(() => {
		const { files, records } = run(readCorpus('seeds'))
		file = WordsFileSchema.parse(JSON.parse(files.get('words.json')!))
		texts = new Map(records.documents.map(({ id, text }) => [id, text]))
	}, 60_000)

	test('every use is the slice it says it is', () => {
		for (const { documentId, start, end, words } of file.uses)
			expect(texts.get(documentId)!.slice(start, end)).toBe(words)
	})
	test('every use is of a word of the table', () => {
		const known = new Set(file.meanings.flatMap(({ id, terms }) => terms.map((term) => `${id} ${term.id}`)))
		expect(new Set(file.uses.map(({ meaning, term }) => `${meaning} ${term}`))).toEqual(known)
	})
	test('the counts of each outlet', async () => {
		const rows = new Map<string, { own: number; cited: number; quoted: number }>()
		for (const { meaning, term, outletId, comment, quoted, speaker } of file.uses) {
			const key = `${meaning} | ${term} | ${comment ? 'readers' : (outletId ?? 'not known')}`
			const row = rows.get(key) ?? { own: 0, cited: 0, quoted: 0 }
			row[quoted ? 'quoted' : speaker ? 'cited' : 'own']++
			rows.set(key, row)
		}
		const lines = [...rows].map(
			([key, { own, cited, quoted }]) => `${key} | own ${own}, cited ${cited}, quoted ${quoted}`,
		)
		await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('../cases/words.golden')
	})
})
