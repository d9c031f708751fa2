/**
 * What lasts and changes: how many are under siege, what share of a city is held, how many have left. Two accounts of it
 * at two times are no contradiction; of one day they may be.
 */
import type { Figure } from '../../../records/schema.ts'
import { shareOf } from '../../tables/across.ts'
import type { Account, Found } from '../account.ts'
import type { Told } from '../across.ts'
import { citiesOf, daysBetween, pairsBy } from './meets.ts'

/** A lasting number of a claim: what it is of, its bounds, its words. */
type State = { of: string; low: number | null; high: number | null; words: string; vague: boolean }
type Stated = { account: Account; state: State }

/** Days after which two numbers are of two phases of a war. */
const FARTHEST = 45
/** Measures of people who move or stay, which are compared only with care. */
const PEOPLE = ['displaced', 'evacuated', 'population']
/** Numbers of people this many times apart are not of the same people. */
const LIKE = 2
/** Fewer are those of one convoy or one night. */
const MANY = 10_000

export function states({ accounts, eventOf, pageDays }: Told): Found[] {
	const stated = accounts
		.filter(({ claim }) => !claim.comment && claim.modality !== 'planned')
		.flatMap((account) => statesOf(account).map((state): Stated => ({ account, state })))
	const keys = ({ account, state }: Stated) => citiesOf(account.claim).map((city) => `${state.of} ${city}`)
	return pairsBy(stated, keys).flatMap(([a, b]): Found[] => {
		const [x, y] = [a.account, b.account]
		if (eventOf.get(x.claim.id) === eventOf.get(y.claim.id)) return []
		const days = daysBetween(x.claim, y.claim, pageDays)
		if (days !== null && days > FARTHEST) return []
		const relation = a.state.of === 'people' ? people(a, b) : standing(a, b, days)
		if (!relation) return []
		const note = `${x.who} says “${a.state.words}”; ${y.who} says “${b.state.words}”: ${SAYS[relation]}${days === null ? ', though not both say when' : ''}`
		return [{ field: 'number', relation, claimIds: [x.claim.id, y.claim.id], note, about: a.state.of }]
	})
}

type Relation = 'contradicts' | 'updates' | 'broader' | 'differentScope'

const SAYS: Record<Relation, string> = {
	contradicts: 'they differ on one day',
	updates: 'the later replaces the earlier',
	broader: 'the vaguer holds the other',
	differentScope: 'they count different people',
}

function statesOf({ claim, words }: Account): State[] {
	const share = shareOf(words)
	const held = share && { of: 'share', low: share.low, high: share.high, words: share.words, vague: false }
	return [...(held ? [held] : []), ...claim.figures.flatMap(stateOf)]
}

function stateOf({ measure, low, high, words, comparator }: Figure): State[] {
	if (measure === 'besieged')
		return low === null && high === null ? [] : [{ of: 'besieged', low, high, words, vague: false }]
	if (!PEOPLE.includes(measure)) return []
	const range = /^(?:many\s+|several\s+)?tens\s+of\s+thousands\b/i.test(words) ? { low: 10_000, high: 99_999 } : null
	if (comparator === 'vague') return range ? [{ of: 'people', ...range, words, vague: true }] : []
	return [{ of: 'people', low, high, words, vague: false }]
}

/** Two shares, or two numbers of the besieged: of one day and two mouths they contradict, else the one replaces the other. */
function standing(a: Stated, b: Stated, days: number | null): Relation | null {
	if (a.state.low === b.state.low && a.state.high === b.state.high) return null
	if (a.account.source === b.account.source) return null
	if (days !== 0) return 'updates'
	return meet(a.state, b.state) ? null : 'contradicts'
}

function meet(x: State, y: State): boolean {
	return (x.low ?? 0) <= (y.high ?? Number.POSITIVE_INFINITY) && (y.low ?? 0) <= (x.high ?? Number.POSITIVE_INFINITY)
}

/** People who left and people who stayed: a vague number may hold an exact one; like numbers are of unlike people. */
function people(a: Stated, b: Stated): Relation | null {
	const [vague, exact] = a.state.vague ? [a, b] : [b, a]
	const number = exact.state.low ?? exact.state.high
	if (number === null || exact.state.vague) return null
	if (vague.state.vague)
		return vague.account.outlet === exact.account.outlet &&
			meet(vague.state, { ...exact.state, high: number, low: number })
			? 'broader'
			: null
	const other = vague.state.low ?? vague.state.high
	if (other === null || a.account.outlet === b.account.outlet || other === number) return null
	const [least, most] = [Math.min(other, number), Math.max(other, number)]
	return least >= MANY && most <= LIKE * least ? 'differentScope' : null
}
