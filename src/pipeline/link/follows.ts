/**
 * How a sentence goes on about the occurrence told before it in the same story: a speech that continues, "the attack",
 * "they", an answer. Each claim follows at most one other, by the first rule that finds one.
 */
import type { Claim, ClaimKind } from '../../records/schema.ts'
import { plain } from '../claims/plain.ts'
import {
	ADJUNCT,
	BACK_WORDS,
	BARE_QUOTE,
	CONTRASTS,
	DEMANDS,
	NATIONS,
	OF_ANOTHER_TIME,
	PRONOUN_SAID,
	PRONOUN_SUBJECT,
	RESPONDS,
	SAYS_WHERE_SAID,
	SEQUEL,
	SPEECH_GOES_ON,
	SPEECH_KINDS,
	TELLS_OF_ANY,
	TOGETHER,
} from '../tables/follows.ts'
import { LINK_WEIGHTS } from '../tables/linking.ts'
import { NO_PAGE_DAYS, type PageDays } from './calendar.ts'
import { daysExclude, type Ground, inOneBreath, kindsFit, NEAR, placesFit } from './fits.ts'
import { tellsToll } from './marks.ts'

/** Kinds a quotation can be about as words: what is said and what is negotiated. */
const SAID_KINDS: readonly ClaimKind[] = ['statement', 'diplomacy']
/** Claims a back-pointer may reach over. */
const REACH = 5

/** The claim that each claim follows, with the ground, by the follower's id. */
export type Follows = Map<string, { claim: Claim; ground: Ground }>

/** A story's claims as far as they are read: the nearest first, and which state each speaks for. */
type Told = { before: Claim[]; nations: Map<string, string>; pageDays: PageDays }

/** `stories`: the claims of each story in the order they stand. */
export function followings(stories: Claim[][], pageDays: PageDays = NO_PAGE_DAYS): Follows {
	const follows: Follows = new Map()
	for (const claims of stories) {
		const nations = new Map<string, string>()
		for (const [nth, claim] of claims.entries()) {
			const now = claims.slice(0, nth).filter(({ selector }) => !OF_ANOTHER_TIME.test(plain(selector.exact)))
			const own = nationOf(claim)
			if (own) nations.set(claim.id, own)
			const found = followed(claim, { before: now.slice(-REACH).reverse(), nations, pageDays })
			if (!found) continue
			follows.set(claim.id, found)
			const inherited = nations.get(found.claim.id)
			if (!own && inherited) nations.set(claim.id, inherited)
		}
	}
	return follows
}

/** The state whose name the speaker's name holds. */
export function nationOf({ attribution }: Claim): string | undefined {
	return NATIONS.find(({ pattern }) => pattern.test(attribution[0]?.name ?? ''))?.nation
}

/** Asks or calls for something, which is an act of its own. */
export function demands(claim: Claim): boolean {
	return SPEECH_KINDS.includes(claim.kind) && DEMANDS.test(claim.selector.exact)
}

/** By the first of the rules that finds one: in order of how surely the words point. */
function followed(claim: Claim, told: Told): { claim: Claim; ground: Ground } | null {
	const words = plain(claim.selector.exact)
	const { before } = told
	const [last] = before
	if (!last || OF_ANOTHER_TIME.test(words)) return null
	const timely = (other: Claim) => !daysExclude(other, claim, told.pageDays) && other.comment === claim.comment
	const fits = (other: Claim) => timely(other) && placesFit(other, claim) !== null
	const because = (other: Claim | undefined, says: string) =>
		other ? { claim: other, ground: { weight: LINK_WEIGHTS.follows, says } } : null
	const nearest = (test: (other: Claim) => boolean) => before.find((other) => test(other) && fits(other))
	if (SAYS_WHERE_SAID.test(words))
		return because(
			nearest((other) => SPEECH_KINDS.includes(other.kind) && sharesName(other, claim)),
			'it tells where and when that was said',
		)
	const call = demands(claim) && nearest((other) => demands(other) && sameSide(other, claim, told))
	if (call) return because(call, 'the same call goes on')
	const back = demands(claim) ? null : pointsBack(words)
	const byKind = back && nearest((other) => back.kinds.includes(other.kind) && tellable(other, claim))
	if (byKind) return because(byKind, `“${back.said}” points back to it`)
	if (CONTRASTS.test(words) && rivals(last, claim) && placesFit(last, claim))
		return because(last, 'it sets another number against it')
	if (fits(last) && speaks(claim, last, words) && !onlyWords(last, claim))
		return because(last, `the same speech of ${claim.attribution[0]!.name} goes on`)
	if (fits(last) && RESPONDS.test(words) && last.attribution.length > 0)
		return because(last, 'it answers what goes before')
	const byWord = back && nearest((other) => named(other, back) && tellable(other, claim))
	if (byWord) return because(byWord, `“${back.said}” points back to it`)
	return timely(last) && !onlyWords(last, claim) && goesOnWith(words, claim, last)
		? because(last, 'it goes on without naming it again')
		: null
}

/** Two tolls of one kind of thing, told by two, the second of no day of its own. */
function rivals(last: Claim, claim: Claim): boolean {
	if (last.kind !== claim.kind || sameTeller(last, claim) || claim.comment !== last.comment) return false
	if (claim.selector.start - last.selector.end > NEAR || claim.date.known !== undefined) return false
	const tolls = ({ figures }: Claim) => figures.filter(({ low, high }) => low !== null || high !== null)
	return tolls(last).some((x) => tolls(claim).some((y) => TOLLS.includes(x.measure) && x.measure === y.measure))
}

/** Measures of which one account may give another number. */
const TOLLS = ['killed', 'injured', 'captured']

/** A statement tells what happened besides what was said of it; what goes on is about the words. */
function onlyWords(last: Claim, claim: Claim): boolean {
	return last.kind === 'statement' && claim.kind === 'statement' && tellsToll(last) && !tellsToll(claim)
}

/** A pronoun, or a quotation about what the sentence before said, stands for it. */
function goesOnWith(words: string, claim: Claim, last: Claim): boolean {
	const breath = inOneBreath(last, claim)
	if (!breath && (claim.comment || claim.selector.start - last.selector.end > NEAR)) return false
	const quotesOnIt = BARE_QUOTE.test(words) && claim.kind === 'statement' && SAID_KINDS.includes(last.kind)
	if (quotesOnIt) return true
	const fitting = kindsFit(last, claim) !== null
	if (fitting && PRONOUN_SUBJECT.test(words)) return claim.attribution.length === 0 || sameTeller(last, claim)
	if (fitting && TOGETHER.test(words)) return last.actors.length > 1
	return fitting && breath && placesFit(last, claim) !== null && PRONOUN_SAID.test(words)
}

/** The same speaker straight on: a bare quotation, "he added", a block quotation that runs on; no next occurrence. */
function speaks(claim: Claim, last: Claim, words: string): boolean {
	const [speaker, other] = [claim.attribution[0], last.attribution[0]]
	if (!speaker || !other || speaker.name !== other.name || SEQUEL.test(words)) return false
	const carried = speaker.start !== undefined && speaker.start < claim.selector.start
	if (BARE_QUOTE.test(words)) return true
	return (carried || SPEECH_GOES_ON.test(words)) && (SPEECH_KINDS.includes(claim.kind) || claim.kind === last.kind)
}

type Back = { said: string; kinds: readonly ClaimKind[]; stems: RegExp }

/** The first definite word for an occurrence, unless it only dates this one ("after the attack"). */
function pointsBack(words: string): Back | null {
	for (const { pattern, kinds, stems } of BACK_WORDS) {
		const match = pattern.exec(words)
		if (match && !ADJUNCT.test(words.slice(0, match.index))) return { said: match[0], kinds, stems }
	}
	return null
}

/** Its words name what is pointed back to, and it tells of nothing else. */
function named(other: Claim, { kinds, stems }: Back): boolean {
	return (kinds.length === 0 || TELLS_OF_ANY.includes(other.kind)) && stems.test(other.selector.exact)
}

/** The two can tell of one occurrence, or the later is words about it. */
function tellable(other: Claim, claim: Claim): boolean {
	return [claim, other].some(({ kind }) => SPEECH_KINDS.includes(kind)) || kindsFit(other, claim) !== null
}

function sameSide(a: Claim, b: Claim, { nations }: Told): boolean {
	const [x, y] = [nations.get(a.id), nations.get(b.id)]
	return x !== undefined && y !== undefined ? x === y : sameTeller(a, b) || sharesName(a, b)
}

function sameTeller(a: Claim, b: Claim): boolean {
	return (a.attribution[0]?.name ?? null) === (b.attribution[0]?.name ?? null)
}

function sharesName(a: Claim, b: Claim): boolean {
	const names = (claim: Claim) => [...claim.actors, ...claim.attribution.map(({ name }) => name)]
	return names(a).some((name) => names(b).includes(name))
}
