/**
 * attribution: who says it. A sentence → a chain of who passed the words on, nearest the words first: speaker, then
 * agency or medium. The outlet itself is the story's and is never in the chain.
 */
import type { Attribution, Modality } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { findPlaces } from '../places.ts'
import { AGAIN, CARRIERS, PRONOUN, SPEECH_VERBS, type SpeechVerb, UNNAMED } from '../tables/speech.ts'
import { type ActorMention, findActors, isPress } from './actors.ts'
import { outsideQuotes, plain } from './plain.ts'

/** Somebody who spoke, and may speak again as "he", "it", "the statement". Positions are the document's. */
export type Speaker = Span & { name: string; role: Attribution['role']; sort: 'person' | 'group'; verb: string }

export type Voice = {
	chain: Attribution[]
	/** What the verb says about the standing of the words. */
	hint: Modality | null
	/** The saying is the act itself. */
	acts: boolean
	/** The nearest speaker, to be remembered for what follows. */
	speaker: Speaker | null
	/** Where the speaker's part ends, sentence position: what stands before it is the writer's. */
	verbAt: number
	/** The sentence ends in a colon after a speech verb: what follows are the speaker's words. */
	opensBlock: boolean
}

/** Who spoke before in the same story, latest last. */
export type Floor = { speakers: Speaker[] }

const VERBS = SPEECH_VERBS.map((verb) => ({ verb, source: verb.forms }))
const VERB = new RegExp(
	`\\b(?:(?:has|have|had|is|are|was|were|also|again|then|later|reportedly|privately|repeatedly|publicly|openly|just|previously|initially|once more) )*(${VERBS.map(({ source }) => source).join('|')})\\b`,
	'g',
)
/** Words that stand with a capital before a verb and name nobody. */
const NO_NAME =
	/^(?:The|This|That|These|Those|It|There|What|Who|Which|In|On|We|I|You|They|And|But|Now|Then|Here|\p{L}+ly|Source|Update|Item|Actually)$|\bI\b/iu
/** "… a Syrian general": an unnamed speaker begins at the article. */
const UNNAMED_ONE = new RegExp(`\\b(?:an?|one|another) (?:[\\w'-]+ ){0,5}?${UNNAMED.source.slice(2)}`, 'i')
const PLAIN_SAYING = /(?:^| )(?:said|says|reported|announced|stated|confirmed)$/
const LEAD_IN =
	/^(?:(?:\p{L}+ly|and|but|while|as|after|when|where|that|which|although|though|however|meanwhile|later|earlier|also|yet|then|still|for example|separately|confirming the reports|following the \\w+)[, ]+|(?:on|in|at|by|before|after|following|during|amid|speaking|commenting|responding|asked|pressed|confirming|according to)\b[^,]*, )+/iu

/** Reads one sentence. `at` is where it stands in the document; `floor` is who spoke before. */
export function voice(sentence: string, at: number, floor: Floor): Voice {
	const text = plain(sentence)
	const own = plainQuotes(sentence)
	const actors = findActors(text)
	const candidates = verbs(own).map(({ verb, start, end }) => candidate(text, own, actors, floor, at, verb, start, end))
	const heard = candidates.filter((found) => found !== null)
	const best =
		heard.find((found) => found.quoted) ?? heard.find((found) => found.verb.use === 'says') ?? heard[0] ?? null
	const passed = passedOn(text, own, actors, floor, at)
	const chain: Attribution[] = []
	if (best) chain.push(...best.chain)
	for (const link of passed) if (!chain.some(({ name }) => name === link.name)) chain.push(link)
	const inner = innerSource(text, at) ?? headed(text, at)
	if (inner) chain.unshift(inner)
	const nearest = best?.speaker ?? (passed[0] ? speakerOf(passed[0], 'group') : null)
	return {
		chain: chain.sort((a, b) => rank(a.role) - rank(b.role)),
		hint: best?.verb.hint ?? (isHearsay(chain) ? 'alleged' : null),
		acts: best?.verb.use === 'acts',
		speaker: nearest,
		verbAt: best?.end ?? 0,
		opensBlock: /:\s*$/.test(text) && nearest !== null,
	}
}

/** Curly quotations keep their pairs while everything else is made plain. */
function plainQuotes(sentence: string): string {
	return outsideQuotes(sentence)
		.replace(/[\u00a0\n\t]/g, ' ')
		.replace(/[–—]/g, '–')
		.replace(/[’‘]/g, "'")
}

/** Nobody in particular says it: "reports", "pro-government outlets", "media reported". */
function isHearsay(chain: Attribution[]): boolean {
	const first = chain[0]
	return (
		first !== undefined &&
		/^(?:[\w-]+ ){0,3}(?:reports?|claims?|rumou?rs|outlets|websites?|posts)$|^media$/i.test(first.name)
	)
}

function rank(role: Attribution['role']): number {
	return role === 'agency' ? 1 : role === 'medium' ? 2 : 0
}

function verbs(own: string): { verb: SpeechVerb; start: number; end: number }[] {
	return [...own.matchAll(VERB)].map((match) => {
		const form = match[1]!
		const verb = VERBS.find(({ source }) =>
			new RegExp(`^(?:${source.replace(/\(\?[=!][^)]*\)/g, '')})$`, 'i').test(form),
		)!.verb
		return { verb, start: match.index, end: match.index + match[0].length }
	})
}

type Candidate = { verb: SpeechVerb; chain: Attribution[]; speaker: Speaker | null; quoted: boolean; end: number }

function candidate(
	text: string,
	own: string,
	actors: readonly ActorMention[],
	floor: Floor,
	at: number,
	verb: SpeechVerb,
	start: number,
	end: number,
): Candidate | null {
	const words = text.slice(start, end)
	if (/\b(?:was|were|been|being|be) (?:\w+ )?told\b/.test(words) || /^(?:was|were) told$/.test(words)) return null
	const inverted = /["”'],?\s*$/.test(own.slice(0, start)) ? after(own, end) : null
	const subjects = inverted ? [inverted] : before(own, start)
	// The noun, not the verb: "reports", "claims", "the stated aim".
	if (
		!inverted &&
		/\b(?:the|a|an|these|those|his|its|their|of|no|any|all|by|to|be|been|being|not|reportedly|\w+ing|new|latest|such)\s*$/i.test(
			text.slice(0, start).slice(-16),
		) &&
		!/\b(?:has|have|had|is|are)\b/.test(words)
	)
		return null
	const read = subjects.map((subject) => ({ subject, chain: identify(text, subject, actors, floor, at, words) }))
	const named = read.find(({ chain }) => chain !== null)
	if (!named) return null
	const { subject, chain } = named as { subject: Span; chain: Attribution[] }
	const quoted =
		own.includes('·') &&
		(inverted !== null ||
			/["”],?\s*$/.test(own.slice(0, subject.start)) ||
			/^[^.;]{0,60}[:,]? ?["“]·/.test(own.slice(end)))
	const first = chain[0]!
	return { verb, chain, speaker: speakerOf(first, sortOf(first, actors, at)), quoted, end }
}

/** The subjects a verb may have, likeliest first: back to the clause's start, or over an apposition between commas. */
function before(own: string, start: number): Span[] {
	const head = own.slice(0, start).trimEnd()
	const near = subject(own, head, clauseStart(head))
	// "X, a spokesman for Y, said": the head is before the first comma.
	const apposition = /,\s*(?:an?|the|who|which|one|head|leader|speaking|spokes\w+|formerly|notably)\b[^,;]*,?$/i.exec(
		head,
	)
	const far = apposition && subject(own, head, clauseStart(head.slice(0, apposition.index)))
	const bare = /,\s*(?:head|leader|chief|spokes\w+|commander|director)\b[^,;]*$/i.test(head)
	return (head.endsWith(',') || bare ? [far, near] : [near, far]).filter((span) => span != null)
}

function subject(own: string, head: string, start: number): Span | null {
	const words = own.slice(start, head.length)
	const indent = words.length - words.trimStart().length
	const from = start + indent + (LEAD_IN.exec(words.trimStart())?.[0].length ?? 0)
	const rest = own.slice(from, head.length)
	return rest.trim() === '' || rest.split(/\s+/).length > 24 ? null : { start: from, end: head.length }
}

/** A clause starts after a stop, a quotation, a dash, or a comma that is not part of an apposition. */
function clauseStart(head: string): number {
	const stops = [
		...head
			.replace(/,$/, ' ')
			.matchAll(
				/[.;:?!"”]\s|["”]\s?|, | – |\bthat | as (?=\p{Ll})| where | after (?=\p{L})| because | and (?=(?:the|an?|\p{Lu})\b)|(?<=\bcame) as /gu,
			),
	]
	const last = stops
		.filter((stop) => !/(?:Gen|Maj|Col|Mr|Dr|Sen|St|Lt|[A-Z])\.\s$/.test(head.slice(0, stop.index + stop[0].length)))
		.at(-1)
	return last ? last.index + last[0].length : 0
}

/** The subject after an inverted verb: "said X." */
function after(own: string, end: number): Span | null {
	const rest = own.slice(end)
	const run =
		/^\s+(?!that\b|it\b(?! )|on\b|in\b|to\b)([^,;.:"“]*(?:(?<=\b(?:Gen|Maj|Col|Mr|Dr|Sen|St|Lt|U\.S|U\.N)|[A-Z])\.[^,;.:"“]*)*)/.exec(
			rest,
		)
	const cut = run?.[1]?.replace(
		/\s(?:during|in|on|at|while|when|after|as|adding|speaking|highlighting|late|earlier|last|told|yesterday|today)\b.*$/i,
		'',
	)
	if (!run || !cut?.trim()) return null
	const from = end + run[0].length - run[1]!.length
	return { start: from, end: from + cut.length }
}

/** The speakers a subject names; null where it names none. */
function identify(
	text: string,
	subject: Span,
	actors: readonly ActorMention[],
	floor: Floor,
	at: number,
	verb: string,
): Attribution[] | null {
	const span = trimmed(text, subject)
	const words = text.slice(span.start, span.end).replace(/,$/, '')
	const link = (name: string, role: Attribution['role'], where: Span = span): Attribution => ({
		name,
		role,
		verb: verb.trim(),
		start: at + where.start,
		end: at + where.end,
	})
	if (PRONOUN.test(words)) {
		const known = /^(?:he|she)$/i.test(words)
			? lastOf(floor, 'person')
			: /^it$/i.test(words)
				? lastOf(floor, 'group')
				: floor.speakers.at(-1)
		return known ? [link(known.name, known.role)] : null
	}
	const inside = actors.filter((actor) => actor.start >= span.start && actor.end <= span.end)
	const persons = inside.filter(({ kind }) => kind === 'person')
	const press = inside
		.filter(({ kind }) => isPress(kind))
		.map((actor) => link(actor.name, actor.kind === 'agency' ? 'agency' : 'medium', actor))
	if (persons.length > 0 && !/\b(?:about|against|of)$/.test(text.slice(span.start, persons[0]!.start).trim()))
		return [link(persons.at(-1)!.name, 'speaker', persons.at(-1)!), ...press]
	const whole = inside.find((actor) => actor.end - actor.start >= words.length - 4)
	if (whole && !isPress(whole.kind)) return [link(whole.name, 'speaker', whole)]
	const noun = words.replace(/,.*$/s, '')
	if (AGAIN.test(noun)) {
		const known = definite(noun, floor)
		if (known) return [link(known.name, known.role)]
	}
	const clause = words.replace(/,.*$/s, '').replace(/ (?:have|has|had|is|are|was|were) .*$/s, '')
	const one = UNNAMED_ONE.exec(clause)
	const head = one ? clause.slice(one.index) : clause
	const where = { start: span.start + (one?.index ?? 0), end: span.start + (one?.index ?? 0) + head.length }
	const carrier = CARRIERS.find(({ pattern }) => pattern.test(head))
	if (carrier && head.split(' ').length < 6) return [link(strip(head), press.length ? 'medium' : carrier.role, where)]
	if (UNNAMED.test(head))
		return [link(strip(head), isNameless(head, inside) ? 'anonymous' : 'speaker', where), ...press]
	if (press.length > 0 && inside.every(({ kind }) => isPress(kind))) return press
	const actor = inside.find(({ start }) => start - span.start < 25) ?? inside.at(-1)
	if (actor && where.end >= actor.end) return [link(actor.name, 'speaker', actor), ...press]
	if (head.split(' ').length > 6) return null
	// Any other body with an article, where the verb can only be one of saying: "the police command said".
	if (
		PLAIN_SAYING.test(verb) &&
		/^the (?:[a-z]+ ){1,3}[a-z]+$/i.test(`${head}`) &&
		/^(?:\s*(?:[.,]|that\b|$))/.test(text.slice(where.end + verb.length + 1))
	)
		return [link(head, 'speaker', where)]
	const name = /(?:^|\s)((?:(?:(?:[AaEe]l-)?\p{Lu}[\p{L}\p{N}'.-]*|de|von|bin)\s?)+)$/u.exec(head)?.[1]
	if (!name || NO_NAME.test(name.trim()) || findPlaces(name).length > 0) return null
	if (
		name.trim() === name &&
		/^\s*(?:\.|–|$)/.test(text.slice(subject.end + verb.length + 1)) &&
		!/[,"]/.test(text.slice(0, span.start))
	)
		return null
	return [link(name.trim(), 'speaker', { start: where.end - name.length, end: where.end })]
}

function isNameless(head: string, inside: ActorMention[]): boolean {
	if (/^(?:an?|one|another|some) /i.test(head)) return true
	return inside.length === 0 && !/\b(?:activists?|supporters|authorities)\b/i.test(head)
}

/** "according to X", "citing X", "as cited by X", "told X". */
function passedOn(text: string, own: string, actors: readonly ActorMention[], floor: Floor, at: number): Attribution[] {
	const found: Attribution[] = []
	const pattern =
		/\b(according to|citing|as cited by|cited by|quoted by|as reported by|reported by|as told to|told|interview with|speaking to|on (?:his|her|its|their) (?=Facebook|Twitter|Telegram)|via)\s+((?:[^,;.:"”()]|(?<=\b(?:Gen|Maj|Col|Mr|Dr|St|Lt)|[A-Z])\.)+)/gi
	for (const match of own.matchAll(pattern)) {
		const verb = match[1]!
		const start = match.index + match[0].length - match[2]!.length
		const cut = match[2]!.replace(
			/\s(?:that|which|who|on|in which|during|at|before|after|published|and|has|have|will|was|were|newspaper article|said|says)\b.*$/is,
			(rest) => (/^ in /.test(rest) ? rest : ''),
		)
		const chain = identify(text, { start, end: start + cut.length }, actors, floor, at, verb)
		const passes = /told|interview|speaking|via|on /i.test(verb)
		for (const link of chain ?? []) {
			if (passes && link.role !== 'medium' && link.role !== 'agency') continue
			found.push(link)
		}
		const site = /^(Facebook|Twitter|Telegram)/.exec(match[2]!)
		if (site)
			found.push({
				name: site[1]!,
				role: 'medium',
				verb: verb.trim(),
				start: at + start,
				end: at + start + site[1]!.length,
			})
	}
	return found
}

/** A quotation that names its own source: “Loyalist source: …”. */
function innerSource(text: string, at: number): Attribution | null {
	const match = /["“]((?:\p{L}+ ){0,3}(?:sources?|media|reports?)): /u.exec(text)
	if (!match) return null
	const start = match.index + 1
	return { name: match[1]!, role: 'anonymous', verb: ':', start: at + start, end: at + start + match[1]!.length }
}

/** A tweet or headline that opens with its source: "Reports: …". */
function headed(text: string, at: number): Attribution | null {
	const match = /^((?:Unconfirmed |Local |Initial )?(?:[Rr]eports?|[Rr]umou?rs?|Claims?|Sources?|Activists)): /.exec(
		text,
	)
	return match && { name: match[1]!, role: 'anonymous', verb: ':', start: at, end: at + match[1]!.length }
}

function definite(words: string, floor: Floor): Speaker | undefined {
	if (
		/spokes|envoy|minister|president|resident|official|diplomat|ambassador|leader|commander|doctor|source|activist|witness|general/i.test(
			words,
		)
	) {
		const noun = new RegExp(`\\b${/(\w+)$/.exec(words)![1]}\\b`, 'i')
		const named = floor.speakers.findLast(({ name }) => noun.test(name))
		if (named && !/'s /.test(words)) return named
		return floor.speakers.findLast(
			({ sort, role }) => sort === 'person' && (role !== 'anonymous' || !/'s /.test(words)),
		)
	}
	return floor.speakers.at(-1)
}

function lastOf(floor: Floor, sort: Speaker['sort']): Speaker | undefined {
	return floor.speakers.findLast((speaker) => speaker.sort === sort)
}

function sortOf(link: Attribution, actors: readonly ActorMention[], at: number): Speaker['sort'] {
	const actor = actors.find(({ name, start }) => name === link.name && at + start === link.start)
	if (actor) return actor.kind === 'person' ? 'person' : 'group'
	if (
		/^(?:an?|one|the) .*\b(?:source|official|diplomat|resident|doctor|spokes(?:man|woman|person)|commander|soldier|officer|general|witness)\b/i.test(
			link.name,
		)
	)
		return 'person'
	return /\b(?:ministry|army|officials|activists|outlets|reports|sources|authorities|council|committees?|team|force|group|military|government|media|residents|leaders)\b/i.test(
		link.name,
	)
		? 'group'
		: 'person'
}

function speakerOf(link: Attribution, sort: Speaker['sort']): Speaker {
	return { name: link.name, role: link.role, sort, verb: link.verb, start: link.start!, end: link.end! }
}

function strip(words: string): string {
	return words
		.replace(/^(?:the|later|earlier|other|some) (?=\w)/i, (article) => (/^(?:the|some)/i.test(article) ? article : ''))
		.trim()
}

function trimmed(text: string, { start, end }: Span): Span {
	let from = start
	let to = end
	while (from < to && /[\s,"–(]/.test(text[from]!)) from++
	while (to > from && /[\s,.;:!?"–)]/.test(text[to - 1]!)) to--
	return { start: from, end: to }
}
