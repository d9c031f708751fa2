import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentId } from '../../src/pipeline/id.ts'
import { read, type SourceDocument } from '../../src/pipeline/read.ts'
import { segment } from '../../src/pipeline/segment.ts'
import type { Segment } from '../../src/records/schema.ts'
import { charactersRead } from './charactersRead.ts'

const CASES = 'test/cases'
const seeds = readdirSync('seeds').filter((file) => file.endsWith('.txt'))
const inputs = [
	...seeds.map((file) => ({ name: `seed-${file.slice(0, 3)}`, file: join('seeds', file) })),
	...readdirSync(CASES)
		.map((name) => ({ name, file: join(CASES, name, 'input.txt') }))
		.filter(({ file }) => existsSync(file)),
]

function documentOf(file: string): SourceDocument {
	return read(basename(file), readFileSync(file))
}

function fromText(text: string): SourceDocument {
	return read('page.txt', new TextEncoder().encode(text))
}

/** One line a segment: kind, story by its order, first and last words, reason. */
function readable(document: SourceDocument, segments: Segment[]): string {
	const stories = [...new Set(segments.map((one) => one.storyId).filter((id) => id !== null))]
	const lines = segments.map((one) => {
		const words = document.text.slice(one.start, one.end).replace(/\s+/g, ' ')
		const short = words.length <= 72 ? words : `${words.slice(0, 40)} … ${words.slice(-28)}`
		const story = one.storyId === null ? '-' : `story ${stories.indexOf(one.storyId) + 1}`
		return `${one.kind.padEnd(10)} ${story.padEnd(9)} “${short}”\n${' '.repeat(21)}${one.reason}`
	})
	return `${lines.join('\n')}\n`
}

describe('golden cases', () => {
	test.each(inputs)('$name', ({ name, file }) => {
		const golden = join(CASES, name, 'segments.golden')
		const document = documentOf(file)
		const actual = readable(document, segment(document))
		if (process.env.UPDATE === '1') writeFileSync(golden, actual)
		expect(existsSync(golden), `${golden} is missing: write it with UPDATE=1 and read it`).toBe(true)
		expect(actual).toBe(readFileSync(golden, 'utf8'))
	})
})

/** A document's stories begin with these words, in this order (first words of the editor's table). */
const STARTS: Record<string, string[]> = {
	'000': [
		'US Secretary of State John Kerry is putting effo',
		'The Syrian army has said it had captured two dis',
		'US Secretary of State John Kerry has significant',
		'European leaders, notably the French, are privat',
		'MOSCOW (Sputnik) – The United States, the United',
		'As the Syrian conflict approaches its 6th annive',
		'Russia said it is ready to persuade the Syrian g',
		'Once the jihadists exit the war-ravaged city,  S',
		'The Syrian regime and the Russian Government are',
		'Commenting on the recent shelling of a Russian m',
		'Syrian government forces have suspended “active”',
		'The Syrian Army has officially liberated Aleppo ',
		'On 5 December, the Aleppo jihadists fired at a m',
		'This story was quietly leaked by, who announced,',
		'In late 2016, at the cost of many young lives, S',
		'Moscow will help restore holy sites not only of ',
	],
	'001': ['UPDATE 1600 GMT: UN envoy Staffan de Mistura has', 'ORIGINAL ENTRY: With the Assad regime continue t'],
	'002': [
		'Russia says 62 Syrian forces have been killed in',
		'On Monday 5 September, in the morning, six takfi',
		'Back today from a few days in Aleppo (leaving th',
		'Aleppo, Syria (6:00 A.M.) – The jihadist rebels ',
		'Abu Walid al-Shishani, leader of Jund al-Sham te',
	],
	'003': [
		'Evidence is mounting that the Russians are crank',
		'RT CrossTalk host Peter Lavelle and The Duran’s ',
		'The center of gravity of U.S. politics is shifti',
		'A series of eight explosions rocked Catholic chu',
		'The Duran’s Alex Christoforou and Editor-in-Chie',
	],
	'004': [
		'UPDATE 1800 GMT: Russian Foreign Sergei Lavrov h',
		'UPDATE 1545 GMT: The Conflict Intelligence Team,',
		'UPDATE 0845 GMT: The pro-opposition Local Coordi',
		'ORIGINAL ENTRY: As foreign forces and the Syrian',
	],
}

describe('the stories of the five documents', () => {
	test.each(Object.entries(STARTS))('%s', (number, expected) => {
		const document = documentOf(join('seeds', seeds.find((name) => name.startsWith(number))!))
		const segments = segment(document)
		const ids = segments.filter((one) => one.kind !== 'comment' && one.storyId !== null).map((one) => one.storyId)
		const starts = expected.map((words) => document.text.replaceAll('\u00a0', ' ').indexOf(words))
		for (const start of starts) expect(segments.map((one) => one.start)).toContain(start)
		expect(new Set(ids)).toEqual(new Set(starts.map((start) => contentId('t', document.id, start))))
	})

	test('later stories about another country are off-topic, each a story of its own', () => {
		const document = documentOf(join('seeds', seeds.find((name) => name.startsWith('003'))!))
		const aside = segment(document).filter((one) => one.kind === 'offTopic')
		expect(new Set(aside.map((one) => one.storyId)).size).toBe(4)
		expect(aside.every((one) => one.storyId !== null)).toBe(true)
	})

	test('readers’ comments are one story, a segment for each comment', () => {
		const document = documentOf(join('seeds', seeds.find((name) => name.startsWith('001'))!))
		const comments = segment(document).filter((one) => one.kind === 'comment')
		expect(new Set(comments.map((one) => one.storyId)).size).toBe(1)
		const numbers = comments.map((one) => /^(\d+)\. /.exec(document.text.slice(one.start, one.start + 5))?.[1])
		expect(numbers.filter((number) => number).map(Number)).toEqual([1, 2, 3, 5, 6, 8, 9, 10, 11, 12, 13])
		expect(comments.find((one) => document.text.startsWith('5. ', one.start))!.reason).toMatch(/number 4 is lost/)
	})
})

function expectTiling(document: SourceDocument, segments: Segment[]): void {
	let at = 0
	for (const { start, end } of segments) {
		expect(start).toBeGreaterThanOrEqual(at)
		expect(document.text.slice(at, start).trim()).toBe('')
		const words = document.text.slice(start, end)
		expect(words.trim()).toBe(words)
		expect(words).not.toBe('')
		at = end
	}
	expect(document.text.slice(at).trim()).toBe('')
	expect(new Set(segments.map((one) => one.id)).size).toBe(segments.length)
	for (const one of segments) expect(one.reason).toMatch(/\S.{5}/)
}

const line = fc.oneof(
	fc.constantFrom(
		'Read more:',
		'red more:',
		'UPDATE 1600 GMT: Word from the front.',
		'ORIGINAL ENTRY: As it was.',
		'RT reports:',
		'Source: Press TV',
		'Published',
		'Related Posts',
		'Leave a Comment',
		'  1. A comment of a reader.',
		'    • A reply to it.',
		'MOSCOW (Sputnik) — He said on Monday that it was so.',
		'a heading of sorts...',
		'A Title In Capitals',
		'The army said on Sunday that it had taken the town after a day of fighting.',
		'****',
		'\u00a0',
		'',
		'',
	),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: 'grapheme', maxLength: 120 }),
)
const page = fc
	.array(line, { maxLength: 40 })
	.map((lines) => lines.join('\n').replaceAll('\0', '').replaceAll('\r', ''))
	.filter((text) => text.normalize('NFC').trim() !== '' && text.isWellFormed())

describe('any text', () => {
	test.each(inputs)('segments tile $name', ({ file }) => {
		const document = documentOf(file)
		expectTiling(document, segment(document))
	})

	test('segments tile and nothing throws', () => {
		fc.assert(
			fc.property(page, (text) => {
				const document = fromText(text)
				expectTiling(document, segment(document))
			}),
			{ numRuns: 300 },
		)
	})

	test('ten times the text is ten times as much to read, not a hundred times', () => {
		const hostile = [
			'a'.repeat(50),
			'A '.repeat(60),
			'((((((((',
			'Read more: '.repeat(8),
			'By '.repeat(30),
			'“'.repeat(80),
			'1. '.repeat(40),
			'  • x',
			'MOSCOW (',
			'function (',
			'12:00 12:00 12:00',
			'- - - - -',
		].join('\n')
		const read = (copies: number) => {
			const document = { ...fromText('x'), text: `${hostile}\n\n`.repeat(copies) }
			return charactersRead(() => segment(document))
		}
		const small = read(20)
		expect(small).toBeGreaterThan(hostile.length * 20)
		expect(read(200)).toBeLessThan(small * 12)
	})
})
