/** Number words, amounts that name no number, and the words before a number that say how exact it is. */
import type { Figure } from '../../records/schema.ts'

export const UNITS: Record<string, number> = {
	...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
	...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18 },
	...{ nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
}

export const MULTIPLIERS: Record<string, number> = {
	hundred: 100,
	dozen: 12,
	thousand: 1000,
	million: 1e6,
	bn: 1e9,
	billion: 1e9,
	m: 1e6,
	k: 1000,
}

/** Amounts in words that stay words: neither low nor high is known. Longest first. */
export const VAGUE: readonly string[] = [
	...['tens of thousands of', 'tens of thousands', 'hundreds of thousands of', 'hundreds of thousands'],
	...[
		'many thousands of',
		'several thousands of',
		'thousands of',
		'several thousand',
		'many hundreds of',
		'hundreds of',
	],
	...[
		'several hundred',
		'many dozens of',
		'dozens of',
		'several dozen',
		'scores of',
		'tens of',
		'tens more',
		'dozens more',
	],
	...[
		'hundreds more',
		'scores more',
		'a handful of',
		'a number of',
		'several',
		'many',
		'most of',
		'numerous',
		'dozens',
	],
	...['hundreds', 'scores', 'almost half of', 'nearly half of', 'about half of', 'half of', 'almost all of', 'tens'],
]

/** What stands before a number. Longest first; the first that fits counts. */
export const COMPARATORS: readonly { words: string; comparator: Figure['comparator'] }[] = [
	{ words: 'over more than', comparator: 'more-than' },
	{ words: 'at the very least', comparator: 'at-least' },
	{ words: 'at least', comparator: 'at-least' },
	{ words: 'no fewer than', comparator: 'at-least' },
	{ words: 'no less than', comparator: 'at-least' },
	{ words: 'not less than', comparator: 'at-least' },
	{ words: 'a minimum of', comparator: 'at-least' },
	{ words: 'minimum of', comparator: 'at-least' },
	{ words: 'more than', comparator: 'more-than' },
	{ words: 'upwards of', comparator: 'more-than' },
	{ words: 'in excess of', comparator: 'more-than' },
	{ words: 'over', comparator: 'more-than' },
	{ words: 'exceeding', comparator: 'more-than' },
	{ words: 'up to', comparator: 'up-to' },
	{ words: 'as many as', comparator: 'up-to' },
	{ words: 'no more than', comparator: 'up-to' },
	{ words: 'at most', comparator: 'up-to' },
	{ words: 'fewer than', comparator: 'up-to' },
	{ words: 'less than', comparator: 'up-to' },
	{ words: 'under', comparator: 'up-to' },
	{ words: 'an estimated', comparator: 'about' },
	{ words: 'estimated', comparator: 'about' },
	{ words: 'approximately', comparator: 'about' },
	{ words: 'approx.', comparator: 'about' },
	{ words: 'roughly', comparator: 'about' },
	{ words: 'around', comparator: 'about' },
	{ words: 'about', comparator: 'about' },
	{ words: 'nearly', comparator: 'about' },
	{ words: 'almost', comparator: 'about' },
	{ words: 'close to', comparator: 'about' },
	{ words: 'circa', comparator: 'about' },
	{ words: 'some', comparator: 'about' },
]
