/** RIS, as EndNote, Mendeley and Zotero read it: a tag and a value in each line. */
import { type Citation, noteWords } from './citation.ts'

/** A record of type ELEC. `DA` holds year, month and day as far as they are sure, and what is known in words. */
export function toRis(citation: Citation): string {
	const { author, title, outlet, published, publishedSays, excerpt, corpus, url, link } = citation
	const { year, month, day, circa } = published
	const two = (number: number | null) => (number === null ? '' : String(number).padStart(2, '0'))
	const fields: [string, string | null][] = [
		['TY', 'ELEC'],
		['AU', author],
		['TI', title],
		['T2', outlet],
		['PY', year === null ? null : String(year)],
		['DA', year === null ? null : `${year}/${two(month)}/${two(day)}/${circa ? publishedSays : ''}`],
		['AB', excerpt],
		['DP', `Datelines: ${corpus}`],
		['UR', url ?? link],
		['N1', noteWords(citation)],
		['ER', ''],
	]
	const lines = fields.filter(([, value]) => value !== null).map(([tag, value]) => `${tag}  - ${oneLine(value!)}`)
	return `${lines.join('\r\n')}\r\n`
}

/** A line break would begin another field. */
function oneLine(value: string): string {
	return value.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
