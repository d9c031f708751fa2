/** Clues to the day of the week on which a story was published. */
import { WEEKDAYS } from '../timex/say.ts'
import { between, type Clue, clue, quoteReader, type Scene, span, textBefore } from './scene.ts'

/** "Earlier on Monday", "today (Monday)": the weekday is that of the story. */
export function weekdayToday({ views }: Scene): (Clue | null)[] {
	const days = WEEKDAYS.join('|')
	const pattern = new RegExp(`\\b(?:[Ee]arlier(?: on)?|[Tt]oday,?|[Tt]oday \\() ?(${days})\\b`, 'g')
	return views.flatMap((view) =>
		view.bodies.flatMap((paragraph) => {
			if (paragraph.text.length > 20_000) return []
			const quoted = quoteReader(paragraph.text)
			return [...paragraph.text.matchAll(pattern)].flatMap((match) => {
				if (quoted(match.index)) return []
				const at = { start: paragraph.start + match.index, end: paragraph.start + match.index + match[0].length }
				const number = WEEKDAYS.indexOf(match[1]!) + 1
				return [clue(at, `“${match[0]}”: published on a ${match[1]}.`, { kind: 'weekday' as const, weekday: number })]
			})
		}),
	)
}

/** "tomorrow … on Friday", "yesterday (Tuesday)": two names of one day, in one sentence. */
export function weekdayGlossed({ datings }: Scene): (Clue | null)[] {
	return datings.flatMap((one, at) => {
		const shift = /^tomorrow$/i.test(one.words) ? 1 : /^yesterday$/i.test(one.words) ? -1 : 0
		if (shift === 0 || one.quoted) return []
		const look = shift === 1 ? 'future' : 'past'
		const gloss = [datings[at + 1], datings[at - 1]].find(
			(other) =>
				other?.passage === one.passage &&
				other.weekday !== undefined &&
				/^XXXX-WXX-\d$/.test(other.value) &&
				other.look === look &&
				Math.abs(other.start - one.end) < 200 &&
				!/[.!?]\s/.test(between(one, other)),
		)
		if (!gloss) return []
		const number = ((gloss.weekday! - shift + 6) % 7) + 1
		const says = `“${one.words}” is glossed as “${gloss.words}” in one sentence: published on a ${WEEKDAYS[number - 1]}.`
		return [clue(span(one, gloss), says, { kind: 'weekday', weekday: number })]
	})
}

/**
 * A weekday both reported and announced is the day itself, where the day before it is reported too: what was said "on
 * Thursday" and what will be "on Thursday morning", after what happened "on Wednesday".
 */
export function weekdayBothWays({ datings }: Scene): (Clue | null)[] {
	const plain = datings.filter(
		(one) =>
			one.weekday !== undefined &&
			// What a quotation calls past or to come is so on its speaker's clock.
			!one.quoted &&
			/^XXXX-WXX-\d/.test(one.value) &&
			!/\b(?:last|next|coming|every)\b/i.test(`${textBefore(one, 8)}${one.words}`),
	)
	const past = new Map(plain.filter((one) => one.look === 'past').map((one) => [one.weekday!, one]))
	const future = new Map(
		plain.filter((one) => one.look === 'future' && one.passage.kind !== 'caption').map((one) => [one.weekday!, one]),
	)
	const both = [...future.keys()].filter((day) => past.has(day) && past.has(day === 1 ? 7 : day - 1))
	if (both.length !== 1) return []
	const day = both[0]!
	const name = WEEKDAYS[day - 1]!
	const says = `“${past.get(day)!.words}” is reported and “${future.get(day)!.words}” announced, with the day before reported too: published on a ${name}.`
	return [clue(future.get(day)!, says, { kind: 'weekday', weekday: day })]
}
