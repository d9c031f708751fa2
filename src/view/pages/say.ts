/** What metadata and cards say of a record: titles, dates, places and outlets. Never an excerpt, and no person's name. */

import { accounts, isContested, type Records } from '../../query/select.ts'
import { wordsOf } from '../../query/spelling.ts'
import type { Claim, Dated, EventRecord, Outlet } from '../../records/schema.ts'
import { knownWords, openWords } from '../../records/search/openWords.ts'
import { dateWords, precisionWords, weekdayWords } from '../words/date.ts'
import { count, listed } from '../words/labels.ts'

export const NAME = 'Datelines'

/** `Thursday, 8 December 2016` */
export function fullDate(date: Pick<Dated, 'edtf' | 'earliest' | 'latest' | 'precision' | 'known'>): string {
	const words = dateWords(date)
	if (date.precision === 1 && date.earliest !== null) return `${weekdayWords(date.earliest)}, ${words}`
	return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Outlets that tell of an event in words of their own, each once, in the order of the index. */
export function tellersOf(records: Records, event: EventRecord): Outlet[] {
	const own = accounts(records, event).filter(({ claim }) => !claim.comment)
	return [...new Set(own.map(({ outlet }) => outlet).filter((outlet) => outlet !== null))]
}

/** Names of an event's places. */
export function placesOf(records: Records, event: EventRecord): string[] {
	return event.placeIds.flatMap((id) => records.places.get(id)?.name ?? [])
}

/** An event in a sentence or two, for a link to it. */
export function describeEvent(records: Records, event: EventRecord): string {
	const how = precisionWords(event.date)
	const when = `${fullDate(event.date)}${how && ` (${how})`}`
	const where = listed(placesOf(records, event).slice(0, 3))
	const outlets = tellersOf(records, event).map(({ name }) => name)
	const who = outlets.length > 0 ? `As told by ${shortened(outlets)}` : 'As told by a source that is not known'
	const differ = isContested(event) ? '; the accounts contradict each other' : ''
	return `${when}${where && `, ${where}`}. ${isTold(records, event) ? who : 'Told in readers’ comments only'}${differ}. Each account in its exact words, with how its day is known.`
}

/** False where only readers' comments tell of it. */
export function isTold(records: Records, event: EventRecord): boolean {
	return event.claimIds.some((id) => !records.claims.get(id)!.comment)
}

function shortened(names: string[]): string {
	return names.length <= 4
		? listed(names)
		: `${names.slice(0, 3).join(', ')} and ${count(names.length - 3, 'other outlet')}`
}

/** The timeline in a sentence; `shown` events stand on it. */
export function describeTimeline({ index }: Records, shown: number): string {
	return `Who said what happened, on which day, and how we know the day: ${count(shown, 'event')} in ${count(index.documents.length, 'document')}, each beside the exact words it rests on.`
}

/**
 * Whether a text holds no word that could be a private person's name: by the rule by which words are let into the search.
 * The texts of a corpus are needed to tell, hence a function of the records.
 */
export function nameless(records: Records): (text: string) => boolean {
	const known = knownWords(records)
	return (text) => openWords(text, known).length === wordsOf(text).length
}

/** What a claim claims, in neutral words that metadata may repeat: its summary, or its event's title where that is safer. */
export function claimText(claim: Claim, event: EventRecord, isNameless: (text: string) => boolean): string {
	return claim.veils || !isNameless(claim.summary) ? event.title : claim.summary
}
