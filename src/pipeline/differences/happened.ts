/** Whether it happened, how far it went, and how surely it is told. */

import { kindsFit, smallPlaces } from '../link/fits.ts'
import {
	AS_FAR_AS,
	CERTAIN,
	CONFIRMS,
	DOUBTS,
	EARLIER,
	ENDED,
	ENTERED,
	GAIN,
	HEDGED,
	NO_GAIN,
	ONGOING,
	REMAINDER,
	UNCONFIRMED,
	WHOLE,
} from '../tables/differing.ts'
import { DENIES_INTENT, DISCRETE_KINDS } from '../tables/linking.ts'
import { type Account, bare, between, type Found, toldLater } from './account.ts'

const told = ({ claim }: Account) => claim.modality === 'asserted' || claim.modality === 'alleged'
const bySpeaker = ({ claim }: Account) => claim.attribution[0]?.name ?? null

/** One says that it happened, another that it did not: of the same kind of thing, and not the same mouth. */
export function occurrence(a: Account, b: Account): Found[] {
	const denied = ({ claim }: Account) => claim.modality === 'denied'
	const [no, yes] = denied(a) ? [a, b] : [b, a]
	if (!denied(no) || !told(yes) || a.source === b.source || a.claim.kind !== b.claim.kind) return []
	const named = bySpeaker(a) !== null && bySpeaker(b) !== null
	if (!named && a.claim.storyId === b.claim.storyId) return []
	if (named && bySpeaker(a) === bySpeaker(b)) return []
	if (!DISCRETE_KINDS.includes(a.claim.kind) && !named) return []
	if (DENIES_INTENT.test(no.claim.selector.exact)) return []
	const said = no.claim.comment ? `denies it (${no.claim.summary})` : `says “${clip(no.claim.selector.exact)}”`
	return [
		{ ...between(a, b, 'occurrence', 'contradicts', `${yes.who} tells of it; ${no.who} ${said}`), about: no.source },
	]
}

/** One still tells it as going on, the other how it ended; or one of no gain, the other of some. */
export function progress(a: Account, b: Account): Found[] {
	if (!told(a) || !told(b) || kindsFit(a.claim, b.claim) === null || !isDiscrete(a) || !isDiscrete(b)) return []
	return [...outcome(a, b), ...gains(a, b), ...extent(a, b), ...reach(a, b)]
}

function outcome(a: Account, b: Account): Found[] {
	const open = (one: Account) => ONGOING.test(one.words) && !ENDED.test(one.words)
	const [earlier, later] = open(a) ? [a, b] : [b, a]
	const [still, end] = [ONGOING.exec(earlier.words), ENDED.exec(later.words)]
	if (!open(earlier) || !still || !end || a.source === b.source) return []
	const note = `${earlier.who} tells of it as going on (“${still[0]}”); ${later.who} tells how it went on (“${end[0]}”)`
	return [{ ...between(a, b, 'occurrence', 'updates', note), about: 'outcome' }]
}

function gains(a: Account, b: Account): Found[] {
	const [without, gaining] = NO_GAIN.test(a.words) ? [a, b] : [b, a]
	const [none, some] = [NO_GAIN.exec(without.words), GAIN.exec(gaining.words)]
	if (!none || !some || NO_GAIN.test(gaining.words) || a.source === b.source) return []
	const note = `${without.who} says “${none[0]}”; ${gaining.who} tells of a gain (“${some[0]}”)`
	return [{ ...between(a, b, 'occurrence', 'contradicts', note), about: 'gain' }]
}

/** The whole of it, and all but a part; in order where one says that it was earlier. */
function extent(a: Account, b: Account): Found[] {
	const [whole, part] = REMAINDER.test(a.words) ? [b, a] : [a, b]
	const [all, rest] = [WHOLE.exec(whole.words), REMAINDER.exec(part.words)]
	if (!all || !rest || REMAINDER.test(whole.words)) return []
	const relation = EARLIER.test(part.words) || EARLIER.test(whole.words) ? 'updates' : 'contradicts'
	const note = `${whole.who} tells of the whole (“${all[0]}”); ${part.who} of a remainder (“${rest[0]}”)${relation === 'updates' ? ', which it calls earlier' : ''}`
	return [between(a, b, 'occurrence', relation, note)]
}

/** One says that they got in, the other how far. */
function reach(a: Account, b: Account): Found[] {
	const far = (one: Account) => AS_FAR_AS.exec(one.words)
	const [entered, further] = far(b) ? [a, b] : [b, a]
	const [into, how] = [ENTERED.exec(entered.words), far(further)]
	if (!into || !how || far(entered) || a.source === b.source || a.claim.kind !== 'advance') return []
	if (a.claim.kind !== b.claim.kind || !GAIN.test(further.words) || !sharesPlace(a, b)) return []
	const note = `${entered.who} says “${into[0]}”; ${further.who} how far it went: “${how[0]}”`
	return [{ ...between(a, b, 'occurrence', 'broader', note), about: 'reach' }]
}

/** A village, district, base in both. */
function sharesPlace(a: Account, b: Account): boolean {
	return smallPlaces(a.claim).some((id) => b.claim.placeIds.includes(id))
}

/** Hedged in one, made sure or told flatly in the other; passed on by one and doubted by the other. A line for each. */
export function modality(a: Account, b: Account): Found[] {
	const how = sureness(a, b) ?? certainty(a, b)
	return how ? [{ ...between(a, b, 'modality', how.relation, how.note), about: '' }] : []
}

function sureness(a: Account, b: Account): { relation: 'updates' | 'contradicts'; note: string } | null {
	const [hedged, sure] = HEDGED.test(a.words) ? [a, b] : [b, a]
	const [hedge, doubt] = [HEDGED.exec(hedged.words), DOUBTS.exec(sure.words)]
	const oneStory = a.claim.storyId === b.claim.storyId
	if (doubt && oneStory && (hedge || bySpeaker(hedged)))
		return { relation: 'contradicts', note: `${hedged.who} passes it on; ${sure.who} says “${doubt[0]}”` }
	if (hedge && UNCONFIRMED.test(hedged.words) !== UNCONFIRMED.test(sure.words)) {
		const named = namesItsSource(hedged, sure)
		if (named) return named
	}
	if (!hedge || HEDGED.test(sure.words) || sure.claim.modality !== 'asserted') return null
	if (kindsFit(a.claim, b.claim) === null) return null
	const confirms = CONFIRMS.exec(sure.words)
	if (confirms && !oneStory)
		return { relation: 'updates', note: `${hedged.who} has it “${hedge[0]}”; ${sure.who} has it “${confirms[0]}”` }
	if (a.claim.kind !== b.claim.kind || !isDiscrete(a) || !toldLater(hedged, sure)) return null
	const note = `${hedged.who} has it “${hedge[0]}”; ${sure.who} tells it flatly`
	if (bySpeaker(sure) !== null || !oneStory) return { relation: 'updates', note }
	return hedged.outlet === sure.outlet && !sure.claim.comment ? { relation: 'contradicts', note } : null
}

/** Nobody stands for it in one; in the other, told later, somebody named does. */
function namesItsSource(a: Account, b: Account): ReturnType<typeof sureness> {
	const [bare, named] = UNCONFIRMED.test(a.words) ? [a, b] : [b, a]
	const role = named.claim.attribution[0]?.role
	const known = bare.claim.attribution[0]?.role === 'speaker' && !UNCONFIRMED.test(bySpeaker(bare) ?? '')
	if (known || (role !== 'speaker' && role !== 'medium') || !toldLater(bare, named)) return null
	if (bare.claim.kind !== named.claim.kind || !isDiscrete(bare)) return null
	const note = `${bare.who} has it “${UNCONFIRMED.exec(bare.words)![0]}”; ${named.who} states it`
	return { relation: 'updates', note }
}

/** One side calls it sure, the other denies that it was so. */
function certainty(a: Account, b: Account): ReturnType<typeof sureness> {
	const [sure, denial] = CERTAIN.test(a.words) ? [a, b] : [b, a]
	const said = CERTAIN.exec(sure.words)
	if (!said || denial.claim.modality !== 'denied' || sure.claim.modality === 'denied') return null
	if (!bySpeaker(sure) || !bySpeaker(denial) || bySpeaker(sure) === bySpeaker(denial)) return null
	return { relation: 'contradicts', note: `${sure.who} speaks of “${said[0]}”; ${denial.who} denies it` }
}

function isDiscrete({ claim }: Account): boolean {
	return DISCRETE_KINDS.includes(claim.kind)
}

/** The first words, cut at a word. */
function clip(text: string): string {
	const words = bare(text.replace(/\s+/gu, ' '))
	return words.length <= CLIP ? words : `${words.slice(0, words.lastIndexOf(' ', CLIP))} …`
}

/** Characters of a denial that are quoted beside the account it stands against. */
const CLIP = 120
