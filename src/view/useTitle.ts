import { useEffect } from 'react'
import type { Records } from '../query/select.ts'
import type { UrlState } from '../query/url.ts'
import { documentName } from './words/labels.ts'

/** The window's title names the open event and document, so that tabs and bookmarks can be told apart. */
export function useTitle(records: Records | null, { event: eventId, read, about, walkthroughs }: UrlState) {
	const event = eventId === null ? undefined : records?.eventById.get(eventId)
	const entry = read === null ? undefined : records?.documents.get(read)
	const parts = [
		about ? 'What is this?' : walkthroughs ? 'Walkthroughs' : event?.title,
		entry && documentName(entry),
		records?.index.title,
		'Datelines',
	]
	const title = parts.filter(Boolean).join(' – ')
	useEffect(() => {
		document.title = title
	}, [title])
}
