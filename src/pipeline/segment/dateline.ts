/**
 * Datelines: the words before a report's first sentence that say where, by whom and sometimes when it was written.
 * `MOSCOW (Sputnik) —`, `BEIRUT, Dec 12 (Reuters) -`, `Homs, Syria (9:30 P.M.) –`, `DAMASCUS, (SANA) –`.
 */

import { outletNamed } from '../tables/outlets.ts'

export type Dateline = {
	/** Characters of the text up to and with the dash. */
	length: number
	place: string | null
	/** What stands in the brackets where it is no clock time. */
	agency: string | null
	/** Position of the agency in the text. */
	agencyAt: number
	/** Date words, as printed: `Dec 12`, `12 December 2016`. */
	date: string | null
	/** Position of the date in the text. */
	dateAt: number
	clock: string | null
}

const MONTH =
	'(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DATE = `(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? (?:19|20)\\d{2})?`
const CAPITALS = "[A-Z][A-Z.'’/-]{2,24}(?: [A-Z][A-Z.'’/-]{1,24}){0,3}"
const TOWN = "[A-Z][\\p{L}.'’/-]{2,24}(?: [A-Z][\\p{L}.'’/-]{1,24}){0,3}"
const DASH = '\\s?(?:[—–]|--|- )'
const BRACKET = '\\((?<bracket>[^()\\n]{2,40})\\)'

/** Ordered: the first that fits names the parts. */
const FORMS: RegExp[] = [
	// MOSCOW (Sputnik) — · BEIRUT, Dec 12 (Reuters) - · Homs, Syria (9:30 P.M.) –
	new RegExp(`^(?<place>(?:${CAPITALS}|${TOWN})(?:, ${TOWN})?),? ?(?<date>${DATE})?,? ?${BRACKET}${DASH}`, 'u'),
	// (Reuters) -
	new RegExp(`^${BRACKET}${DASH}`, 'u'),
	// DAMASCUS, SANA – · Deir Ezzor, SANA- · AFP -
	new RegExp(`^(?:(?<place>${CAPITALS}|${TOWN}), )?(?<known>[A-Z]{2,12})${DASH}`, 'u'),
	// GENEVA, 12 December 2016 – · Beirut, Dec 12 –
	new RegExp(`^(?<place>(?:${CAPITALS}|${TOWN})(?:, ${TOWN})?),? (?<date>${DATE})${DASH}`, 'u'),
	// ISTANBUL — · ALEPPO, Syria —
	new RegExp(`^(?<place>${CAPITALS}(?:, ${TOWN})?)${DASH}`, 'u'),
]

const CLOCK = /^\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?: ?[A-Z]{2,4})?$/

/** Longest dateline worth looking for. */
const REACH = 160

const MARKUP = /^(?:\s*<\/?[a-z][^<>]{0,200}>\s*)*/i

/** The dateline a paragraph begins with; null where it begins with none. */
export function datelineOf(text: string): Dateline | null {
	// Tags a scraper left in stand before it.
	const markup = MARKUP.exec(text)![0].length
	const head = text.slice(markup, markup + REACH)
	for (const form of FORMS) {
		const match = form.exec(head)
		if (!match) continue
		const { place, date, known, bracket = known } = match.groups as Record<string, string | undefined>
		if (known !== undefined && !outletNamed(known)) continue
		const clock = bracket !== undefined && CLOCK.test(bracket)
		return {
			length: markup + match[0].length,
			place: place ?? null,
			agency: bracket !== undefined && !clock ? bracket : null,
			agencyAt: bracket === undefined ? -1 : markup + head.indexOf(bracket, place?.length ?? 0),
			date: date ?? null,
			dateAt: date === undefined ? -1 : markup + head.indexOf(date, place?.length ?? 0),
			clock: clock ? bracket : null,
		}
	}
	return null
}
