/** read: tokens → expressions with their meaning, from left to right, none overlapping another. */
import type { Calendar, Meaning } from './meaning.ts'
import type { Match } from './pattern.ts'
import { phrases } from './phrase.ts'
import type { Tokens } from './row.ts'

export function readExpressions(tokens: Tokens): Match<Meaning>[] {
	const reader = phrases(tokens)
	const matches: Match<Meaning>[] = []
	for (let at = 0; at < tokens.length; ) {
		let match = tokens.entry(at) ? reader.at(at) : null
		if (!match) {
			at++
			continue
		}
		while (match) {
			matches.push(match)
			at = match.to
			match = reader.after(match)
			// "5–6 August": what follows the dash reads better as a date of its own.
			if (match && (reader.at(match.from)?.to ?? 0) > match.to) match = null
		}
	}
	return shareYears(tokens, matches)
}

/** Words that make two dates one stretch, so that the year of the second is the year of the first. */
const RANGE = /^(and|to|or|-|–|—|until|till|through|&)$/i
const BETWEEN = /^(,|the|of|early|late|mid)$/i

/** "between 27 May and 4 June 1940": the first date takes the year that is written once. */
function shareYears(tokens: Tokens, matches: Match<Meaning>[]): Match<Meaning>[] {
	const shared = [...matches]
	for (let index = matches.length - 2; index >= 0; index--) {
		const match = shared[index]!
		const next = shared[index + 1]!
		const other = next.meaning
		if (!yearless(match.meaning) || next.from - match.to > 3 || other.kind !== 'calendar' || other.year === undefined)
			continue
		const between = tokens.slice(match.to, next.from)
		const joined =
			between.some(({ text }) => RANGE.test(text)) &&
			between.every(({ text }) => RANGE.test(text) || BETWEEN.test(text))
		if (!joined || (other.month === undefined && other.season === undefined)) continue
		shared[index] = {
			...match,
			meaning: { ...match.meaning, year: other.year, ...(other.era ? { era: other.era } : {}) },
		}
	}
	return shared
}

function yearless(meaning: Meaning): meaning is Calendar {
	if (meaning.kind !== 'calendar' || (meaning.month === undefined && meaning.season === undefined)) return false
	return meaning.year === undefined && meaning.year2 === undefined && meaning.pick === undefined
}
