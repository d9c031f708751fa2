/** Marks: what few occurrences have, so that two accounts which share one can be of one occurrence without a day. */
import type { Claim } from '../../records/schema.ts'
import { plain } from '../claims/plain.ts'
import { findPlaces, isWithin, place } from '../places.ts'
import { rememberEach } from '../remember.ts'
import { LINK_WEIGHTS } from '../tables/linking.ts'
import { STRUCK, TAKES_WHOLE, TARGETS } from '../tables/marks.ts'
import type { Ground } from './fits.ts'

/** A mark has a name that only the same mark has. */
export type Mark = Ground & { name: string }

/** The marks of a claim. */
export const marksOf: (claim: Claim) => readonly Mark[] = rememberEach((claim) => [
	...hit(claim),
	...spoken(claim),
	...taken(claim),
])

/** The ways of attack that a claim's words name, whatever kind it is. */
export const struck: (claim: Claim) => readonly Mark[] = rememberEach(({ kind, selector }) => {
	const words = plain(selector.exact)
	return STRUCK.filter((row) => row.kind === kind || row.pattern.test(words)).map((row) => ({
		name: `struck ${row.kind}`,
		weight: LINK_WEIGHTS.sameKind,
		says: row.kind === 'shelling' ? 'both tell of shelling' : 'both tell of an air strike',
	}))
})

function hit(claim: Claim): Mark[] {
	if (struck(claim).length === 0) return []
	const words = plain(claim.selector.exact)
	return TARGETS.filter(({ pattern }) => pattern.test(words)).map(({ name }) => ({
		name: `hit ${name}`,
		weight: LINK_WEIGHTS.sameTarget,
		says: `both tell of an attack on ${name}`,
	}))
}

/** Who said it, and where abroad. */
function spoken({ attribution, actors, saidAt = [] }: Claim): Mark[] {
	const speakers = [...new Set([...attribution.slice(0, 1).map(({ name }) => name), ...actors])]
	return saidAt.flatMap((id) =>
		speakers.map((name) => ({
			name: `said ${name} ${id}`,
			weight: LINK_WEIGHTS.saidThere,
			says: `both tell what ${name} said at ${place(id).name}`,
		})),
	)
}

/** A town, a city or half of one that changed hands as a whole: that does not happen often. */
function taken({ kind, modality, selector }: Claim): Mark[] {
	if (kind !== 'advance' || modality === 'denied' || modality === 'planned') return []
	const words = plain(selector.exact)
	const found = findPlaces(words).find(({ start }) => TAKES_WHOLE.test(words.slice(0, start)))
	if (!found) return []
	const city = cityOf(found.placeId)
	if (!city) return []
	return [
		{ name: `taken ${city}`, weight: LINK_WEIGHTS.takenWhole, says: `both tell that ${place(city).name} was taken` },
	]
}

/** The place itself, or the city whose half it is; nothing wider than a city is taken at a time. */
function cityOf(placeId: string): string | null {
	if (['country', 'region', 'governorate', 'countryside'].includes(place(placeId).kind)) return null
	const { parentId, kind } = place(placeId)
	return kind === 'area' && parentId && place(parentId).kind === 'city' && isWithin(placeId, parentId)
		? parentId
		: placeId
}

/** True where both name the same way of attack. */
export function struckAlike(a: Claim, b: Claim): boolean {
	return struck(a).some(({ name }) => struck(b).some((other) => other.name === name))
}

/** Says besides its words what happened, and how many were hurt. */
export function tellsToll(claim: Claim): boolean {
	return struck(claim).length > 0 && claim.figures.some(({ measure }) => measure === 'killed' || measure === 'injured')
}
