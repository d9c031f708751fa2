/** What speaks for two claims being of one occurrence, and what excludes it. */
import type { Claim } from '../../records/schema.ts'
import { plain } from '../claims/plain.ts'
import { CONTRASTS, OF_ANOTHER_TIME, SEQUEL } from '../tables/follows.ts'
import { LINK_WEIGHTS, VAGUE_KINDS } from '../tables/linking.ts'
import { commonness, shared } from '../words.ts'
import { daysOf, isClosed, type PageDays } from './calendar.ts'
import type { Context } from './context.ts'
import { daysFit, type Ground, inOneBreath, kindsFit, placesFit, smallPlaces } from './fits.ts'
import { demands, nationOf } from './follows.ts'
import { type Mark, marksOf, struck, tellsToll } from './marks.ts'

/**
 * What speaks for one occurrence, and what against; null where kind, days or places exclude it. Numbers are no ground.
 */
export function weigh(a: Claim, b: Claim, context: Context): Ground[] | null {
	if (barred(a, b)) return null
	const following = goesOn(a, b, context)
	const [kind, day, place] = [
		kindsFit(a, b),
		daysFit(a, b, isNext(a, b, context), context.pageDays),
		placesFit(a, b, context.settings),
	]
	if (!kind || !day || !place) return following && [following]
	return [kind, day, place, ...details(a, b, context), ...(following ? [following] : [])]
}

/** The ground on which one of the two goes on about the other, if it does. */
export function goesOn(a: Claim, b: Claim, { follows }: Context): Ground | null {
	if (follows.get(b.id)?.claim.id === a.id) return follows.get(b.id)!.ground
	return follows.get(a.id)?.claim.id === b.id ? follows.get(a.id)!.ground : null
}

/** Never one occurrence: what one state asks for is another act than what another state asks for. */
export function barred(a: Claim, b: Claim): boolean {
	const [x, y] = [nationOf(a), nationOf(b)]
	return demands(a) && demands(b) && x !== undefined && y !== undefined && x !== y
}

/** True where the grounds suffice to link the two. */
export function enough(grounds: Ground[]): boolean {
	return sum(grounds) >= LINK_WEIGHTS.needed
}

/** The weight of all grounds together. */
export function sum(grounds: Ground[]): number {
	return grounds.reduce((total, { weight }) => total + weight, 0)
}

/** All grounds as one line. */
export function say(grounds: Ground[]): string {
	return grounds.map(({ says }) => says).join('; ')
}

function details(a: Claim, b: Claim, context: Context): Ground[] {
	const grounds: Ground[] = []
	const dayless = a.storyId !== b.storyId && isDayless(a, b, context.pageDays)
	const words = shared(context.rare.get(a.id)!, context.rare.get(b.id)!)
	if (words.length > 0) {
		const weights = words.map((word) => commonness(word, context.words)).sort((x, y) => y - x)
		const most = dayless ? MOST_WORDS + MORE_WITHOUT_DAY : MOST_WORDS
		const quoted = words
			.filter((word) => isNoName(word, a))
			.slice(0, 4)
			.map((word) => `“${word}”`)
		grounds.push({
			weight: weights.slice(0, most).reduce((total, weight) => total + weight * LINK_WEIGHTS.rareWord, 0),
			says: quoted.length > 0 ? `both use ${quoted.join(', ')}` : 'both use the same rare words',
		})
	}
	const shares = (one: readonly Mark[], other: readonly Mark[]) =>
		one.find(({ name }) => other.some((mark) => mark.name === name))
	for (const mark of [
		a.kind !== b.kind && shares(struck(a), struck(b)),
		a.storyId !== b.storyId && shares(marksOf(a), marksOf(b)),
	])
		if (mark) grounds.push({ weight: mark.weight, says: mark.says })
	const actors = a.actors.filter((actor) => b.actors.includes(actor))
	if (actors.length > 0)
		grounds.push({
			weight: Math.min(actors.length, dayless ? 3 : 2) * LINK_WEIGHTS.actor,
			says: `both name ${actors.slice(0, 3).join(', ')}`,
		})
	const [speaker, other] = [a.attribution[0]?.name, b.attribution[0]?.name]
	if (speaker && speaker === other) grounds.push({ weight: LINK_WEIGHTS.speaker, says: `both from ${speaker}` })
	if (isNext(a, b, context) && (!speaker || !other || speaker === other || a.kind === b.kind))
		grounds.push(...side(a, b, context))
	if ((a.modality === 'denied') !== (b.modality === 'denied') && !(speaker && speaker === other))
		grounds.push({ weight: LINK_WEIGHTS.denial, says: 'though one denies it' })
	if ((a.modality === 'planned') !== (b.modality === 'planned'))
		grounds.push({ weight: LINK_WEIGHTS.plan, says: 'though one tells of a plan' })
	grounds.push(...sequel(a, b))
	if ([a, b].some(({ selector }) => OF_ANOTHER_TIME.test(plain(selector.exact))))
		grounds.push({ weight: LINK_WEIGHTS.otherTime, says: 'though one tells of an earlier time' })
	if (a.storyId === b.storyId && a.kind === 'statement' && b.kind === 'statement' && tellsToll(a) !== tellsToll(b))
		grounds.push({ weight: LINK_WEIGHTS.onlyWords, says: 'though one tells the occurrence, the other the words alone' })
	return grounds
}

/** Rare words that count, and how many more where words have to stand in for a day. */
const [MOST_WORDS, MORE_WITHOUT_DAY] = [3, 2]

/** Not both give a day that can be compared. */
function isDayless(a: Claim, b: Claim, pageDays: PageDays): boolean {
	const { x, y } = daysOf(a, b, pageDays)
	return !isClosed(x) || !isClosed(y)
}

/** A word that stands in small letters: names of persons stay in the excerpt. */
function isNoName(word: string, { selector }: Claim): boolean {
	return selector.exact.includes(word)
}

/** What two neighbours of a story gain by it. */
function side(a: Claim, b: Claim, { leads }: Context): Ground[] {
	const [first, second] = a.selector.start < b.selector.start ? [a, b] : [b, a]
	const [x, y] = [smallPlaces(first), smallPlaces(second)]
	const near = inOneBreath(first, second)
	if (first.comment && !near) return []
	const narrows = first.kind === second.kind && x.length === 0 && y.length > 0
	const detail = narrows ? [{ weight: LINK_WEIGHTS.detail, says: 'the second says where more exactly' }] : []
	if (first.kind === second.kind && !VAGUE_KINDS.includes(first.kind) && CONTRASTS.test(plain(second.selector.exact)))
		detail.push({ weight: LINK_WEIGHTS.contrast, says: 'the second is set against the first' })
	if (leads.has(first.id))
		return [{ weight: LINK_WEIGHTS.lead, says: 'the story’s first sentence and the one that fills it in' }, ...detail]
	if (near) return [{ weight: LINK_WEIGHTS.oneBreath, says: 'told in one breath' }, ...detail]
	return [{ weight: LINK_WEIGHTS.neighbours, says: 'told one after the other' }, ...detail]
}

/** In one story, "then" or "immediately after the attack" tells the next thing; where both say so, one thing. */
function sequel(a: Claim, b: Claim): Ground[] {
	if (a.storyId !== b.storyId) return []
	const [first, later] = a.selector.start < b.selector.start ? [a, b] : [b, a]
	const [x, y] = [first, later].map(({ selector }) => SEQUEL.test(plain(selector.exact)))
	if (x && y) return [{ weight: LINK_WEIGHTS.bothAfter, says: 'both tell what came after' }]
	return y ? [{ weight: LINK_WEIGHTS.sequel, says: 'though one tells what came after' }] : []
}

function isNext(a: Claim, b: Claim, { next }: Context): boolean {
	return next.get(a.id) === b.id || next.get(b.id) === a.id
}
