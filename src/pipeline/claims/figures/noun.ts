/** noun: what an amount counts, as the words after it say: people, things, a share of land. */
import { findPlaces } from '../../places.ts'
import { PEOPLE } from '../../tables/measures.ts'
import { type Amount, or } from './amount.ts'

/** `noun` is the word counted, `victims` the phrase it stands in; null where the words name none. */
export type Counted = { noun: string | null; victims: string | null; end: number }

/** What a share of land is told of, and what is taken or held by half or whole, where no place is named. */
const SHARED = /^(?:[\w-]+ ){0,3}?(?:territory|area|city|districts?|neighbou?rhoods|town|land|base)\b/i
const HELD = /^(?:\w+ )?(?:base|city|district|town|territory)\b/i

/** The land that `rest` names right after `before`: by one of the words, or by the name of a place of the gazetteer. */
function landIn(rest: string, before: RegExp, words: RegExp): { words: string; end: number } | null {
	const start = before.exec(rest)?.[0].length
	if (start === undefined) return null
	const after = rest.slice(start)
	const found = words.exec(after)?.[0] ?? findPlaces(after).find((place) => place.start === 0)?.words
	return found === undefined ? null : { words: found, end: start + found.length }
}

/** The land that a share is of, after “per cent”; null where there is none. */
export function landOf(rest: string): { words: string; end: number } | null {
	return landIn(rest, /^ of (?:the )?/i, SHARED)
}

/** The noun counted: the head of the words after the number, past adjectives. */
export function count(text: string, amount: Amount): Counted {
	const rest = text.slice(amount.end)
	const land = landIn(rest, /^(?: of)? (?:the )?/i, HELD)
	if (amount.comparator === 'vague' && land && /half|all of/i.test(text.slice(amount.start, amount.end)))
		return { noun: 'territory', victims: land.words, end: amount.end + land.end }
	if (/ more$/i.test(text.slice(amount.start, amount.end))) return { noun: 'more', victims: null, end: amount.end }
	const run = /^(?: (?:of|more)(?= [a-z])(?: the| them)?| of [\d,]+)?((?: ?[ -][\p{L}'&-]+){1,5})/iu.exec(rest)
	if (!run) return { noun: null, victims: null, end: amount.end }
	const people = /^(?:(?: of| more)?(?: the)?)((?: [\p{L}'&-]+){0,4}?) ([\p{L}-]+)/iu
	const names = or(Object.keys(PEOPLE))
	const person = new RegExp(
		`^(?: of)?(?: more| other| further| additional)?(?: the| its| their)?((?: [\\p{L}'&,-]+){0,4}?)[ -](${names})\\b(?! (?:${names})\\b)(?: of (?:its|their) (?:civilian |\\w+ )?(?:inhabitants|members|fighters))?(?: & (?:officers|commanders|soldiers))?`,
		'iu',
	).exec(rest)
	if (
		person &&
		!/\b(?:were|was|and|in|on|by|who|have|had|of|from|with|killed|left|for|to|that|which|against|today|near|at|as|into|around|after|before|during|while|surrounded|vs|among)\b/i.test(
			person[1] ?? '',
		)
	) {
		const noun = person[2]!
		if (/^ of them\b/.test(rest)) return { noun: person[2]!, victims: null, end: amount.end + person[0].length }
		const phrase = rest.slice(0, person[0].length).replace(/^ (?:of |more |other )*(?:the |its |their )?/, '')
		return { noun, victims: neutral(phrase), end: amount.end + person[0].length }
	}
	const whole = /^ of (?:the |its |their )?[\d,]+ ([a-z]+)/.exec(rest)
	if (whole) return { noun: whole[1]!, victims: whole[1]!, end: amount.end + whole[0].length }
	const more = /^ (?:more|others?)\b/i.exec(rest)
	const model = /^ (\p{Lu}+-?\d+|IS|ISIS|SDF|FSA|SAA|IRGC)\b(?: (?:jets?|planes?|tanks?|aircraft))?/u.exec(rest)
	if (model) return { noun: model[1]!, victims: model[0].trim(), end: amount.end + model[1]!.length + 1 }
	if (more) return { noun: 'more', victims: null, end: amount.end + more[0].length }
	const head =
		people.exec(rest) &&
		/^(?: of)?((?: (?:[\p{L}-]+)){0,2}?) (?!of\b|the\b|and\b|across\b|this\b|his\b|was\b|has\b|less\b|as\b|its\b|in\b|on\b|to\b|at\b|from\b|by\b|with\b|were\b|was\b|are\b|is\b|have\b|had\b|has\b)([\p{L}]{2,}(?:s|-\d+|people|men|aircraft))(?![\p{L}\p{N}])(?: (?:left|jets|planes|tanks))?/iu.exec(
			rest,
		)
	if (
		!head ||
		/\b(?:were|was|and|in|on|by|who|have|had|of|is|are|from|the|killed|has|when|after|before|since|for|to|with)\b/i.test(
			head[1] ?? '',
		)
	)
		return { noun: null, victims: null, end: amount.end }
	return { noun: head[2]!, victims: neutral(head[0].trim()), end: amount.end + head[0].length }
}

/** The words of those counted with the source's loaded nouns made neutral. */
function neutral(phrase: string): string {
	return phrase
		.split(' ')
		.map((word) => PEOPLE[word.toLowerCase()] ?? word)
		.join(' ')
		.trim()
}
