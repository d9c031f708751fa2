/** The typed differences between the accounts of one event, and how far they agree. No sums, no averages. */
import type { Agreement, Claim, Difference, Figure, Outlet, Story } from '../records/schema.ts'
import { isWithin } from './places.ts'
import { ANYBODY, COMPARABLE_MEASURES, DENIES_INTENT, DISCRETE_KINDS } from './tables/linking.ts'
import { sayEdtf } from './timex/say.ts'
import { overlap } from './words.ts'

type Stories = Map<string, Story>
type Outlets = Map<string, Outlet>

/** Above this share of common three-word runs one text is taken for a copy of the other. */
const COPY = 0.6

/** The differences between the accounts of two sources, each once, with a note that names whose words differ. */
export function differences(claims: Claim[], stories: Stories, outlets: Outlets): Difference[] {
	const found = new Map<string, Difference>()
	for (const [index, a] of claims.entries())
		for (const b of claims.slice(index + 1)) {
			const who = (claim: Claim) => sourceName(claim, stories, outlets)
			for (const difference of [...numbers(a, b, who), ...days(a, b, who), ...occurrence(a, b, who)]) {
				const { field, relation, note } = difference
				const known = found.get(`${field} ${relation} ${note}`)
				if (!known) found.set(`${field} ${relation} ${note}`, difference)
				else known.claimIds = [...new Set([...known.claimIds, ...difference.claimIds])].sort()
			}
		}
	return [...found.values()].sort((x, y) => GRAVITY.indexOf(x.relation) - GRAVITY.indexOf(y.relation))
}

/** What a reader should see first. */
const GRAVITY: Difference['relation'][] = ['contradicts', 'updates', 'broader', 'differentScope', 'silent']

/** How far the documents agree; contradictions first, then how many independent sources speak. */
export function agreementOf(claims: Claim[], stories: Stories, found: Difference[]): Agreement {
	if (claims.every((claim) => claim.modality === 'denied')) return 'denied'
	if (found.some((difference) => difference.relation === 'contradicts')) return 'contested'
	return originals(claims, stories).size > 1 ? 'multi-source' : 'single-source'
}

/**
 * Who first said it: the speaker where one is named, else the outlet in its own voice. Only claims that it happened
 * count. Copies of one text are one source, and an outlet's own words beside those of a speaker it quotes are not
 * another: it may have them from the speaker. Readers' comments count only among themselves.
 */
export function originals(claims: Claim[], stories: Stories): Set<string> {
	const outletsOwn = claims.filter((claim) => !claim.comment)
	const told = (outletsOwn.length > 0 ? outletsOwn : claims).filter(
		({ modality }) => modality === 'asserted' || modality === 'alleged',
	)
	const kept: Claim[] = []
	for (const claim of told)
		if (!kept.some((before) => overlap(before.selector.exact, claim.selector.exact) > COPY)) kept.push(claim)
	const quoting = new Set(kept.filter((claim) => claim.attribution[0]).map((claim) => claim.storyId))
	const own = kept.filter((claim) => !claim.attribution[0] && !quoting.has(claim.storyId))
	return new Set([
		...kept.flatMap(({ attribution }) => attribution[0]?.name ?? []),
		...own.map(({ storyId }) => `outlet:${stories.get(storyId)?.outletId ?? storyId}`),
	])
}

function sourceName(claim: Claim, stories: Stories, outlets: Outlets): string {
	const outletId = stories.get(claim.storyId)?.outletId
	const outlet =
		(outletId && outlets.get(outletId)?.name) || (claim.comment ? 'a reader’s comment' : 'an outlet not known')
	const speaker = claim.attribution[0]?.name
	return speaker ? `${outlet}, from ${speaker},` : outlet
}

type Who = (claim: Claim) => string

function numbers(a: Claim, b: Claim, who: Who): Difference[] {
	const found: Difference[] = []
	for (const x of a.figures)
		for (const y of b.figures) {
			if (!sameMeasure(x, y) || agree(x, y)) continue
			const relation = numberRelation(a, b, x, y)
			if (!relation || (relation === 'differentScope' && who(a) === who(b))) continue
			const note = `${who(a)} says “${x.words}”; ${who(b)} says “${y.words}”: ${NUMBER_NOTES[relation]}`
			found.push({ field: 'number', relation, claimIds: [a.id, b.id], note })
		}
	return found
}

const NUMBER_NOTES: Record<'contradicts' | 'broader' | 'differentScope', string> = {
	contradicts: 'they differ',
	broader: 'one counts a wider place',
	differentScope: 'the one may be a part of the other',
}

function sameMeasure(x: Figure, y: Figure): boolean {
	return COMPARABLE_MEASURES.some((row) => row.includes(x.measure) && row.includes(y.measure))
}

/** How two numbers that differ stand to each other; null where they count different people and say nothing of each other. */
function numberRelation(a: Claim, b: Claim, x: Figure, y: Figure): 'contradicts' | 'broader' | 'differentScope' | null {
	const [left, right] = [headOf(x), headOf(y)]
	if (left === right) return placeRelation(a, b)
	if (left !== null && right !== null) return null
	const [part, whole] = left === null ? [y, x] : [x, y]
	const larger = part.low !== null && whole.high !== null && part.low > whole.high
	return larger ? 'contradicts' : 'differentScope'
}

/** Whom a figure counts, by the last word; null for people of any kind. */
function headOf({ victims }: Figure): string | null {
	const last = victims
		?.toLowerCase()
		.match(/\p{L}+/gu)
		?.at(-1)
		?.replace(/s$/, '')
	return last === undefined || ANYBODY.includes(last) ? null : last
}

/** Two figures agree where their ranges meet; a vague one ("dozens") agrees with any. */
function agree(x: Figure, y: Figure): boolean {
	if ((x.low === null && x.high === null) || (y.low === null && y.high === null)) return true
	const [xLow, xHigh] = [x.low ?? 0, x.high ?? Number.POSITIVE_INFINITY]
	const [yLow, yHigh] = [y.low ?? 0, y.high ?? Number.POSITIVE_INFINITY]
	return xLow <= yHigh && yLow <= xHigh
}

function placeRelation(a: Claim, b: Claim): 'contradicts' | 'broader' {
	const inside = (x: Claim, y: Claim) =>
		x.placeIds.some((id) => y.placeIds.some((other) => id !== other && isWithin(id, other)))
	const same = a.placeIds.some((id) => b.placeIds.includes(id))
	return !same && (inside(a, b) || inside(b, a)) ? 'broader' : 'contradicts'
}

/** Days that exclude each other. "About" a day excludes nothing, and one story does not contradict its own telling. */
function days(a: Claim, b: Claim, who: Who): Difference[] {
	const [x, y] = [a.date, b.date]
	if (!x.earliest || !x.latest || !y.earliest || !y.latest || a.storyId === b.storyId) return []
	if ([x, y].some(({ edtf }) => /[~?%]/.test(edtf ?? ''))) return []
	if (x.earliest <= y.latest && y.earliest <= x.latest) return []
	const note = `${plainly(who(a))}: ${sayEdtf(x.edtf!)}; ${plainly(who(b))}: ${sayEdtf(y.edtf!)}`
	return [{ field: 'date', relation: 'contradicts', claimIds: [a.id, b.id], note }]
}

/** A source's name as it stands before a colon. */
function plainly(name: string): string {
	return name.replace(/,$/, '')
}

/** One says that it happened, another that it did not: of the same kind of thing, and not the same mouth. */
function occurrence(a: Claim, b: Claim, who: Who): Difference[] {
	const denied = (claim: Claim) => claim.modality === 'denied'
	const told = (claim: Claim) => claim.modality === 'asserted' || claim.modality === 'alleged'
	if (a.kind !== b.kind || !DISCRETE_KINDS.includes(a.kind) || who(a) === who(b)) return []
	if (!(denied(a) && told(b)) && !(denied(b) && told(a))) return []
	const sameSpeaker = a.attribution[0] && a.attribution[0].name === b.attribution[0]?.name
	if (sameSpeaker || (a.storyId === b.storyId && (!a.attribution[0] || !b.attribution[0]))) return []
	const [no, yes] = denied(a) ? [a, b] : [b, a]
	if (DENIES_INTENT.test(no.selector.exact)) return []
	const said = no.comment ? `denies it (${no.summary})` : `says “${clip(no.selector.exact)}”`
	const note = `${who(yes)} tells of it; ${who(no)} ${said}`
	return [{ field: 'occurrence', relation: 'contradicts', claimIds: [a.id, b.id], note }]
}

/** The first words, cut at a word, without quotation marks of their own: they stand inside ours. */
function clip(words: string): string {
	const plain = words.replace(/\s+/gu, ' ').replace(/[“”"]/gu, '').trim()
	if (plain.length <= CLIP) return plain
	return `${plain.slice(0, plain.lastIndexOf(' ', CLIP))} …`
}

/** Characters of a denial that are quoted beside the account it stands against. */
const CLIP = 120
