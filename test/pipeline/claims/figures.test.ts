import fc from 'fast-check'
import { expect, test } from 'vitest'
import { number } from '../../../src/pipeline/claims/figures/amount.ts'
import { figures } from '../../../src/pipeline/claims/figures.ts'

/** measure | victims | low | high | comparator */
const read = (text: string) =>
	figures(text).map(({ measure, victims, low, high, comparator }) =>
		[measure, victims ?? '-', low ?? '-', high ?? '-', comparator].join(' | '),
	)

test.each([
	['62 Syrian forces have been killed in airstrikes', ['killed | Syrian forces | 62 | 62 | exact']],
	['at least 80 soldiers were killed', ['killed | soldiers | 80 | - | at-least']],
	[
		'“Sixty-two Syrian soldiers were killed and a hundred others were injured in these strikes.”',
		['killed | Syrian soldiers | 62 | 62 | exact', 'injured | Syrian soldiers | 100 | 100 | exact'],
	],
	['between 20 and 35 people were killed', ['killed | people | 20 | 35 | range']],
	['15-20 fighters died', ['killed | fighters | 15 | 20 | range']],
	['more than 200,000 civilians are trapped', ['besieged | civilians | 200000 | - | more-than']],
	[
		'at least 10 people died and more than 30 were wounded',
		['killed | people | 10 | - | at-least', 'injured | people | 30 | - | more-than'],
	],
	['At least 17 people, five of them children, died when', ['killed | people | 17 | - | at-least']],
	['30,000 people were allowed to leave the besieged quarters', ['evacuated | people | 30000 | 30000 | exact']],
	['up to 300 people were wounded', ['injured | people | - | 300 | up-to']],
	['about 30 attackers were killed', ['killed | attackers | 30 | 30 | about']],
	['half a million people fled the city', ['displaced | people | 500000 | 500000 | exact']],
	['over 1.5 million people live there', ['other | people | 1500000 | - | more-than']],
	['dozens of bodies lay in the street', ['killed | bodies | - | - | vague']],
	['tens of thousands of civilians were evacuated', ['evacuated | civilians | - | - | vague']],
	[
		'15 civilians were killed and tens more wounded',
		['killed | civilians | 15 | 15 | exact', 'injured | civilians | - | - | vague'],
	],
	['killing 5 and injuring 2', ['killed | - | 5 | 5 | exact', 'injured | - | 2 | 2 | exact']],
	[
		'acknowledged three deaths — two female medics and a colonel',
		['killed | deaths | 3 | 3 | exact', 'killed | female medics | 2 | 2 | exact'],
	],
	['two tanks were destroyed', ['vehicles | tanks | 2 | 2 | exact']],
	['operation to evacuate some 8,000 civilians', ['evacuated | civilians | 8000 | 8000 | about']],
	[
		'pushed back into about 25% of the opposition territory',
		['area | percent of opposition territory | 25 | 25 | about'],
	],
	['killed 12 terrorists', ['killed | fighters | 12 | 12 | exact']],
	['18 of 31 trucks were hit', ['vehicles | trucks | 18 | 18 | exact']],
	['leaving 12 of them dead', ['killed | - | 12 | 12 | exact']],
	['put the toll at 63', ['killed | - | 63 | 63 | exact']],
	[
		'At least 45 people, including 12 children, were killed',
		['killed | people | 45 | - | at-least', 'killed | children | 12 | 12 | exact'],
	],
	['seized three villages', ['other | villages | 3 | 3 | exact']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))

test.each([
	'on September 12',
	'at 17:00 GMT',
	'a 22-year-old man',
	'after some 13 hours of talks',
	'the 23rd attack',
	'UN resolution 2254',
	'an F-16 jet',
	'the S-300 system',
	'range from $180bn to far larger sums',
	'12 km (7.5 miles) southwest of Damascus',
	'in 2016',
	'over the past few weeks',
	'one of the hospitals',
	'for five years',
	'within two days',
])('no figure in "%s"', (text) => expect(read(text)).toEqual([]))

test('a casualty is never a strength, a vehicle or a district', () => {
	for (const text of ['4000 SDF troops stand ready', 'two districts', 'four airstrikes', '18 incubators'])
		expect(figures(text).map(({ measure }) => measure)).toEqual(['other'])
})

test.each([
	['sixty-two', 62],
	['a hundred', 100],
	['two hundred and fifty', 250],
	['1.5 million', 1_500_000],
	['250,000', 250_000],
	['half a million', 500_000],
	['twenty thousand', 20_000],
	['plenty', null],
])('%s is %s', (words, value) => expect(number(words)).toBe(value))

test('any text: words are slices, low is not above high', () =>
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string(), fc.constantFrom(' killed ', '62', ' at least ', 'people', ' and '))),
			(parts) => {
				const text = parts.join('')
				for (const { words, start, end, low, high } of figures(text)) {
					expect(text.slice(start, end)).toBe(words)
					if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
				}
			},
		),
	))
