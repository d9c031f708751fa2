/** What of each event is searched: lines of words as they are compared, made of records. */
import type { Claim, EventRecord, Outlet, Place, Story } from '../schema.ts'
import { wordsOf } from '../spelling.ts'
import { claimTexts, filed, joined, type Known, knownWords, openWords, placeWords } from './openWords.ts'
import type { SearchDocument } from './searchFile.ts'

/** What is searched: all events of a corpus, as which words are names shows in all of it. */
export type Searched = {
	events: readonly EventRecord[]
	claims: ReadonlyMap<string, Claim>
	places: ReadonlyMap<string, Place>
	outlets: ReadonlyMap<string, Outlet>
	stories: ReadonlyMap<string, Story>
}

/** A document for each event. No name that only an excerpt prints gets into any of them. */
export function searchDocuments(all: Searched): SearchDocument[] {
	const known = knownWords(all)
	const line = (words: string[]) => [...new Set(words.flatMap((plain) => filed(plain, known)))].join(' ')
	const plain = (text: string) => wordsOf(text).map((word) => word.plain)
	const words = (claims: Claim[]) =>
		line(claims.flatMap((claim) => claimTexts(claim).flatMap((text) => openWords(text, known).map((one) => one.plain))))
	const places = new Map([...all.places.values()].map((place) => [place.id, placeLine(place, known)]))
	const outletOf = ({ storyId }: Claim) => all.outlets.get(all.stories.get(storyId)?.outletId ?? '')?.name ?? ''
	return all.events.map((event) => {
		const told = event.claimIds.map((id) => all.claims.get(id)!)
		const own = told.filter(({ comment }) => !comment)
		return {
			id: event.id,
			title: line(plain(event.title)),
			places: event.placeIds.map((id) => places.get(id) ?? '').join(' '),
			actors: line(own.flatMap(({ actors }) => actors.flatMap(plain))),
			outlets: line(own.flatMap((claim) => plain(outletOf(claim)))),
			words: words(own),
			comments: words(told.filter(({ comment }) => comment)),
		}
	})
}

function placeLine({ name, aliases }: { name: string; aliases: string[] }, known: Known): string {
	const short = [name, ...aliases].filter((one) => one.split(/[\s-]/).every((part) => !/^\p{Ll}{4}/u.test(part)))
	const words = placeWords([name, ...aliases]).flatMap((plain) => filed(plain, known))
	return [...new Set([...words, ...short.map(joined)])].filter((word) => word !== '').join(' ')
}
