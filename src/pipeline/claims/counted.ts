/**
 * counted: where and over which time the figures of a sentence were counted, and up to which day, as far as the words
 * beside them say. "97 killed across Syria on Wednesday", "as of Tuesday, 300 had left".
 */
import type { Figure } from '../../records/schema.ts'
import type { Resolved } from '../date.ts'
import { findPlaces, isWithin } from '../places.ts'
import { narrowed } from './narrow.ts'
import { plain } from './plain.ts'
import { saidAt } from './saidAt.ts'

/** Before a place: it is where the counting was done, not whom it was done to. */
const WITHIN =
	/\b(?:in|across|throughout|around|near|inside|within|over|on) (?:the |an? )?(?:(?!outside)[\w-]+ ){0,2}?(?:(?:whole|rest|city|town|village|district|districts|province|governorate|camp|area) (?:of )?)?$/i
/** Whom were taken out of a place were counted there. */
const OUT_OF = /\b(?:from|out of) (?:the )?(?:[\w-]+ )?(?:city |town |village |district )?(?:of )?$/i
const MOVED = new Set(['evacuated', 'displaced'])
/** A day beside a verb of saying is that of the words. */
const SAID =
	/\b(?:said|says|told|announced|added|reported|stated|confirmed)(?: (?:reporters|journalists))?,?\s*(?:(?:on|late|early|earlier)\s*)*$/i
const AS_OF = /\b(?:as of|as at|up to|up until|until|by|so far,? by)\s*(?:late |early |the )?(?:end of )?$/i
const DURING = /\b(?:on|in|during|over|since|between|from|for|throughout)\s*(?:the |late |early |mid-)?$/i
/** Measures that are tolls; a share of land has its place in itself. */
const NOT_COUNTED = new Set(['area', 'money'])

/** The figures with their scope and their as-of day. `at` is where the sentence stands in its document. */
export function counted(
	figures: readonly Figure[],
	sentence: string,
	at: number,
	timexes: readonly Resolved[],
): Figure[] {
	const text = plain(sentence)
	const abroad = new Set(saidAt(sentence))
	const places = findPlaces(sentence).filter(({ placeId }) => isWithin(placeId, 'syria') && !abroad.has(placeId))
	const own = timexes.filter(({ start, end }) => start >= at && end <= at + sentence.length)
	const days = narrowed(own, sentence, at).filter(
		({ type, edtf, start }) =>
			type !== 'SET' && type !== 'DURATION' && edtf !== null && !SAID.test(text.slice(0, start - at)),
	)
	return figures.map((figure, nth) => {
		if (figure.start === undefined || NOT_COUNTED.has(figure.measure)) return figure
		const clause = around(text, figures, nth, at)
		const inside = <T extends { start: number; end: number }>(items: readonly T[], shift: number) =>
			items.filter(({ start, end }) => start - shift >= clause.start && end - shift <= clause.end)
		const counts = inside(places, 0).filter(({ start }) => {
			const before = text.slice(0, start)
			return WITHIN.test(before) || (MOVED.has(figure.measure) && OUT_OF.test(before))
		})
		const where = nearest(counts, figure.end! - at)
		const dated = inside(days, at)
		const until = dated.find(({ start }) => AS_OF.test(text.slice(0, start - at)))
		const during = dated.find(
			(day) => day !== until && (DURING.test(text.slice(0, day.start - at)) || isDay(day.words)),
		)
		const words = [...(where ? [sentence.slice(where.start, where.end)] : []), ...(during ? [during.words] : [])].join(
			', ',
		)
		return {
			...figure,
			...(words !== '' && {
				scope: {
					placeIds: where ? [where.placeId] : [],
					...(during && { span: during.edtf! }),
					words,
				},
			}),
			...(until && { asOf: until.edtf! }),
		}
	})
}

/** A day by a word of its own: "today", "yesterday", "Wednesday". */
function isDay(words: string): boolean {
	return /^(?:today|yesterday|\w+day)\b/i.test(words)
}

/** The clause a figure stands in: back to a stop or the figure before, on to a stop or the next figure of another sort. */
function around(text: string, figures: readonly Figure[], nth: number, at: number): { start: number; end: number } {
	const figure = figures[nth]!
	const start = figure.start! - at
	const stopBefore = Math.max(
		...['. ', '; ', '" '].map((stop) => text.lastIndexOf(stop, start)),
		...figures.slice(0, nth).map((other) => (isPart(text, other, figure, at) ? 0 : other.end! - at)),
		0,
	)
	const rest = text.slice(figure.end! - at)
	const stop = /[.;](?:\s|$)/.exec(rest)?.index ?? rest.length
	const next = figures[nth + 1]
	const upTo =
		next?.start !== undefined && !/\b(?:and|including|with)\b[^,;.]{0,12}$/.test(text.slice(0, next.start - at))
			? Math.min(stop, next.start - figure.end!)
			: stop
	return { start: stopBefore, end: figure.end! - at + upTo }
}

/** "97 documented across Syria, including 21 children": the part is counted as the whole is. */
function isPart(text: string, whole: Figure, part: Figure, at: number): boolean {
	return /\b(?:including|among them|of them|of whom)\b|–|\band\b/.test(text.slice(whole.end! - at, part.start! - at))
}

/** The first place behind the figure, else the last before it. */
function nearest<T extends { start: number }>(places: readonly T[], from: number): T | undefined {
	return places.find(({ start }) => start >= from) ?? places.findLast(({ start }) => start < from)
}
