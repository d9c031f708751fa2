/**
 * link: claims → events. Two claims tell of one occurrence where their days overlap, their places fit, and what
 * happened fits, and they share a telling detail. Each rule gives its reason in one line; numbers alone never link.
 * What an editor decided stands before the rules.
 */
import { dated, undated } from '../records/dated.ts'
import { edtfBetween } from '../records/edtf.ts'
import type { Claim, ClaimKind, Dated, Difference, EventRecord, Outlet, Story } from '../records/schema.ts'
import { agreementOf } from './agreement.ts'
import { differences } from './differences.ts'
import { contentId } from './id.ts'
import { NO_PAGE_DAYS, type PageDays } from './link/calendar.ts'
import { candidates, contextOf } from './link/context.ts'
import { width } from './link/fits.ts'
import { enough, say, sum, weigh } from './link/grounds.ts'
import { type Decision, decidedLinks, groups, type Link } from './link/groups.ts'
import { VAGUE_KINDS } from './tables/linking.ts'
import { sayEdtf } from './timex/say.ts'

/** Groups claims into events. The order of `claims` does not matter. `pageDays` compare accounts of pages without a day. */
export function link(
	claims: Claim[],
	stories: Story[],
	outlets: Outlet[],
	decisions: Decision[] = [],
	pageDays: PageDays = NO_PAGE_DAYS,
): EventRecord[] {
	const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
	const context = contextOf(ordered, pageDays)
	const copies = foldCopies(ordered, new Set(decisions.map(({ claimId }) => claimId)))
	const firsts = [...copies.keys()]
	const links: Link[] = []
	for (const [a, b] of candidates(firsts, context)) {
		const grounds = weigh(a, b, context)
		if (grounds && enough(grounds)) links.push({ a, b, weight: sum(grounds), why: say(grounds), by: 'rule' })
	}
	const found = groups(firsts, links, decisions, context)
	links.push(...decidedLinks(ordered, decisions))
	for (const [first, others] of copies)
		for (const b of others) links.push({ a: first, b, weight: 0, why: 'the same words', by: 'rule' })
	const linksOf = new Map<string, Link[]>(ordered.map(({ id }) => [id, []]))
	for (const made of links) linksOf.get(made.a.id)!.push(made)
	const byId = {
		stories: new Map(stories.map((story) => [story.id, story])),
		outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
		decided: new Map(decisions.map((decision) => [decision.claimId, decision])),
	}
	return found.map((group) => {
		const whole = group.flatMap((claim) => [claim, ...copies.get(claim)!])
		return event(whole, group, linksOf, byId)
	})
}

/** Records by id, and what an editor decided, by the id of the claim it came with. */
type Named = { stories: Map<string, Story>; outlets: Map<string, Outlet>; decided: Map<string, Decision> }

/** Claims by their words: the first of each wording with its copies, which stand or fall with it. */
function foldCopies(ordered: Claim[], decided: Set<string>): Map<Claim, Claim[]> {
	const firsts = new Map<string, Claim>()
	const copies = new Map<Claim, Claim[]>()
	for (const claim of ordered) {
		const key = JSON.stringify([plain(claim.selector.exact), claim.date.edtf, claim.kind, claim.placeIds])
		const first = decided.has(claim.id) ? undefined : firsts.get(key)
		if (first) copies.get(first)!.push(claim)
		else {
			if (!decided.has(claim.id)) firsts.set(key, claim)
			copies.set(claim, [])
		}
	}
	return copies
}

function plain(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
}

/** `whole` is the event's claims, `firsts` the same without copies: only between those can there be differences. */
function event(
	whole: Claim[],
	firsts: Claim[],
	linksOf: Map<string, Link[]>,
	{ stories, outlets, decided }: Named,
): EventRecord {
	const claims = inDocumentOrder(whole)
	const ids = new Set(claims.map((claim) => claim.id))
	const found = differences(inDocumentOrder(firsts), stories, outlets)
	const set = (field: 'title' | 'kind') => claims.map(({ id }) => decided.get(id)).find((row) => row?.[field])
	const kindGiven = set('kind')
	const kind = kindGiven?.kind ?? kindOf(claims)
	const lead = leading(claims, kind, found)
	const given = set('title')
	const edits = [
		{ field: 'title', row: given },
		{ field: 'kind', row: kindGiven },
	].flatMap(({ field, row }) => (row ? [{ field, why: row.why, restsOn: 'the accounts below' }] : []))
	return {
		id: contentId('e', firstTold(claims, stories).id),
		title: given?.title ?? lead.summary,
		kind,
		date: eventDate(claims),
		placeIds: [...new Set(claims.flatMap((claim) => claim.placeIds))].sort(),
		claimIds: claims.map((claim) => claim.id),
		agreement: agreementOf(claims, stories, found),
		differences: found,
		links: claims
			.flatMap(({ id }) => linksOf.get(id) ?? [])
			.filter(({ b }) => ids.has(b.id))
			.map(({ a, b, why, by }) => ({ claimIds: [a.id, b.id], why, by })),
		...(edits.length > 0 && { edits }),
	}
}

/**
 * The account an event is named after: an outlet's before a reader's, the one published first, where two were on one day
 * the one that stands first; one that an editor added only where there is no other. So a link to an event lasts when a
 * later account joins it.
 */
function firstTold(claims: Claim[], stories: Map<string, Story>): Claim {
	const key = (claim: Claim) => {
		const { earliest = null } = stories.get(claim.storyId)?.published ?? {}
		return `${claim.by === 'editor' ? 2 : claim.comment ? 1 : 0} ${earliest ?? '9999'} ${claim.documentId} ${String(claim.selector.start).padStart(10, '0')}`
	}
	return claims.reduce((first, claim) => (key(claim) < key(first) ? claim : first))
}

function inDocumentOrder(claims: Claim[]): Claim[] {
	const key = ({ documentId, selector }: Claim) => `${documentId} ${String(selector.start).padStart(10, '0')}`
	return [...claims].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/**
 * What kind of thing the accounts tell of: the most frequent that is not merely words about it; the first of equals.
 * A toll names the kind only where few accounts say what caused it.
 */
function kindOf(claims: Claim[]): ClaimKind {
	const counts = new Map<ClaimKind, number>()
	const weight = (kind: ClaimKind) => (VAGUE_KINDS.includes(kind) ? 0 : kind === 'casualties' ? 0.4 : 1)
	for (const { kind } of claims) counts.set(kind, (counts.get(kind) ?? 0) + weight(kind))
	return [...counts].reduce((most, row) => (row[1] > most[1] ? row : most))[0]
}

/**
 * The claim that lends the event its title: of the event's kind, rather asserted than alleged, rather with figures than
 * without, and never one whose figures another account contradicts, for a title takes no side.
 */
function leading(claims: Claim[], kind: ClaimKind, found: Difference[]): Claim {
	const disputed = new Set(
		found
			.filter(({ field, relation }) => field === 'number' && relation === 'contradicts')
			.flatMap(({ claimIds }) => claimIds),
	)
	const weight = (claim: Claim) =>
		(claim.comment ? -8 : 0) +
		(claim.by === 'editor' ? -8 : 0) +
		(claim.kind === kind ? 4 : 0) +
		(claim.modality === 'asserted' ? 4 : claim.modality === 'alleged' ? 2 : 0) +
		(disputed.has(claim.id) ? -6 : Math.min(claim.figures.length, 1))
	return claims.reduce((best, claim) => (weight(claim) > weight(best) ? claim : best))
}

/**
 * The days all accounts allow; where they exclude each other, the whole spread. Accounts that are only about a day
 * decide nothing beside one that is sure, nor do readers' comments beside an outlet.
 */
function eventDate(claims: Claim[]): Dated {
	const [first] = claims
	if (claims.length === 1) return first!.date
	const closed = claims.filter(({ date }) => date.earliest !== null && date.latest !== null)
	const outlets = prefer(closed, (claim) => !claim.comment)
	const known = prefer(outlets, ({ date }) => !/[~?%]/.test(date.edtf ?? '')).map(({ date }) => date)
	if (known.length === 0) return claims.find((claim) => claim.date.edtf !== null)?.date ?? inWords(claims)
	const best = known.reduce((sharpest, date) => (width(date) < width(sharpest) ? date : sharpest))
	if (known.every((date) => date.earliest! <= best.latest! && best.earliest! <= date.latest!)) return best
	const earliest = known.map((date) => date.earliest!).sort()[0]!
	const latest = known
		.map((date) => date.latest!)
		.sort()
		.at(-1)!
	const basis = known.some((date) => date.basis === 'editor') ? 'editor' : 'text'
	const days = [...new Set(known.map((date) => sayEdtf(date.edtf!)))].join('; ')
	const says = `The accounts give different days (${days}); the span holds them all, and each account says why.`
	return dated(edtfBetween(earliest, latest), basis, [{ rule: 'spread', says, from: basis }])
}

/** What an account says of the day where none can place it: "5 December, year not known" before "a Monday". */
function inWords(claims: Claim[]): Dated {
	const known = claims.map(({ date }) => date).filter((date) => date.known !== undefined)
	const [best] = prefer(known, (date) => /year not known/.test(date.known!))
	return best ?? undated('None of the accounts says when.')
}

/** Those that fit, or all where none does. */
function prefer<T>(all: T[], fits: (one: T) => boolean): T[] {
	const fitting = all.filter(fits)
	return fitting.length > 0 ? fitting : all
}
