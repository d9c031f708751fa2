import { describe, expect, test } from 'vitest'
import { voice } from '../../../src/pipeline/claims/attribution.ts'
import { happened, type Telling } from '../../../src/pipeline/claims/happened.ts'
import type { Resolved } from '../../../src/pipeline/date.ts'
import { dated } from '../../../src/records/dated.ts'
import type { Dated, Story } from '../../../src/records/schema.ts'

const PUBLISHED = dated('2022-09-15', 'text', [])

/** A sentence of a report of Thursday 15 September 2022, read by itself. `words` stand for a time expression in it. */
function day(sentence: string, more: Partial<Telling> = {}, words?: string, timex: Partial<Resolved> = {}): Dated {
	const heard = voice(sentence, 0, { speakers: [] })
	const start = words === undefined ? -1 : sentence.indexOf(words)
	const timexes = words === undefined ? [] : [made(words, start, timex)]
	return happened({
		sentence,
		at: 0,
		from: 0,
		timexes,
		verbAt: heard.verbAt,
		acts: heard.acts,
		planned: false,
		part: false,
		essay: false,
		guess: false,
		statement: false,
		speaker: heard.chain[0]?.name ?? null,
		story: { published: PUBLISHED } as Story,
		before: null,
		spoke: null,
		recalled: null,
		...more,
	}).date
}

function made(words: string, start: number, timex: Partial<Resolved>): Resolved {
	return {
		id: 'x',
		segmentId: 's',
		start,
		end: start + words.length,
		words,
		type: 'DATE',
		value: timex.edtf ?? '',
		edtf: null,
		rule: 'test',
		steps: [],
		...timex,
	} as Resolved
}

describe('news without a day is of about the day of its report', () => {
	test.each([
		'Ukrainian forces have entered Izium.',
		'Shells hit the market in Khartoum.',
		'The ministry said the port had been struck.',
		'The convoy has now left Stepanakert.',
		'Troops are closing on the bridge.',
		'The general has never been so near and is now crossing the river.',
		'The mayor denied that the city had ever been shelled.',
		'Officials said the army had never used such weapons.',
		'Once the rebels leave the town, the police will return, the minister said.',
		'The rebels have once again entered the base.',
	])('%s', (sentence) => expect(day(sentence).edtf).toBe('2022-09-15~'))
})

describe('background has no day', () => {
	test.each([
		'The army has never delivered food to the besieged town.',
		'The coalition has published its rules, but has never opened its files.',
		'The two sides have long traded blame over the dam.',
		'Moscow has repeatedly denied the visits.',
		'They used to meet in the mosque of the old town.',
		'The jets regularly bombed the road to Sanaa.',
		'The garrison would often fire on the fields.',
		'Not long ago the port was the busiest on the coast.',
		'In the past the tribes fought beside the government.',
		'Before the war the quarter was home to weavers.',
		'The bridge could have been taken without a shot.',
		'Had the mediators not left, the truce would have held.',
		'For example, the warring parties agreed to open the airport.',
		'Rights groups have accused the militia of shelling homes.',
		'Critics have long condemned the blockade.',
		'For decades the enclave was fed by one road.',
	])('%s', (sentence) => {
		const date = day(sentence)
		expect(date.edtf).toBeNull()
		expect(date.steps[0]!.says).toMatch(/no day$/)
	})
})

describe('words of no known day have none', () => {
	test.each([
		'The secretary claimed in his last press conference that the city was lost.',
		'In a recent interview, the commander said the road was open.',
		'Not long ago a colonel said the town could fall within hours.',
		'The bishop once said that the valley was a graveyard.',
	])('%s', (sentence) => expect(day(sentence).edtf).toBeNull())
	test('what is said about such words is said now', () =>
		expect(day('The minister said that the rebels used to hide in the hills.').edtf).toBe('2022-09-15~'))
})

test('demands of before, brought up again, come before the day of the saying', () => {
	const date = day('The spokesman recalled the earlier demands of the mediators to open the crossing.')
	expect(date).toMatchObject({ edtf: null, known: 'before Thursday 15 September 2022' })
})

describe('after the story has gone back to an earlier day', () => {
	const before = { date: dated('2022-09-06', 'text', []), here: false, speaker: null }
	test.each(['Several capitals responded by recalling their envoys.', 'Rebels withdrew from the pass.'])(
		'%s',
		(sentence) =>
			expect(day(sentence, { before })).toMatchObject({ edtf: null, known: 'after Tuesday 6 September 2022' }),
	)
	test.each([
		'The army has retaken the pass.',
		'Rebels are closing on the pass.',
		'The ministry said the pass was open.',
	])('fresh all the same: %s', (sentence) => expect(day(sentence, { before }).edtf).toBe('2022-09-15~'))
	test('another speaker who contradicts has not spoken on the day of the first', () => {
		const said = { date: dated('2022-09-05/2022-09-11', 'text', []), here: true, speaker: 'Russia' }
		expect(day('However, the ministry said the talks had not been scheduled.', { before: said }).edtf).toBeNull()
	})
})

test('what is under way as somebody speaks is not of the month told of before', () => {
	const before = { date: dated('2022-08', 'text', []), here: true, speaker: 'an envoy' }
	expect(day('“We are still trying to reach them,” an envoy told the paper.', { before }).edtf).toBe('2022-09-15~')
})

describe('what lasts up to the telling is a span', () => {
	const july = { edtf: '2022-07' }
	test('since a month', () =>
		expect(day('The town has been under siege since July.', {}, 'July', july).edtf).toBe('2022-07/2022-09-15'))
	test('since, opening the sentence', () =>
		expect(day('Since July, no ship has left the port.', {}, 'July', july).edtf).toBe('2022-07/2022-09-15'))
	test('but not what a relative clause says', () =>
		expect(day('The army shelled the town, which it has held since July.', {}, 'July', july).edtf).toBe('2022-09-15~'))
	test('not yet done, counted from a day', () =>
		expect(
			day('Donors have not yet sent help to those freed from the camp two days ago.', {}, 'two days ago', {
				edtf: '2022-09-13',
			}).edtf,
		).toMatch(/2022-09-13/))
	test('not done, counted from an occurrence', () =>
		expect(
			day('Two days after the dam broke, no help has arrived.', {}, 'Two days after', {
				relativeTo: { kind: 'event', offset: 2 } as Resolved['relativeTo'],
			}).edtf,
		).toBe('2022-09-13/2022-09-15'))
	test('several times up to now: no first day', () =>
		expect(day('The army has offered them a way out several times.')).toMatchObject({
			edtf: '../2022-09-15',
			earliest: null,
		}))
})
