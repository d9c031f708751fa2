/**
 * caption: a clause of a report → the same clause in the tool's neutral words: known actors and places by neutral names,
 * loaded verbs by plain ones, words of weight left out. Only a clause of the shape subject + verb of the table + rest is
 * put so; null for everything else, which the caller quotes.
 */
import type { Span } from '../../../records/selector.ts'
import { ACTORS } from '../../tables/actors.ts'
import { loadedIn } from '../../tables/loaded.ts'
import { ADDS, AUXILIARY, CUT_BEFORE, JUDGEMENT, SUBJECTS, TAKES_BACK, VERBS } from '../../tables/titles.ts'
import { isPress } from '../actors.ts'
import { plain } from '../plain.ts'
import { actorInside, isPlural, namesNobody } from './names.ts'
import { neutral, withoutTimes } from './neutral.ts'

export type Caption = {
	/** The clause, small letter first unless a name. */
	words: string
	/** Its subject is a pronoun for the speaker. */
	own: boolean
}

/** Characters of a clause that may be put in other words. */
const LONGEST = 700
const VERB = new RegExp(`(?<=\\s)(?:${VERBS.join('|')})(?![\\w'-])`, 'g')
const AUXILIARIES = new RegExp(`(?:(?<=\\s)${AUXILIARY} (?:to )?)*$`)
const SUBJECTLESS = new RegExp(`^((?:${AUXILIARY} )*)(${VERBS.join('|')})(?![\\w'-])(.*)$`, 's')
const PRONOUN = /^(?:it|he|she|they)(?: and (?:its|his|their) (?:allies|forces|partners))?$/i
const NO_SUBJECT =
	/,(?!\d)|[;:"]|\b(?:that|what|which|who|where|when|it|he|she|they|we|I|you|this|these|those|there|his|its|their|our|my|if|is|are|was|were|has|have|had|said|says|to|because|as|while|saying|such|although|unless|whether|neither|despite)\b/i

/**
 * Puts `clause` (plain text) into neutral words. `times` are spans of time expressions in it, which go: the date stands
 * beside the title. `most`: the most words it may have. `subject`: the clause lacks its subject, which is the speaker.
 */
export function caption(clause: string, times: Span[], most: number, subject: string | null = null): Caption | null {
	if (clause.length > LONGEST || /\b(?:I|we|our|my|us|me|you|your)\b/i.test(clause.replace(/\b(?:US|U\.S\.)/g, '')))
		return null
	const { text, quotes } = tokens(withoutTimes(clause, times))
	const words = neutral(text)
	if (/["?]/.test(words)) return null
	const clauseParts = parse(words, subject)
	if (!clauseParts) return null
	const { who, own, auxiliary, verb, rest } = clauseParts
	const agreed = agree(who, auxiliary, verb)
	if (agreed === null) return null
	const predicate = agreed + rest
	const short = shorten(
		subject === null ? `${who} ${predicate}` : predicate,
		subject === null ? who.split(' ').length + 1 : 2,
		most,
	)
	if (short === null) return null
	const bare = tidy(short)
	const pointing = subject === null && !own ? /\b(?:it|he|she|they|her|them|him|his)\b/ : /\b(?:he|she|they|them|him)\b/
	if (JUDGEMENT.test(bare) || pointing.test(bare.slice(own ? who.length : 0))) return null
	const put = bare.replace(TOKEN, (token) => `“${quotes[token.charCodeAt(0) - FIRST_TOKEN]!}”`).replaceAll("'", '’')
	return loadedIn(put).length > 0 || !namesNobody(plain(put)) ? null : { words: put, own }
}

type Clause = { who: string; own: boolean; auxiliary: string; verb: string; rest: string }

/** Subject, verb and rest: the first verb of the table before which a subject stands. */
function parse(words: string, subject: string | null): Clause | null {
	if (subject !== null) {
		const found = SUBJECTLESS.exec(words)
		return found && { who: subject, own: false, auxiliary: found[1]!, verb: found[2]!, rest: found[3]! }
	}
	for (const match of words.matchAll(VERB)) {
		const before = words.slice(0, match.index)
		const auxiliary = AUXILIARIES.exec(before)![0]
		const who = before.slice(0, before.length - auxiliary.length).trim()
		const own = PRONOUN.test(who)
		if (who.length > 100) return null
		if (own || isSubject(who))
			return { who, own, auxiliary, verb: match[0], rest: words.slice(match.index + match[0].length) }
	}
	return null
}

/** Short quotations inside a clause stay as they are: each is one private-use letter while the rest is rewritten. */
function tokens(clause: string): { text: string; quotes: string[] } {
	const quotes: string[] = []
	const text = clause.replace(/"([^"]{2,60})"/g, (_, words: string) => {
		quotes.push(words.replace(/[,.]$/, ''))
		return String.fromCharCode(FIRST_TOKEN + quotes.length - 1)
	})
	return { text, quotes }
}

const FIRST_TOKEN = 0xe000
const TOKEN = /[\ue000-\ue0ff]/g

const NAMES = ACTORS.filter(({ kind }) => !isPress(kind)).map(({ name }) => actorInside(name))

/** A comma between names of a list. */
const LISTED = /, (?=(?:the )?\p{Lu}|and )/gu

/** A subject is an actor by name, or a noun phrase whose head is in the table. */
function isSubject(who: string): boolean {
	if (NO_SUBJECT.test(who.replace(LISTED, ' and ')) || who === '' || who.split(' ').length > 12) return false
	const phrase = who.replace(
		/ (?:in|on|near|of|from|by|against|between|among|with|around|at|inside|north of|south of) .*$/,
		(rest) => (/\d/.test(who) ? rest : ''),
	)
	return SUBJECTS.test(who) || phrase.split(/, (?:and )?| and /).every((part) => isName(part) || SUBJECTS.test(part))
}

function isName(phrase: string): boolean {
	const name = NAMES.find((other) => phrase.endsWith(other) || phrase.endsWith(other.replace(/^the /, '')))
	if (!name) return false
	const length = (phrase.endsWith(name) ? name : name.replace(/^the /, '')).length
	return QUALIFIED.test(phrase.slice(0, phrase.length - length))
}

/** What may stand before an actor's name in a subject: other names, places, sides and numbers. */
const QUALIFIED =
	/^(?:(?:the|some|several|many|more|most|two|three|other|both|and|foreign|local|northern|southern|eastern|western|of|fighters|units|soldiers|\p{Lu}[\p{L}’'-]+,?|\p{L}+-(?:held|led|backed)|armed|opposition|groups)\s)*$/u

/** One auxiliary in agreement with a subject that is one name; "is" before a bare participle. */
function agree(who: string, auxiliary: string, verb: string): string | null {
	const name = NAMES.find((other) => other === who || other.replace(/^the /, '') === who)
	const plural = name ? isPlural(name) : / and /.test(who) || /s$/.test(who)
	const forms: [RegExp, string, string][] = [
		[/^(?:has|have)\b/, 'has', 'have'],
		[/^(?:is|are)\b/, 'is', 'are'],
		[/^(?:was|were)\b/, 'was', 'were'],
	]
	let words = auxiliary.replace(/^had been\b/, plural ? 'were' : 'was')
	if (name) for (const [pattern, one, many] of forms) words = words.replace(pattern, plural ? many : one)
	const bare =
		/^(?:trying|preparing|seeking|planning) to/.test(words) ||
		(/ing$/.test(verb) && !/\b(?:is|are|was|were|be|been|to)\b/.test(words))
	if (bare && !isName(who)) return null
	if (bare) words = `${plural ? 'are' : 'is'} ${words}`
	return `${words}${verb}`
}

/** Ends a clause where the rest only adds, and cuts long ones before a phrase; null where a cut would take something back. */
export function shorten(text: string, least: number, most: number): string | null {
	let words = text
	const adds = ADDS.exec(words)
	if (adds && words.slice(0, adds.index).split(' ').length > least) words = words.slice(0, adds.index)
	while (words.split(' ').length > most) {
		const cut = [...words.matchAll(CUT_BEFORE)]
			.filter((match) => words.slice(0, match.index).split(' ').length > least)
			.at(-1)
		if (!cut) return null
		words = words.slice(0, cut.index)
	}
	const lost = text.slice(words.length)
	if (TAKES_BACK.test(lost) && !/\b(?:briefly|tried|temporarily)\b/.test(words))
		return /\bbut (?:has|have|had|also|it|there)\b/.test(lost) ? words : null
	return words
}

const DANGLING =
	/(?:[\s,;:–-]+(?:in|on|at|of|from|with|to|and|or|by|the|a|an|for|as|that|near|after|before|its|their|including|into|against|between))+$/i

export function tidy(text: string): string {
	return text
		.replace(/[\s,;:.–]+$/, '')
		.replace(DANGLING, '')
		.replace(/\bthe the\b/g, 'the')
}
