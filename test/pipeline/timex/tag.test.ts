import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepsMade } from '../../../src/pipeline/timex/phrase.ts'
import { tag } from '../../../src/pipeline/timex/tag.ts'
import { tokens } from '../../../src/pipeline/timex/tokens.ts'
import { isEdtf } from '../../../src/records/edtf.ts'

/** Bits of language that the rules react to, to make garbage that is not harmless. */
const BITS = [
	'the ',
	'end of ',
	'early ',
	'May ',
	'5 ',
	'12',
	'-',
	'–',
	'/',
	':',
	', ',
	'of ',
	'and ',
	'2016 ',
	'Friday ',
	'last ',
	'two ',
	'days ',
	'ago ',
	'at ',
	'a.m. ',
	'week ',
	'after ',
	'every ',
	'\n',
	'\u00a0',
	'é',
	'💥',
	'00 ',
	'’98 ',
	'BC ',
	'half ',
	'a ',
]
const garbage = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.array(fc.constantFrom(...BITS), { maxLength: 60 }).map((bits) => bits.join('')),
)
const day = fc
	.date({ min: new Date('0001-01-02'), max: new Date('9998-12-30'), noInvalidDate: true })
	.map((at) => at.toISOString().slice(0, 10))

/** Days at the ends of the calendar, where counting weeks leaves it. */
const edge = fc.constantFrom('0001-01-02', '0100-01-01', '9900-12-31', '9999-12-31', '2016-02-29')

describe('whatever the text', () => {
	test('never throws, spans slice equal words, in order, EDTF is EDTF, every step has words', () => {
		fc.assert(
			fc.property(garbage, fc.option(fc.oneof(day, edge)), fc.boolean(), (text, reference, approximate) => {
				let last = 0
				for (const found of tag(text, { reference, approximate })) {
					expect(text.slice(found.start, found.end)).toBe(found.words)
					expect(found.start).toBeGreaterThanOrEqual(last)
					expect(found.end).toBeGreaterThan(found.start)
					if (found.edtf !== null) expect(isEdtf(found.edtf)).toBe(true)
					for (const step of found.steps) expect(step.says.length).toBeGreaterThan(0)
					last = found.end
				}
			}),
			{ numRuns: 2000 },
		)
	})

	test('the same text and context give the same answer, in any zone', () => {
		const zone = process.env.TZ
		const text = 'On Sunday 27 March 2016, an hour later, the week before, last night and at 02:30 on Monday.'
		const answers = ['Pacific/Chatham', 'America/St_Johns', 'UTC', 'Asia/Damascus'].map((name) => {
			process.env.TZ = name
			return tag(text, { reference: '2016-03-28' })
		})
		process.env.TZ = zone
		for (const answer of answers) expect(answer).toEqual(answers[0])
	})

	test('without a day of writing, relative words have no EDTF value', () => {
		const words = [
			'today',
			'last week',
			'on Monday',
			'two days ago',
			'in May',
			'5 December',
			'this spring',
			'at noon',
			'next year',
			'the same day',
			'Christmas',
		]
		fc.assert(
			fc.property(fc.constantFrom(...words), (text) => {
				for (const found of tag(text, { reference: null })) expect(found.edtf).toBeNull()
			}),
		)
	})
})

describe('work grows with the length of the text, whatever the text', () => {
	const HOSTILE = [
		'the end of the ',
		'early late mid ',
		'5 May and ',
		'1-1-',
		'1:1:1:',
		'the first half of the second half of the third quarter of ',
		'two and a half hundred thousand ',
		'the last two the last ',
		'May 5 - ',
		'at 5 on Friday at ',
		'0000000000',
		'aaaaaaaaaa',
		'1,000,',
		'a.m. ',
		'.....',
		'the more than less than over under at least ',
		'twenty-',
		'„“”\u00a0\u200b',
	]
	const work = (text: string) => {
		const before = stepsMade()
		const read = tokens(text)
		tag(text, { reference: '2016-12-08' })
		return stepsMade() - before + read.length
	}
	for (const bit of HOSTILE)
		test(JSON.stringify(bit), () => {
			const short = work(bit.repeat(200))
			const long = work(bit.repeat(1600))
			expect(long).toBeLessThanOrEqual(8.5 * short + 1000)
		})
})

test('a day at the end of the calendar counts for nothing, rather than breaking it', () => {
	expect(tag('2016, a week ago', { reference: '0001-01-02' }).map(({ edtf }) => edtf)).toEqual(['2016', null])
	expect(tag('9999-12-31, two weeks later', { reference: null }).map(({ edtf }) => edtf)).toEqual([null])
})
