/** CSL-JSON (Citation Style Language 1.0.2), as Zotero and its kin read it. */
import { type Citation, noteWords } from './citation.ts'

export type CslItem = {
	id: string
	type: 'webpage'
	title: string
	'container-title'?: string
	author?: { literal: string }[]
	issued?: { 'date-parts': number[][]; circa?: boolean }
	genre: string
	abstract: string
	archive: string
	archive_location: string
	source: string
	URL: string
	note: string
	custom: Record<string, unknown>
}

/** An item; without `issued` where no part of the day of publication is sure. */
export function toCsl(citation: Citation): CslItem {
	const { key, title, outlet, author, published, form, excerpt, file, corpus, url, link } = citation
	const { year, month, day, circa } = published
	const parts = [year, month, day].filter((part) => part !== null)
	const { dataVersion, sha256, position, publishedEdtf, publishedFrom, chain, via } = citation
	return {
		id: key,
		type: 'webpage',
		title,
		...(outlet !== null && { 'container-title': outlet }),
		...(author !== null && { author: [{ literal: author }] }),
		...(year !== null && { issued: { 'date-parts': [parts], ...(circa && { circa }) } }),
		genre: form,
		abstract: excerpt,
		archive: `Datelines: ${corpus}`,
		archive_location: file,
		source: 'Datelines',
		URL: url ?? link,
		note: noteWords(citation),
		custom: { dataVersion, sha256, position, published: publishedEdtf, publishedFrom, attribution: chain, via, link },
	}
}
