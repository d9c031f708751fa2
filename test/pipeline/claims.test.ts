import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claims } from '../../src/pipeline/claims.ts'
import { date } from '../../src/pipeline/date.ts'
import { read } from '../../src/pipeline/read.ts'
import { segment } from '../../src/pipeline/segment.ts'
import { loadedIn } from '../../src/pipeline/tables/loaded.ts'
import { dated, undated } from '../../src/records/dated.ts'
import { Claim, type Segment, type Story } from '../../src/records/schema.ts'

const document = (text: string, file = 'page.txt') => read(file, new TextEncoder().encode(text))

function storiesOf(
	documentId: string,
	segments: Segment[],
	day: string | null,
	basis: 'text' | 'editor' = 'text',
): Story[] {
	const ids = [...new Set(segments.flatMap(({ storyId }) => (storyId === null ? [] : [storyId])))]
	return ids.map((id) => {
		const own = segments.filter(({ storyId }) => storyId === id)
		return {
			id,
			documentId,
			segmentIds: own.map((one) => one.id),
			kind: own.every(({ kind }) => kind === 'comment') ? 'comment' : 'article',
			opening: '',
			outletId: null,
			outletBasis: 'none',
			outletSteps: [],
			author: null,
			via: [],
			published: day === null ? undated('not known') : dated(day, basis, []),
			clock: null,
		}
	})
}

function page(text: string, day: string | null, basis: 'text' | 'editor' = 'text') {
	const source = document(text)
	const segments = segment(source)
	const stories = storiesOf(source.id, segments, day, basis)
	return {
		source,
		segments,
		...claims({ document: source, segments, stories, timexes: date(source, segments, stories) }),
	}
}

/** One story, one segment, whatever the segmenter would make of it. */
function story(text: string, day: string | null, basis: 'text' | 'editor' = 'text', kind: Segment['kind'] = 'story') {
	const source = document(text)
	const segments: Segment[] = [{ id: 's1', kind, start: 0, end: source.text.length, storyId: 't1', reason: '' }]
	const stories = storiesOf(source.id, segments, day, basis)
	return claims({ document: source, segments, stories, timexes: date(source, segments, stories) })
}

const WIRE = `BEIRUT (Reuters) - Government forces captured the Handarat camp north of Aleppo on Saturday, a military source said.

At least 45 people, including 12 children, were killed in air strikes on eastern Aleppo on Sunday, according to the Syrian Observatory for Human Rights.

The Syrian army denied that it had bombed a hospital in the city.

In the central province of Hama, rebels took three villages.

The war, now in its sixth year, has killed hundreds of thousands.`

describe('a wire report', () => {
	const found = story(WIRE, '2016-09-25', 'editor')
	test('makes a claim of each report in scope', () =>
		expect(found.claims.map(({ kind, modality, date: { edtf } }) => [kind, modality, edtf])).toEqual([
			['advance', 'asserted', '2016-09-24'],
			['air-strike', 'asserted', '2016-09-25'],
			['air-strike', 'denied', '2016-09-25~'],
		]))
	test('keeps what it leaves out, with the reason', () =>
		expect(found.dropped.map(({ reason }) => reason)).toEqual([
			expect.stringContaining('elsewhere'),
			expect.stringContaining('not in scope'),
		]))
	test('writes captions in a neutral voice', () =>
		expect(found.claims.map(({ summary }) => summary)).toEqual([
			'A military source says Syrian government forces took control of Handarat',
			'At least 45 people killed in air strikes on eastern Aleppo, says Syrian Observatory',
			'Syrian army denies that it bombed a hospital in the city',
		]))
	test('rests on the editor wherever the day of the story was used', () =>
		expect(found.claims.map(({ date }) => date.basis)).toEqual(['editor', 'editor', 'editor']))
	test('explains a day by its words, with their place', () => {
		const step = found.claims[0]!.date.steps[0]!
		expect(step.says).toBe('“on Saturday”'.replace('on ', ''))
		expect(WIRE.slice(step.start, step.end)).toBe('Saturday')
	})
})

/** Words of a story published on Thursday 8 December 2016 → the claim's day. */
test.each([
	['The rebels lost the Old City of Aleppo on Wednesday.', '2016-12-07'],
	['The army has captured the Old City of Aleppo.', '2016-12-08~'],
	['Aid was to reach Aleppo before Donald Trump takes office in January.', '2016-12-08~'],
	['Talks on proposals presented last week went on in Aleppo.', '2016-12-08~'],
	['On Tuesday, the Russian Defense Ministry said that troops had cleared half of eastern Aleppo.', '2016-12-06'],
	['The siege of Aleppo was reimposed in late August.', '2016-08'],
	['A strike hit Aleppo on Monday, the Observatory said on Wednesday.', '2016-12-05'],
	['They will meet on Aleppo tomorrow.', '2016-12-09'],
])('%s → %s', (text, edtf) => {
	const [claim] = story(text, '2016-12-08').claims
	expect(claim?.date.edtf?.replace('-21/2016-08-31', '')).toBe(edtf)
})

test('a part that counts from another occurrence has a day of its own', () => {
	const text = 'The army took Jabal Badro on Sunday, a day after capturing Hanano, a neighbouring district.'
	expect(story(text, '2016-11-27').claims.map(({ date: { edtf } }) => edtf)).toEqual(['2016-11-27', '2016-11-26'])
})

describe('a date of its own is never that of another sentence', () => {
	const two = (first: string, second: string) => story(`${first}\n\n${second}`, null).claims.at(-1)!.date
	const meeting = 'The council met on Friday, December 16, 2016, after shells hit eastern Aleppo.'

	test('the year of a full date a few days off goes for it', () => {
		const date = two(meeting, 'The governor of Aleppo published the list of those killed on the 15th December.')
		expect(date).toMatchObject({ edtf: '2016-12-15', basis: 'text' })
		expect(date.steps.map(({ rule }) => rule)).toContain('beside-date')
	})

	test('also past a date that stays open', () => {
		const open = 'The council met on Friday, December 16, 2016, after shells hit eastern Aleppo this morning.'
		const date = two(open, 'The governor of Aleppo published the list of those killed on the 15th December.')
		expect(date.edtf).toBe('2016-12-15')
	})

	test('also over the turn of the year', () =>
		expect(two('Shells hit Aleppo on 2 January 2017.', 'Air strikes hit Aleppo on 30 December.').edtf).toBe(
			'2016-12-30',
		))

	test.each([
		['The army captured a district of Aleppo on 20 March.', '20 March, year not known'],
		['The army captured a district of Aleppo in late March.', '“late March”, year not known'],
		['The army captured a district of Aleppo in March.', 'March, year not known'],
		['The army captured a district of Aleppo on Tuesday.', 'a Tuesday'],
		['The army captured a district of Aleppo today.', '“today”'],
	])('%s', (text, known) => expect(two(meeting, text)).toMatchObject({ edtf: null, known, basis: 'none' }))

	test('“Then, … was” is set against the day of the story', () => {
		const text = 'Rebels have left eastern Aleppo.\n\nThen, the road into Aleppo was shelled by rebels from the east.'
		const made = story(text, '2016-08-20').claims.at(-1)!
		expect(made.date).toMatchObject({ edtf: null, known: 'an earlier time (“then”)' })
	})

	test('what has never been has no day', () => {
		const text = 'Russia has publicized its airdrops of aid into Aleppo, but has never made a delivery to the rebels.'
		expect(story(text, '2016-08-20').claims.map(({ date }) => date.edtf)).toEqual([null])
	})

	test('what somebody within a tale is told is present to him alone', () => {
		const text =
			'Shells hit a hospital in Aleppo on Wednesday, killing ten. The guards carried the wounded out of the hospital in Aleppo and shouted, “Leave now!”'
		expect(story(text, '2016-06-09').claims.map(({ date }) => date.edtf)).toEqual(['2016-06-08', '2016-06-08'])
	})
})

describe('a quotation’s clock is its speaker’s', () => {
	const days = (text: string) => story(text, '2016-12-08').claims.map(({ date }) => date.edtf?.slice(0, 10))

	test('the day stands beside the speech verb', () => {
		const text = 'The governor of Aleppo said on Wednesday: “Shells hit the hospital in Aleppo this morning.”'
		expect(days(text)).toEqual(['2016-12-07'])
	})

	test('the day was said of the speaker before', () => {
		const text =
			'US Secretary of State John Kerry said on Tuesday that shells had hit Aleppo. “A hospital in Aleppo was bombed today,” Kerry added.'
		expect(days(text)).toEqual(['2016-12-06', '2016-12-06'])
	})

	test('no day is said of the speech: it is of the day of the story', () => {
		expect(days('“A hospital in Aleppo was bombed today,” the governor of Aleppo said.')).toEqual(['2016-12-08'])
	})
})

test('without the day of the story a weekday stays undated, and says what is known', () => {
	const [claim] = story('The army captured Sakhur in Aleppo on Wednesday.', null).claims
	expect(claim!.date).toMatchObject({ edtf: null, earliest: null, basis: 'none', known: 'a Wednesday' })
})

test('a full date needs no day of the story', () => {
	const [claim] = story('On 5 December 2016 shells fell on Aleppo.', null).claims
	expect(claim!.date).toMatchObject({ edtf: '2016-12-05', basis: 'text' })
})

test('a sentence goes on about the place before, until it is somewhere else', () => {
	const text =
		'Rebels attacked Khan Tuman on Friday. They took the village. In Homs, a car bomb killed four. Nobody was held.'
	const { claims: made } = story(text, '2016-05-07')
	expect(made.map(({ placeIds }) => placeIds)).toEqual([['khan-tuman'], ['khan-tuman']])
})

test('a village without a name is not the one named before', () =>
	expect(
		story('Rebels attacked Aleppo again. Fighters stormed an Alawite village and killed 19 civilians.', '2016-06-05')
			.claims,
	).toHaveLength(1))

test('a sentence printed twice is one claim that stands in two places', () => {
	const text = 'Shells fell on Aleppo on Monday.\n\nShells fell on Aleppo on Monday.'
	const { claims: made } = story(text, '2016-06-07')
	expect(made).toHaveLength(1)
	expect(made[0]!.repeats).toHaveLength(1)
})

test('a block quotation belongs to whoever the line before names, as far as it speaks as “I” or “we”', () => {
	const text =
		'A doctor at a hospital in Aleppo recounted on Wednesday:\n\nWe carried nine babies to the basement under shelling.\n\nI told the people to leave the hospital.\n\nThree hospitals in Aleppo were damaged.'
	const { claims: made } = story(text, '2016-06-09')
	expect(made.map(({ attribution }) => attribution[0]?.name ?? null)).toEqual([
		'A doctor at a hospital in Aleppo',
		'A doctor at a hospital in Aleppo',
		null,
	])
})

test('what a public figure argues at length is an opinion', () => {
	const text = 'Assad said in an interview on Aleppo:\n\nThe fall of Aleppo changes the course of the whole war.'
	const { claims: made } = story(text, '2016-12-08')
	expect(made.at(-1)).toMatchObject({ modality: 'opinion', kind: 'statement' })
	expect(made.at(-1)!.attribution[0]!.name).toBe('Bashar al-Assad')
})

test('a reader’s guess at what is to come is no claim, unless somebody posted it', () => {
	const guess = story('ISIS will now take Deir ez-Zor, I guess.', '2016-06-09', 'text', 'comment')
	expect(guess.claims).toEqual([])
	expect(guess.dropped.map(({ reason }) => reason)).toEqual(['a reader’s guess or opinion'])
	const post = story('“ISIS will now take Deir ez-Zor.” –Stork', '2016-06-09', 'text', 'comment')
	expect(post.claims.map(({ modality }) => modality)).toEqual(['planned'])
})

test('another war, the country as a whole and an essay’s general words are out of scope', () => {
	for (const text of [
		'Shells fell on Aleppo. The coalition has bombed targets in Iraq since 2014.',
		'Shells fell on Aleppo. Across Syria, the conflict goes on.',
	])
		expect(story(text, '2016-06-09').claims, text).toHaveLength(1)
})

test('a headline that says what its story says stands with that claim, and one that does not stays a heading', () => {
	const text =
		'At least 62 soldiers killed in air strikes in Deir Ezzor\n\nAir strikes near the Deir Ezzor air base killed 62 soldiers on Saturday.\n\nThe week ahead in Aleppo and elsewhere'
	const source = document(text)
	const cut = (start: number, end: number, kind: Segment['kind']): Segment => ({
		id: `s${start}`,
		kind,
		start,
		end,
		storyId: 't1',
		reason: '',
	})
	const [first, second] = [text.indexOf('\n'), text.lastIndexOf('\n')]
	const segments = [
		cut(0, first, 'heading'),
		cut(first + 2, second - 1, 'story'),
		cut(second + 1, text.length, 'heading'),
	]
	const stories = storiesOf(source.id, segments, '2016-09-18')
	const { claims: made } = claims({ document: source, segments, stories, timexes: date(source, segments, stories) })
	expect(made.map(({ repeats }) => repeats?.map(({ exact }) => exact))).toEqual([[text.slice(0, first)]])
})

test('posts in comments carry their author, private persons only by initials', () => {
	const text =
		'#Aleppo: rebels took Zaytan today. – NorthWatcher\n\nJan is pushing troops from south Aleppo. –John Kutrapeli\n\nI think you are wrong about Aleppo.'
	const { claims: made } = story(text, '2016-06-09', 'text', 'comment')
	expect(made.map(({ attribution }) => attribution.map(({ name }) => name))).toEqual([
		['NorthWatcher'],
		['a social media account (J. K.)'],
	])
	for (const claim of made) expect(JSON.stringify({ ...claim, selector: null })).not.toMatch(/Kutrapeli/)
})

test('a question, a pointer and a supposition are no claims', () => {
	for (const text of ['Will Aleppo fall?', 'Read more about Aleppo here.', 'If Aleppo fell, the war would go on.'])
		expect(story(text, '2016-06-09').claims).toEqual([])
})

const seeds = readdirSync('seeds').filter((file) => file.endsWith('.txt'))

describe.each(seeds)('%s', (file) => {
	const made = page(readFileSync(`seeds/${file}`, 'utf8'), '2016-09-17')
	test('gives claims that fit the schema, each a slice of the text within one segment', () => {
		expect(made.claims.length).toBeGreaterThan(3)
		for (const claim of made.claims) {
			Claim.parse(claim)
			for (const { start, end, exact } of [claim.selector, ...(claim.repeats ?? [])]) {
				expect(made.source.text.slice(start, end)).toBe(exact)
				expect(made.segments.some((one) => one.start <= start && end <= one.end)).toBe(true)
			}
		}
	})
	test('uses no loaded word of its own', () => {
		for (const { summary } of made.claims) expect(loadedIn(summary), summary).toEqual([])
	})
	test('keeps ids and spans apart', () => {
		expect(new Set(made.claims.map(({ id }) => id)).size).toBe(made.claims.length)
		const spans = [...made.claims.map(({ selector }) => selector), ...made.dropped].sort((a, b) => a.start - b.start)
		for (const [nth, span] of spans.entries())
			if (nth > 0) expect(span.start).toBeGreaterThanOrEqual(spans[nth - 1]!.end)
	})
})

test('any text at all: never throws, and slices are slices', () =>
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(
					fc.string({ unit: 'grapheme' }),
					fc.constantFrom(
						'Aleppo',
						' said ',
						'“',
						'”',
						'. ',
						'\n',
						'\n\n',
						' on Monday',
						' 62 killed',
						'The army',
						':',
						' – ',
					),
				),
				{ maxLength: 40 },
			),
			fc.constantFrom<Segment['kind']>('story', 'comment', 'update', 'caption'),
			(parts, kind) => {
				const text = `x${parts.join('')}`.normalize('NFC').replaceAll('\0', '').replaceAll('\r', '')
				for (const { selector } of story(text, '2016-12-08', 'text', kind).claims)
					expect(text.slice(selector.start, selector.end)).toBe(selector.exact)
			},
		),
		{ numRuns: 150 },
	))

test('a row of a table is no sentence; a plan beside a report has the day ahead; a prime minister is no mere minister', () => {
	const text =
		'Date | Place | Killed\n\nThe Syrian army captured Handarat last week, state television said, and plans to advance on Tel Rifaat tomorrow.\n\nThe Turkish Prime Minister said Aleppo would not fall.\n'
	const found = story(text, '2016-02-15', 'editor')
	expect(found.dropped.map(({ reason }) => reason)).toContain('a row of a table')
	expect(found.claims.map(({ modality, date }) => [modality, date.edtf])).toContainEqual(['planned', '2016-02-16'])
	expect(found.claims.at(-1)!.summary).toMatch(/^Turkish prime minister/)
})
