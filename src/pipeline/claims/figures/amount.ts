/** amount: how many, in digits or words, and how exactly: a lower bound, a range, a word that is no number. */
import type { Figure } from '../../../records/schema.ts'
import type { Span } from '../../../records/selector.ts'
import { COMPARATORS, MULTIPLIERS, UNITS, VAGUE } from '../../tables/numbers.ts'

export type Amount = Span & { low: number | null; high: number | null; comparator: Figure['comparator'] }

/** Any of the words, as a pattern: the longest first. */
export const or = (words: string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
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

/** Every amount of a text with plain marks, in order. */
export function amounts(text: string): Amount[] {
	return [...text.matchAll(FIGURE)].flatMap((match) => read(match) ?? [])
}

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
