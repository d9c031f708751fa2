/** Small records for tests: only what a test is about has to be said. */
import { dated, undated } from '../../src/records/dated.ts'
import type { Claim, Figure, Outlet, Story } from '../../src/records/schema.ts'
import { describe } from '../../src/records/selector.ts'

export function makeClaim(
	id: string,
	words: string,
	rest: Partial<Omit<Claim, 'date'>> & { date?: string | null } = {},
): Claim {
	const { date, ...fields } = rest
	return {
		id,
		documentId: 'd1',
		storyId: 't1',
		selector: describe(words, { start: 0, end: words.length }),
		summary: words,
		kind: 'advance',
		date: date === null || date === undefined ? undated('The text does not say.') : dated(date, 'text', []),
		placeIds: ['aleppo-city'],
		actors: [],
		attribution: [],
		modality: 'asserted',
		figures: [],
		...fields,
	}
}

export function makeFigure(words: string, low: number | null, high: number | null, rest: Partial<Figure> = {}): Figure {
	const comparator = low === high ? 'exact' : high === null ? 'at-least' : 'range'
	return { measure: 'killed', victims: 'soldiers', low, high, comparator, words, ...rest }
}

export function makeStory(id: string, outletId: string | null = null, rest: Partial<Story> = {}): Story {
	return {
		id,
		documentId: 'd1',
		segmentIds: [],
		kind: 'article',
		opening: id,
		outletId,
		outletBasis: outletId ? 'text' : 'none',
		outletSteps: [],
		author: null,
		via: [],
		published: undated('The text does not say.'),
		clock: null,
		...rest,
	}
}

export function makeOutlet(id: string): Outlet {
	return {
		id,
		name: id.toUpperCase(),
		kind: 'newspaper',
		country: null,
		about: 'A newspaper.',
		initials: id.slice(0, 2),
	}
}
