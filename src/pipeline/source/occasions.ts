/** Mentions of named occasions with their dates: "the now-lapsed March 3 truce". */
import { findPlaces, isWithin, place } from '../places.ts'
import { SCOPE } from '../tables/gazetteer.ts'
import { LINKS, MADE, OCCASIONS, type Occasion, QUALITIES } from '../tables/occasions.ts'
import { MONTHS, WEEKDAYS } from '../timex/say.ts'
import { type Dating, yearBefore } from './scene.ts'
import type { Passage, StoryView } from './view.ts'

/** An occasion as a text mentions it. Positions are the document's. */
export type Mention = {
	occasion: Occasion
	/** Kind, and number or names before the noun: one thing has one key. */
	key: string
	/** `2016-02-27`, `XXXX-02-27`, `XXXX-02`; null where it stands without a date. */
	value: string | null
	/** The date, where there is one. */
	dating: Dating | null
	/** A year stands before it, to which its date may belong. */
	underYear: boolean
	words: string
	start: number
	end: number
	sentence: string
}

const NOUNS = OCCASIONS.map((occasion) => ({ occasion, pattern: new RegExp(`\\b${occasion.noun}\\b`, 'gi') }))
const ANY = new RegExp(`\\b(?:${OCCASIONS.map(({ noun }) => noun.replace('?<number>', '?:')).join('|')})\\b`, 'i')

/** Whether a text names any occasion: quick, for most name none. */
export function namesOccasion(text: string): boolean {
	return ANY.test(text)
}

const NAME = "\\p{Lu}[\\p{L}’'-]*"
const LINK = `(?:\\s+(?:${LINKS}|${NAME}))`
const DEAL = '(?:\\s+(?:agreement|deal|accord))?'
/** What goes before a date that stands before its noun: "the now-lapsed", "the". */
const DETERMINED = /(?:\b(?:a|an|the|this|that|its|their)|[’']s)\s+(?:[\p{L}-]+\s+){0,2}$/iu
const BETWEEN_DATE_AND_NOUN = new RegExp(`^\\s+(?:(?:${NAME}|\\p{L}+-\\p{L}+|${QUALITIES})\\s+){0,3}[“"‘]?$`, 'u')
const OF_DATE = new RegExp(`^[”"’]?${DEAL}\\s+of\\s+$`, 'u')
const ON_DATE = new RegExp(`^[”"’]?${DEAL}\\s+(?:in|on)\\s+$`, 'u')
const MADE_BEFORE = new RegExp(`\\b(?:${MADE})\\s+(?:a|an|the|its)?\\s*(?:${NAME}\\s+){0,3}[“"‘]?$`, 'u')
const MADE_BETWEEN = new RegExp(`^[”"’]?,?${LINK}{0,12}?\\s+(?:${MADE})${LINK}{0,12}?(?:\\s+(?:in|on)\\s+|\\s+)$`, 'u')

/** Longest stretch between a noun and its date, in characters. */
const REACH = 140
/** Longest paragraph looked through. */
const LONGEST = 20_000

/** The occasions that a paragraph mentions, each with the date that is said of it. */
export function mentionsIn(passage: Passage, datings: readonly Dating[]): Mention[] {
	const { text } = passage
	if (text.length > LONGEST || !namesOccasion(text)) return []
	const dates = datings.filter(isDate)
	return NOUNS.flatMap(({ occasion, pattern }) =>
		[...text.matchAll(pattern)].flatMap((match): Mention[] => {
			const at = { start: match.index, end: match.index + match[0].length }
			const dating = dates.find((one) => belongs(one, at, passage)) ?? null
			if (!dating && occasion.tie !== 'number') return []
			const from = dating ? Math.min(at.start, dating.start - passage.start) : at.start
			const to = dating ? Math.max(at.end, dating.end - passage.start) : at.end
			return [
				{
					occasion,
					key: [occasion.kind, match.groups?.number ?? nameBefore(text, at.start, dating, passage)].join('|'),
					value: dating?.value.replace(/T.*$/, '') ?? null,
					dating,
					underYear: dating !== null && yearBefore(dating),
					words: text.slice(from, to),
					start: passage.start + from,
					end: passage.start + to,
					sentence: sentenceAt(text, from, to),
				},
			]
		}),
	)
}

/** A month or a day, with or without its year, that is not still to come and not on another speaker's clock. */
function isDate({ value, look, quoted, mod }: Dating): boolean {
	return /^(?:\d{4}|XXXX)-\d\d(?:-\d\d)?(?:T.*)?$/.test(value) && look !== 'future' && !quoted && !mod
}

/** Whether the words say the date of the occasion itself. */
function belongs(one: Dating, at: { start: number; end: number }, { text, start }: Passage): boolean {
	const [from, to] = [one.start - start, one.end - start]
	if (to <= at.start && at.start - to <= REACH)
		return (
			BETWEEN_DATE_AND_NOUN.test(text.slice(to, at.start)) &&
			(/^the\s/i.test(one.words) || DETERMINED.test(text.slice(Math.max(0, from - 40), from)))
		)
	if (from < at.end || from - at.end > REACH) return false
	const between = text.slice(at.end, from)
	return (
		OF_DATE.test(between) ||
		(ON_DATE.test(between) && MADE_BEFORE.test(text.slice(Math.max(0, at.start - 60), at.start))) ||
		MADE_BETWEEN.test(between)
	)
}

const NO_NAME = new RegExp(`^(?:The|This|That|A|An|On|In|UN|${[...MONTHS, ...WEEKDAYS].join('|')})$`)

/** Names right before the noun, "Minsk" of "the Minsk truce", in small letters. */
function nameBefore(text: string, at: number, dating: Dating | null, passage: Passage): string {
	const from = dating && dating.end - passage.start <= at ? dating.end - passage.start : Math.max(0, at - 60)
	const names = new RegExp(`(?:${NAME}\\s+){1,3}[“"‘]?$`, 'u').exec(text.slice(from, at))?.[0] ?? ''
	const words = names.split(/[^\p{L}-]+/u).filter((word) => word !== '' && !NO_NAME.test(word))
	return words.join(' ').toLowerCase()
}

function sentenceAt(text: string, from: number, to: number): string {
	const start = text.lastIndexOf('. ', from) + 1
	const stop = text.indexOf('. ', to)
	return text.slice(start, stop === -1 ? text.length : stop).trim()
}

/** Characters of a story read for its country. */
const ENOUGH = 12_000

/**
 * The country whose places a story, or all entries of a live page, name most; of two as often, the one
 * the corpus is about, for capitals abroad are where things are said. Null where it names none.
 */
export function homeOf(views: readonly StoryView[]): string | null {
	const lines = views.flatMap((view) => [...view.headings, ...view.bodies])
	const text = lines.map((line) => line.text).join('\n')
	const counts = new Map<string, number>()
	for (const { placeId } of findPlaces(text.slice(0, ENOUGH))) {
		const country = countryOf(placeId)
		if (country !== null && country !== placeId) counts.set(country, (counts.get(country) ?? 0) + 1)
	}
	const most = Math.max(0, ...counts.values())
	const first = [...counts].filter(([, count]) => count === most).map(([country]) => country)
	return first.length === 1 ? first[0]! : (first.find((country) => SCOPE.some((id) => isWithin(id, country))) ?? null)
}

/** Whether a sentence speaks of something in another country than its story's: "the truce in Ukraine". Cities abroad are where things are agreed. */
export function isAbroad(sentence: string, home: string): boolean {
	return findPlaces(sentence).some(
		({ placeId, start }) =>
			countryOf(placeId) === placeId && placeId !== home && WITHIN.test(sentence.slice(Math.max(0, start - 30), start)),
	)
}

const WITHIN = /\b(?:in|across|inside|over|for|throughout)\s+(?:\p{L}+ern\s+)?$/u

function countryOf(placeId: string): string | null {
	for (let id: string | null = placeId; id !== null; id = place(id).parentId) {
		if (place(id).parentId === null) return place(id).kind === 'country' ? id : null
	}
	return null
}
