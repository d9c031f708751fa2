/**
 * summary: a claim as a title, in the tool's own neutral voice. First a toll ("At least 80 soldiers killed near …, says X"),
 * then the clause itself in neutral words ("Syrian army says it took control of …"), else the claim's own words in
 * quotation marks behind the speaker. Loaded words and private persons' names never stand outside the excerpt.
 */
import type { Attribution, ClaimKind, Figure, Modality } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { findPlaces } from '../places.ts'
import { KINDS } from '../tables/kinds.ts'
import { UNNAMED } from '../tables/speech.ts'
import { GOES_ON, NO_PERSON, OPENERS, SPEAKS, SUBJECTS, WEAK_OPENINGS } from '../tables/titles.ts'
import { plain } from './plain.ts'
import { caption } from './title/caption.ts'
import { clip } from './title/clip.ts'
import { flat } from './title/flat.ts'
import { placeInside, placeWithPreposition } from './title/names.ts'
import { count } from './title/pieces.ts'
import { type Teller, teller } from './title/teller.ts'
import { type Told, told } from './title/told.ts'
import { cause, toll } from './title/toll.ts'
import { namesPlace, where } from './title/where.ts'

export type Parts = {
	/** The sentence, and where it stands in its document. */
	words: string
	at: number
	kind: ClaimKind
	modality: Modality
	placeIds: string[]
	attribution: Attribution[]
	figures: Figure[]
	/** Time expressions, spans of the sentence. */
	times: Span[]
	/** The saying is itself the deed: an offer, a rejection. */
	acts: boolean
	/** A reader's comment. */
	comment: boolean
	/** Whom the sentence before was about, as a title names him: who "they" are. */
	they?: string | null
	/** The sentence in which the speaker was brought in, where it is another one. */
	introduced?: string
}

/** One line, without a full stop; never throws. `“Sixty-two soldiers were killed,” the army said` → `62 soldiers killed in Deir ez-Zor, says Russian army` */
export function summary(given: Parts): string {
	const parts = given.words.length > READ ? { ...given, words: given.words.slice(0, READ) } : given
	const text = plain(parts.words)
	const who = teller(parts.attribution, parts.introduced ?? text, parts.comment)
	const span = who ? told(text, parts.at, parts.attribution, parts.acts) : WHOLE(text)
	let best = { title: '', cost: Number.POSITIVE_INFINITY }
	for (const [nth, most] of WORDS.entries()) {
		if (best.cost <= nth * STEP) break
		const own = ofToll(parts, text, who, span, most) ?? ofClause(parts, text, who, span, most)
		const title = capital(own === null ? ofWords(parts, text, who, span, most) : hedged(parts, own))
		const one = { title, cost: cost(title, text) + nth * STEP }
		if (one.cost < best.cost) best = one
	}
	const bare = ofKind(parts, who)
	return bare !== null && best.cost > ODD ? bare : best.title
}

/** A title that does worse says only what sort of thing is told of, and where. */
const ODD = 44

/** "Russian Defence Ministry tells of shelling in Manbij". */
function ofKind({ kind, placeIds, modality, comment }: Parts, who: Teller | null): string | null {
	if (comment || placeIds.length === 0 || !HAPPENS.has(kind) || kind === 'other' || !TOLD_FLAT.has(modality))
		return null
	const what = KINDS.find((row) => row.kind === kind)!.name
	const at = placeWithPreposition(placeIds[0]!)
	return capital(who ? `${who.name} ${who.plural ? 'tell' : 'tells'} of ${what} ${at}` : `Report of ${what} ${at}`)
}

/** Characters of a sentence a title is made from: what has no end is no sentence. */
const READ = 1500
const WHOLE = (text: string): Told => ({ start: 0, end: text.length, form: 'whole' })
/** Most words of a title: as many as fit a line of a list. */
const WORDS = [17, 15, 13, 11, 9]
/** What each step down costs: words lost. */
const STEP = 4
/** Characters of a title that fit. */
const FITS = 90

/** How ill a title does: too long, cut off, in quoted words, from the middle of the sentence, short of what it could say. */
function cost(title: string, text: string): number {
	const over = Math.max(0, title.length - FITS)
	const quoted = /“…?(?!‘)([^”…]+)/.exec(title)?.[1]
	const whole = quoted !== undefined && /: “/.test(title)
	return (
		(over > 0 ? 10 + over : 0) +
		(/…/.test(title) ? 18 : 0) +
		(ONLY.test(title) ? 60 : 0) +
		(whole || title.startsWith('“') ? 16 : 0) +
		(quoted && WEAK_OPENINGS.some((pattern) => pattern.test(quoted)) ? 20 : 0) +
		(quoted && !text.replace(OPENING, '').startsWith(plain(quoted).slice(0, 8)) ? 12 : 0) +
		(findPlaces(title).length > 0 ? 0 : 4)
	)
}

const OPENING = /^["'(\s]*(?:(?:however|meanwhile|on the contrary),? )?/i

const COUNTED = new Set<ClaimKind>(['casualties', 'air-strike', 'shelling', 'clash', 'siege', 'evacuation', 'advance'])
const TOLD_FLAT = new Set<Modality>(['asserted', 'alleged'])
/** Kinds that happen at a place; what is said or agreed is about one. */
const HAPPENS = new Set<ClaimKind>([
	'air-strike',
	'shelling',
	'clash',
	'casualties',
	'advance',
	'evacuation',
	'siege',
	'protest',
	'aid',
	'other',
])
/** A clause of so few words takes the place of the sentences before. */
const SHORT = 5
/** Kinds whose place may be that of the sentences before. */
const VIOLENT = new Set<ClaimKind>(['air-strike', 'shelling', 'clash', 'advance'])
function ofToll(parts: Parts, text: string, who: Teller | null, span: Told, MOST: number): string | null {
	if (!COUNTED.has(parts.kind) || !TOLD_FLAT.has(parts.modality)) return null
	const found = toll(parts.figures, text, parts.at, span.start, span.end)
	if (found === null) return null
	const reason = /killed|injured/.test(found) ? cause(text.slice(span.start, span.end)) : ''
	const words = `${reportedly(found, text)}${reason}${where(parts.placeIds, text, /(?:raid|strikes?|bombing|attacks?|shelling|bombardment)$/.test(reason))}`
	const what =
		/evacuated|displaced/.test(found) && !/under siege/.test(found) ? words.replace(/ in (?=[^ ])/, ' from ') : words
	if (!who) return what
	const name = who.known ? who.name.replace(/^Armed/, 'armed') : small(who.name)
	const short = count(what) + count(name) > MOST ? name.replace(/ for .*$/, '') : name
	const row = speaks(parts.attribution)
	if (row && !row.that) return `${what}, ${short} ${verb(parts, who)}`
	return `${what}, ${who.plural ? 'say' : 'says'} ${short}`
}

function reportedly(found: string, text: string): string {
	return /\breportedly\b/.test(text)
		? found.replace(/ (?=killed|injured|under|displaced|evacuated|held)/, ' reportedly ')
		: found
}

function ofClause(parts: Parts, text: string, who: Teller | null, span: Told, MOST: number): string | null {
	if (parts.modality === 'opinion' || span.form === 'noun') return null
	if (span.form === 'deed' && !who) return null
	const told = text.slice(span.start, span.end)
	const quoted = /^["\s]*/.exec(told)![0].length
	const wraps = quoted > 0 && told.includes('"') && !/^"[^"]*" \p{Ll}/u.test(told)
	const clause = wraps ? told.slice(quoted).replace(/"[\s.]*$/, '') : told
	const from = span.start + (wraps ? quoted : 0)
	const times = parts.times
		.filter(({ start, end }) => start >= from && end <= from + clause.length)
		.map(({ start, end }) => ({ start: start - from, end: end - from }))
	const doing = span.form === 'whole' && who?.known ? DOING.exec(clause) : null
	if (doing) {
		const deed = caption(clause.slice(doing[0].length), [], MOST - count(who!.name), who!.name)
		const took = deed && /^(?:is |are )?taking control of /.exec(deed.words)
		if (took)
			return `${who!.name} ${who!.plural ? 'say they' : 'says it'} had taken control of ${deed!.words.slice(took[0].length)}`
		if (deed) return `${who!.name} ${who!.plural ? 'speak' : 'speaks'} of ${deed.words.replace(/^(?:is|are) /, '')}`
	}
	const put = caption(
		clause,
		times,
		Math.min(MOST - 1, MOST + 1 - count(who?.name ?? '')),
		span.form === 'deed' ? who!.name : null,
	)
	if (!put) return who || parts.comment ? null : flat(clause, times, MOST)
	const placed =
		findPlaces(put.words).length > 0 ||
		/\b(?:the|this|that) (?:city|base|village|town|district|region|area|country)\b/.test(put.words)
	const place =
		placed ||
		!HAPPENS.has(parts.kind) ||
		(!namesPlace(text, parts.placeIds) && !VIOLENT.has(parts.kind) && count(put.words) > SHORT)
			? ''
			: where(parts.placeIds, text)
	const words = count(put.words) + count(place) + count(who?.name ?? '') > MOST ? put.words : `${put.words}${place}`
	if (span.form === 'deed') return `${who!.name} ${words}`
	if (!who) return put.own ? named(words, parts.they) : words
	if (put.own)
		return span.form === 'after' && isOwn(put.words, who)
			? `${who.name} ${verb(parts, who)} ${words.replace(/^(?:he|she|they|it)\b/i, (said) => (who.person ? said.toLowerCase() : who.plural ? 'they' : 'it'))}`
			: null
	if (/post$/.test(who.name)) return `${parts.modality === 'alleged' ? 'Unconfirmed post' : who.name}: ${small(words)}`
	return count(words) + count(who.name) > MOST && !speaks(parts.attribution)
		? `${who.name}: ${small(words)}`
		: `${who.name} ${verb(parts, who)} ${small(words)}`
}

/** "They took control of …" with whom the sentence before was about. */
function named(words: string, they: string | null | undefined): string | null {
	return they && /^they\b/i.test(words) ? words.replace(/^they\b/i, they) : null
}

const UNSAID = 'words shown only in the excerpt'
const ONLY = new RegExp(UNSAID)

/** A clause hung on the one before, of what its speaker did: "a day after taking …". */
const DOING = /^(?:(?:a|one|two|three|\d+) \p{Ll}+ )?(?:after|before|while) (?=\p{Ll}+ing\b)/u

/** The pronoun a clause begins with fits the speaker: "it" a group by name, "he" a person, "they" several. */
function isOwn(words: string, who: Teller): boolean {
	if (/^they\b/i.test(words)) return who.plural
	if (/^(?:he|she)\b/i.test(words)) return who.person
	return who.known && !who.person
}

function ofWords(parts: Parts, text: string, who: Teller | null, span: Told, MOST: number): string {
	const name =
		parts.comment && parts.modality === 'alleged' && who && /post$/.test(who.name) ? 'Unconfirmed post' : who?.name
	const about = parts.placeIds.length === 0 ? '' : placeInside(parts.placeIds[0]!)
	if (name && span.form === 'deed') {
		const deed = DEED.exec(text.slice(span.start, span.end))
		const rest = deed ? { start: span.start + deed[0].length, end: span.end } : null
		const cut = rest && clip(parts.words, rest, MOST - count(name) - count(deed![0].trim()), 'deed')
		if (cut) return `${name} ${deed![0].replace(/\balso\b/, '').trim()} ${cut}`
	}
	const room = name ? MOST - 1 - count(name) : MOST
	const from = who === null || (parts.comment && /post$/.test(who.name)) ? 'outlet' : 'speaker'
	const cut = clip(parts.words, span, room, from)
	if (cut === null) return `${name ?? 'A report'}${about && ` on ${about}`}: ${UNSAID}`
	const saying = parts.attribution[0]?.verb.trim() ?? ''
	if (
		name &&
		who &&
		(span.form === 'noun' ||
			(GOES_ON.test(cut.replace(/^“/, '')) && text.startsWith(plain(cut.replace(/^“/, '')).slice(0, 6), span.start))) &&
		/^\p{Ll}/u.test(saying) &&
		span.form !== 'before'
	)
		return `${name} ${saying} ${cut.startsWith('“') ? cut.replace(/^“((?:by|about|of|to|against|with|on|as|for|from)) /, '$1 “') : cut}`
	const row = speaks(parts.attribution)
	if (name && who && row && cut.startsWith('“') && !/post$/.test(name))
		return `${name} ${verb(parts, who)}${row.that ? '' : ':'} ${cut}`.replace(/ that (?=“\p{Ll}+ing )/u, ' ')
	const topic =
		about === '' || namesPlace(cut, parts.placeIds) || count(cut) + count(name ?? '') + count(about) + 1 > MOST
			? ''
			: about
	if (!name) return topic ? `${capital(topic.replace(/^the /, ''))}: ${cut}` : cut
	return topic ? `${name} on ${topic}: ${cut}` : `${name}: ${cut}`
}

/** A deed's verb with its preposition. */
const DEED =
	/^\s*(?:(?:has|have|had|is|are|was|were|also|again|then|later|privately|repeatedly|publicly) )*\p{L}+(?:ed|es|s|ing|t|d|e)\b(?: (?:on|for|to|out|upon|off|with)\b)?/u

/** Says in words that a claim is alleged, where its words and its speaker do not. */
function hedged({ modality, comment }: Parts, title: string): string {
	if (modality !== 'alleged' || HEDGE.test(title)) return title
	const medium = comment ? MEDIUM.exec(title) : null
	return medium ? `Unconfirmed post: ${title.slice(medium[0].length)}` : `Unconfirmed: ${small(title)}`
}

/** A page without a name, in a reader's comment. */
const MEDIUM = /^A (?:news outlet|website|television channel|newspaper) says /
const HEDGE =
	/\b(?:reportedly|allegedly|believed|said to|appears?|seems?|presumed|suspected|thought to|alleges?|accus\w+|unconfirmed|unattributed)\b/i

/** "says", or what the speaker's own verb says beyond that. */
function verb({ attribution }: Parts, who: Teller): string {
	const row = speaks(attribution)
	return row ? (who.plural ? row.many : row.one) : who.plural ? 'say' : 'says'
}

function speaks(attribution: Attribution[]): (typeof SPEAKS)[number] | undefined {
	return SPEAKS.find((row) => row.verb.test(attribution[0]?.verb ?? ''))
}

/** As it goes on inside a sentence: a common first word takes its small letter. */
function small(words: string): string {
	const first = /^[\p{L}]+/u.exec(words)?.[0] ?? ''
	const next = /^\S+ (\p{Ll}+)/u.exec(words)?.[1] ?? ''
	return (OPENERS.has(first.toLowerCase()) ||
		UNNAMED.test(first) ||
		(SUBJECTS.test(next) && /^\p{Lu}\p{Ll}/u.test(first) && !NO_PERSON.has(first)) ||
		/^(?:Armed|Opposition|Unattributed|Three|Diplomatic)$/.test(first)) &&
		!/^US$|^I$/.test(first)
		? words[0]!.toLowerCase() + words.slice(1)
		: words
}

function capital(words: string): string {
	return words[0]!.toUpperCase() + words.slice(1)
}
