import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/pipeline/disk.ts'
import { run } from '../../src/pipeline/pipeline.ts'
import { read } from '../../src/pipeline/read.ts'
import { segment } from '../../src/pipeline/segment.ts'
import { checkPublished, sourceAll } from '../../src/pipeline/source.ts'

/** A page whose stamp proves its day, so that its “February 27” is of that year. */
const stamped = (text: string, day = '9 June 2016') => `Aid for the city\n\nPublished on ${day}\n\n${text}`
const DATES =
	'The army allowed some aid into Aleppo and Homs after a now-defunct February 27 cessation of hostilities, but it tightened its blockades.'
const MENTIONS =
	'Rebels shelled Aleppo again. Moscow says that the US is in breach of the “cessation of hostilities” agreement that Russia and the US concluded with each other in February.'

function sourced(...texts: string[]) {
	const pages = texts.map((text, at) => {
		const document = read(`${at}.txt`, new TextEncoder().encode(text))
		return { document, segments: segment(document) }
	})
	return { pages, ...sourceAll(pages) }
}

const learnt = (...texts: string[]) => {
	const { published } = sourced(...texts).stories.at(-1)![0]!
	return published.steps.some(({ rule }) => rule === 'dated-elsewhere') ? published.known : null
}

describe('an occasion dated by another story', () => {
	test('bounds the story that reports it, in words, with the other document and its words', () => {
		const { pages, stories } = sourced(stamped(DATES), MENTIONS)
		const { published } = stories[1]![0]!
		expect(published).toMatchObject({ edtf: null, earliest: null, basis: 'text', known: '27 February 2016 or later' })
		const step = published.steps.find(({ rule }) => rule === 'dated-elsewhere')!
		expect(step.says).toMatch(
			/0\.txt dates to Saturday 27 February 2016 \(“February 27 cessation of hostilities”; by its own/,
		)
		expect(pages[1]!.document.text.slice(step.start, step.end)).toMatch(/^cessation .* in February$/)
	})

	test.each([
		[
			'the year named with the day',
			`Shells hit Aleppo after the 27 February 2016 cessation of hostilities had failed.`,
		],
		['the noun before the day', `Shells hit Aleppo. The cessation of hostilities of 27 February 2016 is over.`],
		['what was done between', `Shells hit Aleppo. The cessation of hostilities took effect on 27 February 2016.`],
	])('%s', (_, text) => expect(learnt(text, MENTIONS)).toBe('27 February 2016 or later'))

	test('a thing agreed, of which the words do not say that it has begun, gives the month', () => {
		const text = 'Shells hit Aleppo. The cessation of hostilities agreed by both sides in February may hold.'
		expect(learnt(stamped(DATES), text)).toBe('February 2016 or later')
	})

	test('a number is a name', () => {
		const adopted = 'Shells hit Aleppo. The council adopted Resolution 2254 on 18 December 2015.'
		expect(learnt(adopted, 'Shells hit Aleppo again in breach of UN Resolution 2254, residents said.')).toBe(
			'18 December 2015 or later',
		)
		expect(learnt(adopted, 'Shells hit Aleppo again in breach of UN Resolution 2268, residents said.')).toBeNull()
	})

	test('of truces there are many: only the same day will do', () => {
		const truce = 'Shells hit Aleppo. The truce went into effect on 12 September 2016.'
		expect(learnt(truce, 'Shells hit Aleppo after the September 12 truce failed.')).toBe('12 September 2016 or later')
		expect(learnt(truce, 'Shells hit Aleppo after the September truce failed.')).toBeNull()
	})
})

describe('abstains', () => {
	test.each([
		['two stories date it differently', [stamped(DATES), stamped(DATES.replace('27', '26'), '10 June 2015'), MENTIONS]],
		['the day of the other story is not known', [DATES, MENTIONS]],
		['another month', [stamped(DATES), MENTIONS.replace('February', 'March')]],
		['another year', [stamped(DATES), MENTIONS.replace('February', 'February 2015')]],
		['another name', [stamped(DATES), MENTIONS.replace('the “cessation', 'the Minsk cessation')]],
		['another country', [stamped(DATES), MENTIONS.replace('in February', 'in Ukraine in February')]],
		['no country', [stamped(DATES), MENTIONS.replace('Aleppo', 'the city')]],
		[
			'a breach has a day of its own',
			[`Rebels in Aleppo broke the cessation of hostilities on 3 February 2016.`, MENTIONS],
		],
		['still to come', [stamped(DATES), 'Shells hit Aleppo. A cessation of hostilities will be signed in February.']],
		['the year of another date', [stamped(`In 2012 Aleppo was quiet. ${DATES}`), MENTIONS]],
		['its own words', [stamped(DATES).replace('blockades.', `blockades. ${MENTIONS}`)]],
		['a copy of the words that date it', [stamped(DATES), `Aid for the city\n\n${DATES}`]],
		[
			'the story’s own day speaks against it',
			[stamped(DATES), stamped(MENTIONS.replace('city', 'town'), '12 March 2015')],
		],
	])('%s', (_, texts) => expect(learnt(...texts)).toBeNull())
})

test('an editor’s day that an occasion rules out is contradicted, with the evidence', () => {
	const { pages, stories, anchors } = sourced(stamped(DATES), MENTIONS)
	const { document, segments } = pages[1]!
	const check = (day: string) => checkPublished(document, segments, stories[1]![0]!, day, anchors)
	expect(check('2016-06-05~').verdict).toBe('compatible')
	expect(check('2016-02-26')).toMatchObject({ verdict: 'contradicted', evidence: [expect.stringContaining('0.txt')] })
	expect(checkPublished(document, segments, stories[1]![0]!, '2016-02-26').verdict).toBe('compatible')
})

test('the order of the documents does not matter', () => {
	const texts = [stamped(DATES), MENTIONS, stamped(DATES.replace('some', 'little')), DATES]
	const known = (order: number[]) => {
		const { stories, pages } = sourced(...order.map((at) => texts[at]!))
		return pages.map(({ document }, at) => [document.id, stories[at]![0]!.published.known ?? null]).sort()
	}
	fc.assert(
		fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
			expect(known(order)).toEqual(known([0, 1, 2, 3]))
		}),
		{ numRuns: 12 },
	)
})

describe('the seeds', () => {
	const seeds = readCorpus('seeds')

	test('the cessation of hostilities that one page dates bounds another, with edits and without', () => {
		const [edited, bare] = [seeds, readCorpus('seeds', false)].map(
			(corpus) =>
				run(corpus).records.stories.find(({ opening }) => opening.startsWith('Evidence is mounting'))!.published,
		)
		const rule = edited!.steps.filter(({ rule }) => rule === 'dated-elsewhere')
		expect(rule).toHaveLength(1)
		expect(bare!.steps.filter(({ rule }) => rule === 'dated-elsewhere')).toEqual(rule)
		expect(bare!.known).toBe('27 February 2016 or later')
	}, 60_000)

	test('an editor’s day before it stops the build', () => {
		const { name, text } = seeds.editorial!
		const wrong = text.replace('day: 2016-06-05~', 'day: 2016-01-20')
		expect(() => run({ ...seeds, editorial: { name, text: wrong } })).toThrow(/2016-01-20 contradicts .*001_/)
	}, 60_000)
})
