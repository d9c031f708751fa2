/** What of each event is searched: lines of words as they are compared, made of records. */
import type { Claim } from '../../records/schema.ts'
import { accounts, type Records } from '../select.ts'
import { wordsOf } from '../spelling.ts'
import { claimTexts, filed, joined, type Known, knownWords, openWords, placeWords } from './open.ts'

/** The fields of an event, each words parted by spaces; those of readers' comments apart, as they are searched only where shown. */
export type SearchDocument = {
	id: string
	title: string
	places: string
	actors: string
	outlets: string
	words: string
	comments: string
}

/** A document for each event. No name that only an excerpt prints gets into any of them. */
export function searchDocuments(records: Records): SearchDocument[] {
	const known = knownWords(records)
	const line = (words: string[]) => [...new Set(words.flatMap((plain) => filed(plain, known)))].join(' ')
	const plain = (text: string) => wordsOf(text).map((word) => word.plain)
	const places = new Map([...records.places.values()].map((place) => [place.id, placeLine(place, known)]))
	// Of a corpus too large to load whole, the lines of all events are searched, and no excerpt.
	if (records.lines)
		return records.lines.map(({ id, title, placeIds, tellers }) => ({
			id,
			title: line(plain(title)),
			places: placeIds.map((place) => places.get(place) ?? '').join(' '),
			actors: '',
			outlets: line(tellers.flatMap((teller) => plain(records.outlets.get(teller)?.name ?? ''))),
			words: '',
			comments: '',
		}))
	return records.events.map((event) => {
		const told = accounts(records, event)
		const own = told.filter(({ claim }) => !claim.comment)
		const words = (claims: Claim[]) =>
			line(
				claims.flatMap((claim) => claimTexts(claim).flatMap((text) => openWords(text, known).map((one) => one.plain))),
			)
		return {
			id: event.id,
			title: line(plain(event.title)),
			places: event.placeIds.map((id) => places.get(id) ?? '').join(' '),
			actors: line(own.flatMap(({ claim }) => claim.actors.flatMap(plain))),
			outlets: line(own.flatMap(({ outlet }) => plain(outlet?.name ?? ''))),
			words: words(own.map(({ claim }) => claim)),
			comments: words(told.map(({ claim }) => claim).filter(({ comment }) => comment)),
		}
	})
}

function placeLine({ name, aliases }: { name: string; aliases: string[] }, known: Known): string {
	const short = [name, ...aliases].filter((one) => one.split(/[\s-]/).every((part) => !/^\p{Ll}{4}/u.test(part)))
	const words = placeWords([name, ...aliases]).flatMap((plain) => filed(plain, known))
	return [...new Set([...words, ...short.map(joined)])].filter((word) => word !== '').join(' ')
}
