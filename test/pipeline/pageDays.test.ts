import { describe, expect, test } from 'vitest'
import { claims as claimsOf } from '../../src/pipeline/claims.ts'
import { date } from '../../src/pipeline/date.ts'
import { pageDaysOf } from '../../src/pipeline/pageDays.ts'
import { read } from '../../src/pipeline/read.ts'
import { segment } from '../../src/pipeline/segment.ts'
import { source } from '../../src/pipeline/source.ts'
import { dayNumber } from '../../src/records/day.ts'

/** The days of the page's claims by its own calendar, and as they are published. */
function days(text: string) {
	const document = read('page.txt', new TextEncoder().encode(text))
	const segments = segment(document)
	const stories = source(document, segments)
	const page = pageDaysOf(document, segments, stories)
	const { claims } = claimsOf({ document, segments, stories, timexes: date(document, segments, stories) })
	return {
		own: claims.map((claim) => claim.date.edtf),
		page: claims.map(({ id }) => page.get(id)?.date.earliest ?? null),
		calendars: new Set(claims.map(({ id }) => page.get(id)?.calendar)).size,
	}
}

const REPORT = [
	'Troops took the village of Khalasa in southern Aleppo on Thursday, the army said.',
	'Shells hit the village of Zaytan in southern Aleppo on Wednesday, the army said.',
].join('\n\n')

describe('days by the calendar of a page', () => {
	test('are apart as its weekdays are, though nobody knows the week', () => {
		const { own, page } = days(REPORT)
		expect(own).toEqual([null, null])
		expect(dayNumber(page[0]!) - dayNumber(page[1]!)).toBe(1)
	})
	test('are none where the page says its day', () => {
		const { own, page } = days(`Published on 12 August 2016\n\n${REPORT}`)
		expect(own).toEqual(['2016-08-11', '2016-08-10'])
		expect(page).toEqual([null, null])
	})
})
