import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read, type SourceDocument } from '../../src/pipeline/read.ts'
import { segment } from '../../src/pipeline/segment.ts'
import { clockOf } from '../../src/pipeline/source/view.ts'
import { checkPublished, source } from '../../src/pipeline/source.ts'
import { OUTLETS, outletAt, outletNamed } from '../../src/pipeline/tables/outlets.ts'
import type { Story } from '../../src/records/schema.ts'
import { Story as StorySchema } from '../../src/records/schema.ts'
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

function seed(number: string): SourceDocument {
	return documentOf(join('seeds', seeds.find((file) => file.startsWith(number))!))
}

function fromText(text: string): SourceDocument {
	return read('page.txt', new TextEncoder().encode(text))
}

function storiesOf(document: SourceDocument): Story[] {
	return source(document, segment(document))
}

function first(text: string): Story {
	return storiesOf(fromText(text))[0]!
}

function readable(stories: Story[]): string {
	return stories
		.map((story) => {
			const { published } = story
			const day = published.known ? `${published.edtf ?? '-'} (${published.known})` : (published.edtf ?? '-')
			const facts = [
				`outlet ${story.outletId ?? '-'}`,
				`author ${story.author ?? '-'}`,
				`via ${story.via.join(', ') || '-'}`,
				...(story.clock ? [`clock ${story.clock}`] : []),
			]
			const steps = [...story.outletSteps, ...published.steps].map((step) => `    ${step.rule}: ${step.says}`)
			return [`${story.kind}: ${story.opening}`, `  ${facts.join(' · ')}`, `  published ${day}`, ...steps, ''].join(
				'\n',
			)
		})
		.join('\n')
}

describe('golden cases', () => {
	test.each(inputs)('$name', ({ name, file }) => {
		const golden = join(CASES, name, 'stories.golden')
		const document = documentOf(file)
		const stories = storiesOf(document)
		for (const story of stories) expect(StorySchema.safeParse(story).success).toBe(true)
		const actual = readable(stories)
		if (process.env.UPDATE === '1') writeFileSync(golden, actual)
		expect(existsSync(golden), `${golden} is missing: write it with UPDATE=1 and read it`).toBe(true)
		expect(actual).toBe(readFileSync(golden, 'utf8'))
	})
})

describe('the five documents', () => {
	test('outlets that the words prove, and no others', () => {
		const found = ['000', '001', '002', '003', '004'].map((number) =>
			storiesOf(seed(number)).map((one) => one.outletId),
		)
		expect(found[0]!.filter((id) => id !== null)).toEqual(['sputnik', 'sputnik', 'sputnik', 'rt'])
		expect(found[1]!.every((id) => id === null)).toBe(true)
		expect(found[2]).toEqual(['press-tv', 'syrian-news', null, 'al-masdar-news', 'south-front'])
		expect(found[3]).toEqual(['the-duran', 'the-duran', null, 'rt', 'the-duran'])
		expect(found[4]!.every((id) => id === null)).toBe(true)
	})

	test('a daily page with a gloss, a pointer and a stamped comment proves its day', () => {
		const [entry, update, comments] = storiesOf(seed('001'))
		expect(entry!.published).toMatchObject({ edtf: '2016-06-09', basis: 'text', precision: 1 })
		expect(update!.published.edtf).toBe('2016-06-09T16:00:00Z')
		expect(update!.clock).toBe('16:00 GMT')
		expect(comments!.published).toMatchObject({ edtf: null, known: 'Thursday 9 June 2016 or later' })
	})

	test('a daily page without them proves a Thursday after 26 November of 2016 or later, and nothing more', () => {
		for (const story of storiesOf(seed('004'))) {
			expect(story.published.known).toBe('a Thursday after 26 November, 2016 or later')
			expect(story.published).toMatchObject({ edtf: null, earliest: null, latest: null, basis: 'text' })
		}
	})

	test('the day a page was fetched is no day of publication, with the reason', () => {
		for (const story of storiesOf(seed('000'))) {
			const rejected = story.published.steps.find((step) => step.rule === 'page-date-rejected')
			expect(rejected?.says).toMatch(/Thursday 2 July 2020, is not taken/)
			expect(story.published.edtf ?? '').not.toMatch(/2020/)
		}
	})
})

test('a quotation’s days are on its speaker’s clock: they are no clue to the day of the story', () => {
	const text = (quote: string) =>
		`Aid reached the city on Wednesday, the ministry said on Thursday.\n\nThe convoys ${quote}, the minister said.`
	const known = (quote: string) => first(text(quote)).published.known ?? null
	expect(known('will leave on Thursday morning')).toBe('a Thursday')
	expect(known('are ready, “they will leave on Thursday morning”')).toBeNull()
})

describe('an editor’s day against the words', () => {
	const check = (number: string, start: string, day: string) => {
		const document = seed(number)
		const segments = segment(document)
		const story = source(document, segments).find((one) => one.opening.startsWith(start))!
		return checkPublished(document, segments, story, day).verdict
	}
	test.each([
		['004', 'ORIGINAL', '2016-12-08', 'compatible'],
		['004', 'ORIGINAL', '2016-12-01', 'compatible'],
		['004', 'ORIGINAL', '2016-12-07', 'contradicted'],
		['004', 'ORIGINAL', '2016-11-24', 'contradicted'],
		['004', 'ORIGINAL', '2015-12-10', 'contradicted'],
		['004', 'UPDATE 1800', '2016-12-08T18:00:00Z', 'compatible'],
		['001', 'ORIGINAL', '2016-06-09', 'confirmed'],
		['001', 'ORIGINAL', '2016-06', 'confirmed'],
		['001', 'ORIGINAL', '2016-06-10', 'contradicted'],
		['002', 'Back today', '2016-08', 'confirmed'],
		['002', 'On Monday 5', '2016-09-05~', 'compatible'],
		['002', 'On Monday 5', '2015-09-07', 'contradicted'],
		['000', 'The Syrian Army has', '2016-12-12', 'compatible'],
		['000', 'The Syrian Army has', '2016-12-13', 'contradicted'],
	])('%s “%s” on %s: %s', (number, start, day, verdict) => expect(check(number, start, day)).toBe(verdict))
})

describe('outlet', () => {
	test.each([
		['MOSCOW (Sputnik) — The ministry said on Monday that it was so.', 'sputnik'],
		['BEIRUT, Nov 14 (Reuters) - Shells hit the market, residents said.', 'reuters'],
		['DAMASCUS, SANA – The army took the village, a source said.', 'sana'],
		['ALEPPO (AP) — Buses left the city.', 'associated-press'],
		['A heading of the page\n\nSource: Press TV\nThe army took the village, it said.', 'press-tv'],
		['A heading of the page\n\nVia RT…\n\nThe army took the village, it said.', 'rt'],
		[
			'A heading of the page\n\nOriginally published by The Guardian\n\nThe army took the village, it said.',
			'the-guardian',
		],
		['A heading of the page\n\nAl Jazeera\n\nThe army took the village, it said.', 'al-jazeera'],
		[
			'The army took the village, it said.\n\nThe views expressed do not reflect the position of Al Jazeera.',
			'al-jazeera',
		],
		['The army took the village, it said.\n\n© 2016 Thomson Reuters. All rights reserved.', 'reuters'],
		['The army took the village, RT and Sputnik reported.', null],
		['A town (population 5,000) — once quiet — was hit.', null],
	])('%s', (text, outlet) => expect(first(text).outletId).toBe(outlet))

	test('every row of the table is complete and found by each of its names', () => {
		const ids = new Set<string>()
		for (const outlet of OUTLETS) {
			expect(outlet.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
			expect(ids.has(outlet.id), outlet.id).toBe(false)
			ids.add(outlet.id)
			expect(outlet.about).toMatch(/^\p{Lu}.{15,140}\.$/u)
			expect(outlet.initials).toMatch(/^[\p{Lu}\d]{2,3}$/u)
			for (const name of [outlet.name, ...outlet.aliases]) expect(outletNamed(name)?.id, name).toBe(outlet.id)
			for (const site of outlet.sites) expect(outletAt(`https://www.${site}/a`)?.id, site).toBe(outlet.id)
		}
		expect(new Set(OUTLETS.map((outlet) => outlet.initials)).size).toBe(OUTLETS.length)
	})
})

describe('author', () => {
	test.each([
		[
			'A heading of the page\n\nBy Jane Smith and Omar Haddad\n\nThe army took the village, it said.',
			'Jane Smith and Omar Haddad',
		],
		[
			'A heading of the page\n\nBy our reporter in the field Lina al-Khatib\n\nThe army took the village.',
			'Lina al-Khatib',
		],
		[
			'A heading of the page\n\nLina Khatib\n\nPublished\n\n3 May 2016\n\nThe army took the village, it said.',
			'Lina Khatib',
		],
		['“The War That Nobody Won” by A. N. Author…\n\nThe army took the village, it said.', 'A. N. Author'],
		['A heading of the page\n\nBy Tuesday the army had taken the village, it said.', null],
		['A heading of the page\n\nBy Reuters\n\nThe army took the village, it said.', null],
	])('%s', (text, author) => expect(first(text).author).toBe(author))
})

describe('day of publication', () => {
	const page = (words: string) => `A heading of the page\n\n${words}`
	test.each([
		['Published on 12 May 2016\n\nThe army took the village, it said.', '2016-05-12', undefined],
		['Posted on March 4, 2016 by admin\n\nThe army took the village, it said.', '2016-03-04', undefined],
		['BEIRUT, Nov 14 (Reuters) - Shells hit the market, residents said.', null, '14 November'],
		['GENEVA, 12 December 2016 – Shells hit the market, residents said.', '2016-12-12', undefined],
		['The town fell in March 2015, and its people fled to the north.', null, 'March 2015 or later'],
		['Earlier on Monday the army took the village, officers said.', null, 'a Monday'],
		['The envoy will travel tomorrow; talks will be held on Friday in Geneva.', null, 'a Thursday'],
		['The convoy arrived on 5 June, and was unloaded at night.', null, 'after 5 June'],
		// What is to come, what others say, and what is a name bound nothing.
		['The minister hopes that by 2020 the town will be rebuilt.', null, undefined],
		['He said: “We lost the town in 2014, and we took it on 3 May.”', null, undefined],
		['The 2020 election divided the senators who met and spoke.', null, undefined],
		['A truce was agreed, and it held until the evening came.', null, undefined],
	])('%s', (words, edtf, known) => {
		const { published } = first(page(words))
		expect([published.edtf, published.known]).toEqual([edtf, known])
	})

	test('clues that exclude each other give no day', () => {
		const { published } = first(page('Published on 12 May 2016\n\nEarlier on Monday the army took the village.'))
		expect(published.edtf).toBe(null)
		expect(published.steps.at(-1)!.rule).toBe('conflict')
	})

	test.each([
		['1600 GMT', '16:00 GMT'],
		['16:00', '16:00'],
		['4.35pm', '16:35'],
		['12:05 a.m. EST', '00:05 EST'],
		['9 am', '09:00'],
		['soon', null],
	])('clock %s', (words, clock) => expect(clockOf(words)).toBe(clock))
})

describe('how long something has gone on since a dated start', () => {
	const known = (text: string) =>
		first(`Relief for the valley\n\n${text} Nobody knows when it ends, officials said.\n`).published.known ?? null
	test.each([
		['The siege, which began in March 2011, has lasted more than five years.', 'March 2016 or later'],
		['The siege has lasted for over five years since March 2011.', 'March 2016 or later'],
		['The siege has lasted five years since March 2011.', 'March 2015 or later'],
		['The ban, introduced on 4 June 2012, has stood for more than three years.', '4 June 2015 or later'],
		['The road has been shut for more than two years since 2013.', '2015 or later'],
	])('%s', (text, says) => expect(known(text)).toContain(says))
	test.each([
		'“The siege, which began in March 2011, has lasted more than five years,” he wrote.',
		'The siege began in March 2011. The ban has lasted more than five years.',
		'The siege, which began in March 2011, lasted more than five years.',
		'The siege, which began in March 2011, has lasted more than five days.',
	])('proves no more than its start: %s', (text) => expect(known(text) ?? '').not.toMatch(/201[2-9]/))
})

describe('any text', () => {
	test('a day that no calendar has is no day of publication', () => {
		for (const story of storiesOf(fromText('on Monday UPDATE 2500 GMT: 31 February 2016 \n\n !')))
			expect(story.published.edtf).toBeNull()
	})

	test('never throws, steps stand in the text', () => {
		const words = fc.constantFrom(
			'on Monday',
			'tomorrow',
			'Friday',
			'June 10',
			'31 February',
			'09-06-2016',
			'2016',
			'said',
			'will',
			'last month',
			'MOSCOW (Sputnik) —',
			'Source: X',
			'Published',
			'read more:',
			'UPDATE 2500 GMT:',
			'\n',
			'\n\n',
			'“',
			'”',
			'\u00a0',
			'29 February',
		)
		const text = fc
			.array(fc.oneof(words, fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 60 })
			.map((all) => all.join(' ').replaceAll('\0', '').normalize('NFC'))
		fc.assert(
			fc.property(text, (raw) => {
				fc.pre(raw.trim() !== '' && raw.isWellFormed())
				const document = fromText(raw)
				for (const story of storiesOf(document))
					for (const step of [...story.outletSteps, ...story.published.steps])
						if (step.start !== undefined) expect(document.text.slice(step.start, step.end)).not.toBe('')
			}),
			{ numRuns: 300 },
		)
	})

	test('ten times the text is ten times as much to read, not a hundred times', () => {
		const lines = [
			'He said it on Monday in “June 2016, and on 5 May, tomorrow on Friday.',
			'Earlier on Monday it was so "in May.',
			'UPDATE 1600 GMT: It will be so on 5 May 2016.',
			'See the Daily, June 8: as it was',
		]
		for (const glue of ['\n\n', ' ']) {
			const read = (copies: number) => {
				const document = { ...fromText('x'), text: Array.from({ length: copies }, () => lines.join(glue)).join(glue) }
				const segments = segment(document)
				return charactersRead(() => source(document, segments))
			}
			const small = read(40)
			expect(small).toBeGreaterThan(lines.join(glue).length * 40)
			expect(read(400)).toBeLessThan(small * 12)
		}
	})
})
