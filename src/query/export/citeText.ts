/** A citation to paste into a text: who, what, where, when as far as known, by way of whom, and how to check it. */
import type { Citation } from './citation.ts'

/** In one sentence, after the notes-and-bibliography manner. */
export function toCiteText(citation: Citation): string {
	const { author, title, outlet, publishedSays, publishedFrom, via, corpus, dataVersion, file, sha256 } = citation
	const day = publishedSays === 'no date' ? 'no date' : `${publishedSays} (${publishedFrom})`
	const parts = [
		...(author ? [author] : []),
		`“${title.replace(/[.…]+$/u, '')}”`,
		outlet ?? 'outlet not known',
		day,
		...(via.length > 0 ? [`via ${via.join(' and ')}`] : []),
		`in Datelines, “${corpus}”, data version ${dataVersion}, document ${file} (SHA-256 ${sha256})`,
	]
	return `${parts.join(', ')}, ${citation.url ? `${citation.url}, ` : ''}${citation.link}`
}
