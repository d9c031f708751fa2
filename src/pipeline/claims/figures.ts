/**
 * figures: the numbers of a sentence as figures, each with what it counts, of whom, and how exact its words are. Words
 * stay words ("dozens" has neither low nor high). Dates, clock times, lengths, types ("F-16") and ordinals are none.
 */
import type { Figure } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { findPlaces } from '../places.ts'
import { EFFECTS, type Measure, NO_COUNT, PEOPLE, THINGS } from '../tables/measures.ts'
import { COMPARATORS, MULTIPLIERS, UNITS, VAGUE } from '../tables/numbers.ts'
import { plain } from './plain.ts'

type Amount = Span & { low: number | null; high: number | null; comparator: Figure['comparator'] }
type Counted = { noun: string | null; victims: string | null; end: number }

const or = (words: string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const UNIT = or(Object.keys(UNITS).filter((word) => word !== 'a' && word !== 'an'))
const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?'
const MULTIPLIER = or(Object.keys(MULTIPLIERS).filter((word) => word.length > 1))
const SPELT = `(?:${UNIT})(?:[- ](?:and )?(?:${UNIT}))*`
const NUMBER = `(?:${DIGITS}|${SPELT}|(?:an?|half an?) (?=${MULTIPLIER}))`
const VALUE = `${NUMBER}(?:[ -]?(?:${MULTIPLIER})\\b(?: (?:and )?${NUMBER})?)?|(?<=\\d)[mk]\\b`
const FIGURE = new RegExp(
	`(?<![\\p{L}\\p{N}$€£.:/-])(?<!\\d,)(?:(${or(COMPARATORS.map(({ words }) => words.replaceAll('.', '\\.')))}) )?(?:(${or([...VAGUE])})|(?:between )?(${VALUE})(?:(?: ?– ?| to | and (?=[\\d])|-)(${VALUE}))?)(?![\\p{L}\\p{N}]|[-:/]\\d|,\\d|\\.\\d)`,
	'giu',
)

/** Figures of a sentence. `skip` are spans that are dates or names of places; positions are the sentence's. */
export function figures(sentence: string, skip: readonly Span[] = []): Figure[] {
	const text = plain(sentence)
	const found: Figure[] = []
	for (const match of text.matchAll(FIGURE)) {
		// "18 of 31 trucks": thirty-one is the whole, not the count.
		if (/\d of (?:the |its |their )?$/.test(text.slice(0, match.index))) continue
		if (OF_THE_WAR.test(text.slice(0, match.index))) continue
		const amount = read(match)
		if (!amount || skip.some((span) => span.start < amount.end && amount.start < span.end)) continue
		const figure = judge(text, sentence, amount, found.at(-1) ?? null)
		if (figure) found.push(figure)
	}
	shareEffect(text, found)
	return [...found, ...lone(text, sentence, found)].sort((a, b) => a.start! - b.start!)
}

/** "14 soldiers and 23 fighters had died": the verb after the last is that of all. */
function shareEffect(text: string, found: Figure[]): void {
	for (let nth = found.length - 2; nth >= 0; nth--) {
		const [figure, next] = [found[nth]!, found[nth + 1]!]
		const gap = text.slice(figure.end, next.start)
		if (figure.measure !== 'other' || !TOLLS.has(next.measure) || !/^(?:, | and |, and )$/.test(gap)) continue
		const head = figure.victims?.split(' ').at(-1)?.toLowerCase() ?? ''
		if (head in PEOPLE) found[nth] = { ...figure, measure: next.measure }
	}
}

const TOLLS = new Set(['killed', 'injured', 'displaced', 'evacuated', 'captured', 'besieged'])

/** "blew up a tank": an article counts where a thing is destroyed or taken. */
function lone(text: string, sentence: string, found: readonly Figure[]): Figure[] {
	return [...text.matchAll(LONE)].flatMap((match) => {
		const end = match.index + match[0].length
		const start = end - match[1]!.length
		if (found.some((other) => other.start! < end && start < other.end!)) return []
		const words = sentence.slice(start, end)
		const victims = words.replace(/^an? /i, '')
		return [{ measure: 'vehicles', victims, low: 1, high: 1, comparator: 'exact' as const, words, start, end }]
	})
}

const LONE =
	/\b(?:bl[eo]w(?:ing)? up|destroy(?:s|ed|ing)?|knock(?:s|ed|ing)? out|captur(?:e|es|ed|ing)|seiz(?:e|es|ed|ing)|disabl(?:e|es|ed|ing)|hit) (an? (?:[\w-]+ ){0,2}?(?:tank|vehicle|BMP|APC|bulldozer|truck|jeep|ambulance|helicopter))\b/gi

/** The toll of a whole war, hung on its name, is not that of what is told. */
const OF_THE_WAR =
	/\b(?:war|conflict|crisis|uprising)\b[^,.;]{0,30}\b(?:that|which) (?:(?:has|have|had|is|was) )?(?:\w+ ){0,2}\w+(?:ed|en) (?:the lives of )?$/i

function read(match: RegExpMatchArray): Amount | null {
	const start = match.index!
	const end = start + match[0].length
	const [, before, vague, first, second] = match
	const comparator = COMPARATORS.find(({ words }) => words === before?.toLowerCase())?.comparator
	if (vague) return { start, end, low: null, high: null, comparator: 'vague' }
	const value = number(first!)
	if (value === null) return null
	if (second !== undefined) {
		const top = number(second)
		return top === null || top <= value ? null : { start, end, low: value, high: top, comparator: 'range' }
	}
	if (comparator === 'at-least' || comparator === 'more-than') return { start, end, low: value, high: null, comparator }
	if (comparator === 'up-to') return { start, end, low: null, high: value, comparator }
	return { start, end, low: value, high: value, comparator: comparator ?? 'exact' }
}

/** A number in digits or words; null where the words make none. */
export function number(words: string): number | null {
	let total = 0
	let current = 0
	for (const word of words.toLowerCase().split(/[\s-]+|(?<=\d)(?=[a-z])/)) {
		if (/^\d/.test(word)) current += Number(word.replaceAll(',', ''))
		else if (word in UNITS) current += UNITS[word]!
		else if (word in MULTIPLIERS) {
			current = (current || 1) * MULTIPLIERS[word]!
			if (MULTIPLIERS[word]! >= 1000) {
				total += current
				current = 0
			}
		} else if (word !== 'and' && word !== 'half') return null
	}
	const value = (total + current) / (/^half an? /i.test(words) ? 2 : 1)
	return Number.isFinite(value) ? value : null
}

function judge(text: string, sentence: string, amount: Amount, previous: Figure | null): Figure | null {
	const after = text.slice(amount.end)
	const words = text.slice(amount.start, amount.end)
	if (NO_COUNT.test(after.replace(/^[\s-]+/, ''))) return null
	const percent = /^ ?(?:%|per ?cent\b)/i.exec(after)
	if (percent) return share(text, sentence, amount, percent[0].length)
	if (isBare(words, after)) return null
	const counted = count(text, amount)
	if (amount.comparator === 'vague' && !counted.noun) return null
	if (counted.noun === null && !stands(text, amount)) return null
	const measure = measureOf(text, amount, counted, previous)
	const elliptic = counted.noun === null || /^(?:others|more)$/i.test(counted.noun)
	return {
		measure,
		victims: elliptic ? (previous?.victims ?? counted.victims) : counted.victims,
		low: amount.low,
		high: amount.high,
		comparator: amount.comparator,
		words: sentence.slice(amount.start, counted.end),
		start: amount.start,
		end: counted.end,
	}
}

/** A number without a noun counts where a verb of loss goes before it or a verb or place follows. */
function stands(text: string, { start, end }: Amount): boolean {
	const before = text.slice(0, start)
	if (
		/\b(?:killing|injuring|wounding|killed|injured|wounded|martyring|among|city of|population of|toll (?:at|of|to)|toll (?:stood|stands|put) at|toll reached) $/i.test(
			before,
		)
	)
		return true
	return /^\s*(?:were|was|have|had|are|killed|documented|dead|wounded|injured|in \p{Lu}|around |near )/iu.test(
		text.slice(end),
	)
}

/** "one" and "two" are rarely counts where no noun follows, and years never are. */
function isBare(words: string, after: string): boolean {
	if (/^(?:19|20)\d\d$/.test(words))
		return !/^ (?:\w+ )?(?:people|civilians|soldiers|troops|fighters|families|IS\b)/i.test(after)
	if (/^one$/i.test(words)) return !new RegExp(`^ (?:\\w+ )?(?:${or(Object.keys(PEOPLE))})\\b`, 'i').test(after)
	if (/^(?:several|many|most of|a number of|numerous|half of|two|tens|scores|some)$/i.test(words))
		return (
			/^ ?(?:of (?:them|these|those|the)\b|(?:them|these|those|whom|which)\b|times|sides?\b|other\b|more\b|have\b|are\b)/i.test(
				after,
			) && !/^several$/i.test(words)
		)
	return /^ (?:of them (?!dead|killed|wounded|injured)|sides?\b|of the (?:most|biggest)|more time)/i.test(after)
}

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

/** A share of land is an area; other percentages are no figures of a claim. */
function share(text: string, sentence: string, amount: Amount, length: number): Figure | null {
	const land = landIn(text.slice(amount.end + length), /^ of (?:the )?/i, SHARED)
	if (!land) return null
	const end = amount.end + length
	return {
		measure: 'area',
		victims: `percent of ${land.words}`,
		low: amount.low,
		high: amount.high,
		comparator: amount.comparator,
		words: sentence.slice(amount.start, end),
		start: amount.start,
		end,
	}
}

/** The noun counted: the head of the words after the number, past adjectives. */
function count(text: string, amount: Amount): Counted {
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

function measureOf(text: string, amount: Amount, counted: Counted, previous: Figure | null): Measure {
	const thing = counted.noun && THINGS.find(({ nouns }) => nouns.test(counted.noun!))
	if (thing) return thing.measure
	const isPeople =
		counted.noun === null || counted.noun === 'more' || counted.noun.toLowerCase() in PEOPLE || counted.noun in PEOPLE
	if (!isPeople) return 'other'
	const before = clauseBefore(text.slice(0, amount.start))
	const after = clauseAfter(text.slice(amount.end).replace(INCLUDING, (words) => ' '.repeat(words.length)))
	const nearest = nearestVerb(before)
	if (nearest && before.length - nearest.end < BESIDE && !/\band\b/.test(before.slice(nearest.end)))
		return nearest.measure
	const follows = EFFECTS.find((effect) => effect.after?.test(after))
	if (follows) return follows.measure
	if (nearest) return nearest.measure
	// A part of what has just been counted: "three deaths – two medics and …", "97 killed, including 21 children".
	const gap = previous?.end === undefined ? null : text.slice(previous.end, amount.start)
	const isPart =
		gap !== null &&
		gap.length < 60 &&
		/^ ?(?:–|\(|,? ?including\b|,? and\b|[^;]*,? (?:including|among them)\b)/i.test(gap)
	return isPart ? (previous!.measure as Measure) : 'other'
}

/** "45 people, including 12 children, were killed": what is included hides no verb. */
const INCLUDING =
	/,? (?:\(|–|–? ?including|among them|(?:[\w-]+ ){1,3}of (?:them|whom)|mostly) [^,;.]*?(?:,|\)|–)(?= )/i

/** A verb this close before a number (in characters) governs it, whatever comes after. */
const BESIDE = 12

function nearestVerb(before: string): { measure: Measure; end: number } | null {
	let nearest: { measure: Measure; end: number } | null = null
	for (const effect of EFFECTS)
		for (const match of effect.before ? before.matchAll(effect.before) : []) {
			const end = match.index + match[0].length
			if (!nearest || end > nearest.end) nearest = { measure: effect.measure, end }
		}
	return nearest
}

/** A verb governs numbers of its own clause: back to a stop, a semicolon or a conjunction with a verb of its own. */
function clauseBefore(text: string): string {
	return text.slice(Math.max(0, text.search(/(?:[;:]|, while |, when |, but |, though |\bdespite\b)[^;:]*$/i)))
}

/** "10 died and more than 30 were wounded": the second verb is the second number's. */
const DONE_AND =
	/(\b(?:died|perished|killed|dead|injured|wounded|hurt|displaced|fled|arrested|captured))\b,? and (?:[a-z]+ ){0,3}(?:\d|dozens|scores|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|tens|another).*$/is

function clauseAfter(text: string): string {
	return text
		.replace(DONE_AND, '$1')
		.replace(
			/(?:;|, (?:while|when|but|after|as)\b|\band (?:\w+ )?(?:\d|a hundred|dozens|two|three|four|five|six|seven|eight|nine|ten|tens|another)).*$/is,
			'',
		)
}
