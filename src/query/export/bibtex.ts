/** BibTeX and biblatex: one entry that both read. Values in braces, what TeX would act on escaped, letters as they are. */
import { type Citation, noteWords } from './citation.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** An entry of type `misc`; `date` only where the day is sure, `year` and `month` as far as they are. */
export function toBibtex(citation: Citation): string {
	const { key, author, title, outlet, published, url, link } = citation
	const { year, month, day } = published
	const two = (number: number) => String(number).padStart(2, '0')
	const fields: [string, string | null][] = [
		['author', author && `{${escapeTex(author)}}`],
		['title', `{${escapeTex(title)}}`],
		['howpublished', outlet && escapeTex(outlet)],
		['date', day !== null ? `${year}-${two(month!)}-${two(day)}` : null],
		['year', year === null ? null : String(year)],
		['url', (url ?? link).replace(/[{}\\\s]/g, encodeURIComponent)],
		['note', escapeTex(noteWords(citation))],
	]
	const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}},`)
	// A month is a name BibTeX knows, and stands without braces.
	if (month !== null) lines.splice(-2, 0, `  month = ${MONTHS[month - 1]},`)
	return `@misc{${key},\n${lines.join('\n')}\n}\n`
}

const ESCAPED: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
}

function escapeTex(words: string): string {
	return words
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim()
		.replace(/[\\~^&%$#_{}]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`)
}
