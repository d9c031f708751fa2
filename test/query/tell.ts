/** Accounts for tests of comparisons: who says what, in a line. */
import type { Account } from '../../src/query/select.ts'
import { dated, undated } from '../../src/records/dated.ts'
import type { Attribution, Claim, Difference, Figure, Step } from '../../src/records/schema.ts'
import { makeClaim, makeFigure, makeStory } from '../pipeline/make.ts'

export type Tell = {
	outlet?: string | null
	speaker?: string
	role?: Attribution['role']
	words?: string
	/** EDTF; named by the excerpt unless `rests` says otherwise. */
	date?: string | null
	rests?: 'excerpt' | 'around' | 'story'
	figures?: Figure[]
	published?: string
	comment?: boolean
	more?: Partial<Omit<Claim, 'date'>>
}

let made = 0

/** One account. Its claim's id counts up, so that no two are the same. */
export function tell(given: Tell): Account {
	const { outlet = 'Morning Post', speaker, role = 'speaker', words = `Words ${made}`, figures = [], comment } = given
	const attribution = speaker ? [{ name: speaker, role, verb: 'said' }] : []
	const claim = makeClaim(`c${made++}`, words, {
		attribution,
		figures,
		...(comment ? { comment } : {}),
		...given.more,
	})
	const at = { excerpt: { start: 0, end: 2 }, around: { start: 900, end: 910 }, story: {} }[given.rests ?? 'excerpt']
	const step: Step = { rule: 'test', says: 'on Thursday', from: 'text', ...at }
	claim.date = given.date ? dated(given.date, 'text', [step]) : undated('No word dates it.')
	const id = outlet ?? ''
	return {
		claim,
		story: makeStory('t1', outlet, { published: dated(given.published ?? '2016-12-08', 'text', []) }),
		outlet: outlet === null ? null : { id, name: id, kind: 'newspaper', country: null, about: '', initials: 'MP' },
	}
}

export const killed = (words: string, low: number | null, high: number | null, rest: Partial<Figure> = {}) =>
	makeFigure(words, low, high, rest)

/** A difference of number between accounts, quoting the words it is about. */
export function differ(
	relation: Difference['relation'],
	accounts: Account[],
	note = '',
	field: Difference['field'] = 'number',
): Difference {
	return { field, relation, claimIds: accounts.map(({ claim }) => claim.id), note }
}
