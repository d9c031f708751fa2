import { describe, expect, test } from 'vitest'
import { tag } from '../../../src/pipeline/timex/tag.ts'

/** Words that look like a date, a time or a length and are none. */
const NONE = [
	'He may march on the city; may be he will.',
	'We march at the front.',
	'May God help them.',
	'Theresa May said no.',
	'ITEM: Jan is pushing SAA from south Aleppo.',
	'JaN stormtroopers wade through',
	'break the siege on Marea',
	'the sun rose and he sat down',
	'a second Russian colonel was killed',
	'the second of which was won',
	'a second of silence, every passing second',
	'on the Sunday Wire radio show',
	'he told the Sunday Times',
	'See Syria Daily, and more',
	'the Daily Mail reported',
	'the 9/11 terrorist attacks',
	'4000 SDF troops vs 2000 IS',
	'1500 civilians were killed',
	'over 2000 men',
	'a pension of around $125 a month',
	'@Malcolmite 6h6 hours ago',
	'48m48 minutes ago',
	'Two F-16 and two A-10 jets',
	'the S-300 and S-400 systems',
	'the T-72 and MiG-29',
	'$180bn, 7.3 percent, 106-mm gun, 12 km (7.5 miles)',
	'1800 fighters',
	'90,000 residents',
	'St. Petersburg, No. 16, page 2015a',
	'the fall of Aleppo',
	'will fall soon enough; spring into action',
	'wait a minute, at the last minute',
	'now-defunct',
	'From Lebanon’s NOW:',
	'the quarter of a million',
	'a quarter of the territory',
	'article 8104162',
	'http://example.org/2016/page_2015',
	'one dozen occasions',
	'100,000 actual soldiers and 16 fighter jets',
	'by the dozen, 1:0, 3-4 trillion',
	'Resolution 2254',
	'Boeing 747 and Airbus A380',
	'S.J.Res.7',
	'the top spot, in the end, at once',
]

describe('what is no time', () => {
	for (const text of NONE)
		test(text, () => {
			expect(tag(text, { reference: '2016-12-08' }).map(({ words, value }) => `${words} = ${value}`)).toEqual([])
		})
})

test('a day of the month without its month claims nothing when its order is open', () => {
	expect(tag('on the 5th floor', { reference: '2016-12-08' })).toEqual([])
})
