/**
 * Words that are dates only in company: a bare number of four digits, "May", "March", "spring", "fall", a weekday inside a
 * name. What stands beside them decides, by the tables here.
 */
import type { Meaning } from '../meaning.ts'
import type { Around, Captured } from '../pattern.ts'
import { calendar, isName, month, weekday } from './reading.ts'

/** Words after which a number of four digits is a year. */
const BEFORE_YEAR = new Set(
	'in since of by until till from to during before after between and through the year early late mid circa around about for ( - – — / , throughout within or post pre beyond back'.split(
		' ',
	),
)
/** Words after which it is not: counts, measures, names of models. */
const NO_YEAR = new Set(
	'least most than over nearly approximately almost $ € £ ¥ # no number flight page highway room boeing airbus vs versus some at estimated only total exactly up'.split(
		' ',
	),
)
/** Nouns that make a number before them a count. */
export const COUNTED =
	/^(people|men|women|troops|soldiers|fighters|civilians|militants|rebels|prisoners|refugees|casualties|deaths|dead|wounded|tons?|tonnes|km|kilomet\w+|miles?|met(re|er)s?|feet|foot|ft|yards?|acres|pounds|dollars|euros|points?|percent|per|million|billion|strong|aircraft|tanks|ships|guns|vehicles|rifles|shares|jobs|employees|workers|members|homes|houses|rounds|litres|gallons|barrels|mph|rpm|kg|lbs?|mm|cm|hours?|hrs|gmt|utc|est|edt|local|bc|bce)$/i

export function plainYear(c: Captured, around: Around): Meaning | null {
	const value = c.YEAR!.classes!.YEAR!
	const before = around.before()
	const after = around.after()
	const word = before?.text.toLowerCase() ?? ''
	if (after && after.gap !== 'break' && COUNTED.test(after.text)) return null
	if (after?.text === '-' && after.gap === 'none' && /^\p{L}/u.test(around.after(2)?.text ?? '') && value < 1900)
		return null
	if (before && c.YEAR!.gap !== 'break' && NO_YEAR.has(word)) return null
	const led = BEFORE_YEAR.has(word) && c.YEAR!.gap !== 'break'
	const round = value % 100 === 0 && value !== 1900
	if (value < 1900 || value > 2050 || round) return led ? calendar({ year: value }) : null
	if (before?.classes === null && /^[\p{L}\d]/u.test(before.text) && c.YEAR!.gap === 'none') return null
	return calendar({ year: value })
}

/** "May" and "March" alone: a month where a preposition or a limit of time stands before it. */
const BEFORE_MONTH = new Set(
	'in of by since until till from to during before after between and through for early late mid next last this that the previous following every each around about on - – — / , (beginning end until throughout or'.split(
		' ',
	),
)

export function plainMonth(c: Captured, around: Around): Meaning | null {
	const token = (c.MONTH ?? c.MON)!
	const before = around.before()
	const word = before && token.gap !== 'break' ? before.text.toLowerCase() : ''
	const led = BEFORE_MONTH.has(word)
	if (c.MON) return led ? calendar({ month: month(c) }) : null
	if (
		/^(May|March|MAY|MARCH)$/.test(token.text) &&
		(!led || (word === 'the' && /^[.,;:)]$/.test(around.after()?.text ?? '.')))
	)
		return null
	if (isName(before) && token.gap === 'space' && !/^(By|In|Since|Until|Last|During|From|After|Before)$/.test(word))
		return /^(April|June|August|May|March)$/.test(token.text) ? null : calendar({ month: month(c) })
	if (isName(around.after()) && around.after()!.gap === 'space' && /^(April|June|August|May)$/.test(token.text) && !led)
		return null
	return calendar({ month: month(c) })
}

/** Words before which "spring" or "fall" is a season. */
const BEFORE_SEASON = new Set(
	'the this last next in of by since until during early late mid every each following previous that and'.split(' '),
)

export function plainSeason(c: Captured, around: Around): Meaning | null {
	const token = c.SEASON!
	const season = token.classes!.SEASON!
	const word = token.gap === 'break' ? '' : (around.before()?.text.toLowerCase() ?? '')
	const next = around.after()
	if (/^fall$/i.test(token.text) && /^of$/i.test(next?.text ?? '')) return null
	if (c.the && isName(next) && next?.gap === 'space') return null
	const led = c.the !== undefined || BEFORE_SEASON.has(word)
	if (/^(spring|fall)$/i.test(token.text) && !led) return null
	const after = around.after()
	if (after && after.gap === 'space' && /^(olympics?|games|fest|school|house|palace|war|holidays?)$/i.test(after.text))
		return null
	return calendar({ season })
}

/** Papers and programmes named for a day: "Sunday Times", "Sunday Wire". */
const MEDIA =
	/^(Times|Telegraph|Mirror|Express|Mail|Wire|Herald|Post|People|Sun|Independent|World|Star|Business|Tribune|Night|Morning|Live|Agreement|Mass|Review|Show|School|Feature|Service|Bloody|Politics|Sport|League)$/

export function plainWeekday(c: Captured, around: Around): Meaning | null {
	const after = around.after()
	if (after && after.gap === 'space' && MEDIA.test(after.text) && !after.classes?.PART) return null
	const before = around.before()
	if (/^(Black|Bloody|Good|Palm|Ash|Holy|Maundy|Easter|Super|Cyber|Red)$/.test(before?.text ?? '')) return null
	return calendar(weekday(c))
}
