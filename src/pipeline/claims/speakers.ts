/**
 * speakers: whom a subject names ("the ministry's spokesman", "he", "a resident", "the statement"), and who spoke before.
 */
import type { Attribution } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { findPlaces } from '../places.ts'
import { AGAIN, BODY, CARRIERS, PRONOUN, UNNAMED } from '../tables/speech.ts'
import { type ActorMention, isPress } from './actors.ts'

/** Somebody who spoke, and may speak again as "he", "it", "the statement". Positions are the document's. */
export type Speaker = Span & { name: string; role: Attribution['role']; sort: 'person' | 'group'; verb: string }

/** Who spoke before in the same story, latest last. */
export type Floor = {
	speakers: Speaker[]
	/** Whom the sentence before is about, where it names one person: "he", if nobody has spoken. */
	subject?: Speaker | null
}

/** Words that stand with a capital before a verb and name nobody. */
const NO_NAME =
	/^(?:The|This|That|These|Those|It|There|What|Who|Which|In|On|We|I|You|They|And|But|Now|Then|Here|\p{L}+ly|Source|Update|Item|Actually)$|\bI\b/iu
/** "… a Syrian general": an unnamed speaker begins at the article. */
const UNNAMED_ONE = new RegExp(`\\b(?:an?|one|another) (?:[\\w'-]+ ){0,5}?${UNNAMED.source.slice(2)}`, 'i')
/** "A statement from the general staff", whose body no table has: whoever spoke before. */
const STATEMENT = /^(?:an?|the) (?:\p{Ll}+ )?(?:statement|communiqu[eé]|release) (?:from|by|of) /iu
/** "He put the losses at ten and", before "said". */
const BEGINS = /^(he|she|it|they) \p{Ll}+ .* (?:and|but)$/iu
/** Capitalised words with small ones between them, to the subject's end. */
const BODIES =
	/^(?:[Tt]he |[Ii]ts |[Tt]heir )?((?:[\p{Lu}][\p{L}'.-]*|(?:al|el|ez|ash|as|an|ad)-[\p{L}'-]+)(?: (?:of|for|and|the|in|on|without|across|against|with|[\p{Lu}][\p{L}'.-]*|(?:al|el|ez)-[\p{L}'-]+)){1,8})$/u
const PLAIN_SAYING = /(?:^| )(?:said|says|reported|announced|stated|confirmed)$/

/** The speakers a subject names; null where it names none. */
export function identify(
	text: string,
	subject: Span,
	actors: readonly ActorMention[],
	floor: Floor,
	at: number,
	verb: string,
): Attribution[] | null {
	const span = trimmed(text, subject)
	const words = text
		.slice(span.start, span.end)
		.replace(/,$/, '')
		.replace(/ (?:we|who|whom|that|which) .*$/, '')
		.replace(/ (?:\p{Ll}+ly|also|again|now|then|we)$/u, '')
	const link = (name: string, role: Attribution['role'], where: Span = span): Attribution => ({
		name,
		role,
		verb: verb.trim(),
		start: at + where.start,
		end: at + where.end,
	})
	const pronoun = PRONOUN.test(words) ? words : BEGINS.exec(words)?.[1]
	if (pronoun) {
		const known = /^(?:he|she)$/i.test(pronoun)
			? (floor.subject ?? lastOf(floor, 'person'))
			: /^it$/i.test(pronoun)
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
	if (STATEMENT.test(noun)) {
		const known = lastOf(floor, 'group')
		if (known && inside.length === 0) return [link(known.name, known.role)]
	}
	if (AGAIN.test(noun)) {
		const known = definite(noun, floor)
		if (known) return [link(known.name, known.role)]
	}
	const clause = words.replace(/,.*$/s, '').replace(/ (?:have|has|had|is|are|was|were) .*$/s, '')
	const one = UNNAMED_ONE.exec(clause)
	const head = one ? clause.slice(one.index) : clause
	const where = { start: span.start + (one?.index ?? 0), end: span.start + (one?.index ?? 0) + head.length }
	// "Its news agency X" is X.
	if (press.length > 0 && inside.every(({ kind }) => isPress(kind)) && !UNNAMED.test(head)) return press
	const body = BODIES.exec(head)
	if (body && BODY.test(body[1]!))
		return [
			link(body[1]!.trim(), 'speaker', {
				start: where.start + head.indexOf(body[1]!),
				end: where.start + head.indexOf(body[1]!) + body[1]!.trim().length,
			}),
		]
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

export function sortOf(link: Attribution, actors: readonly ActorMention[], at: number): Speaker['sort'] {
	const actor = actors.find(({ name, start }) => name === link.name && at + start === link.start)
	if (actor) return actor.kind === 'person' ? 'person' : 'group'
	if (
		/^(?:an?|one|the) .*\b(?:source|official|diplomat|resident|doctor|spokes(?:man|woman|person)|commander|soldier|officer|general|witness|representative|delegate|governor|mayor|secretary|director|chief|envoy|ambassador|minister)\b/i.test(
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

export function speakerOf(link: Attribution, sort: Speaker['sort']): Speaker {
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
