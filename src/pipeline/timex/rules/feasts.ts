/** Feasts and days with a name, by the rule that sets them. Feasts that follow the moon's sighting (Ramadan, Eid) have no such rule and are left out. */

import { addDays } from '../../../records/day.ts'
import { easter, nthWeekday, pad } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import type { Rule } from '../pattern.ts'
import { calendar, year } from './reading.ts'

type Feast = { name: string; words: string; on: (year: number) => string }

const fixed = (month: number, day: number) => (year: number) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`
const fromEaster = (days: number) => (year: number) => addDays(easter(year), days)

export const FEASTS: Feast[] = [
	{ name: 'new-years-day', words: "new year ('|’) s day | new year ('|’)? day | new years day", on: fixed(1, 1) },
	{ name: 'new-years-eve', words: "new year ('|’) s eve | new years eve", on: fixed(12, 31) },
	{ name: 'epiphany', words: 'epiphany', on: fixed(1, 6) },
	{ name: 'valentines-day', words: "valentine ('|’) s day", on: fixed(2, 14) },
	{
		name: 'martin-luther-king-day',
		words: 'martin luther king (jr ~.?)? day',
		on: (year) => nthWeekday(year, 1, 1, 3),
	},
	{ name: 'presidents-day', words: "presidents ('|’)? day", on: (year) => nthWeekday(year, 2, 1, 3) },
	{ name: 'st-patricks-day', words: "(st|saint) ~.? patrick ('|’) s day", on: fixed(3, 17) },
	{ name: 'april-fools-day', words: "april fool ('|’)? s ('|’)? day", on: fixed(4, 1) },
	{ name: 'shrove-tuesday', words: 'shrove tuesday | mardi gras', on: fromEaster(-47) },
	{ name: 'ash-wednesday', words: 'ash wednesday', on: fromEaster(-46) },
	{ name: 'palm-sunday', words: 'palm sunday', on: fromEaster(-7) },
	{ name: 'maundy-thursday', words: 'maundy thursday | holy thursday', on: fromEaster(-3) },
	{ name: 'good-friday', words: 'good friday', on: fromEaster(-2) },
	{ name: 'easter', words: 'easter sunday | easter day | easter', on: fromEaster(0) },
	{ name: 'easter-monday', words: 'easter monday', on: fromEaster(1) },
	{ name: 'ascension-day', words: 'ascension day', on: fromEaster(39) },
	{ name: 'whit-sunday', words: 'whit sunday | pentecost', on: fromEaster(49) },
	{ name: 'may-day', words: 'may day', on: fixed(5, 1) },
	{ name: 'victory-day', words: 'victory day', on: fixed(5, 9) },
	{ name: 've-day', words: 've day | v - e day', on: fixed(5, 8) },
	{ name: 'memorial-day', words: 'memorial day', on: (year) => nthWeekday(year, 5, 1, -1) },
	{ name: 'independence-day', words: 'independence day | the fourth of july', on: fixed(7, 4) },
	{ name: 'bastille-day', words: 'bastille day', on: fixed(7, 14) },
	{ name: 'labor-day', words: 'labor day', on: (year) => nthWeekday(year, 9, 1, 1) },
	{ name: 'columbus-day', words: 'columbus day', on: (year) => nthWeekday(year, 10, 1, 2) },
	{ name: 'halloween', words: 'halloween', on: fixed(10, 31) },
	{ name: 'all-saints-day', words: "all saints ('|’)? day", on: fixed(11, 1) },
	{ name: 'veterans-day', words: "veterans ('|’)? day | armistice day | remembrance day", on: fixed(11, 11) },
	{ name: 'thanksgiving', words: 'thanksgiving day | thanksgiving', on: (year) => nthWeekday(year, 11, 4, 4) },
	{ name: 'christmas-eve', words: 'christmas eve', on: fixed(12, 24) },
	{ name: 'christmas', words: 'christmas day | christmas', on: fixed(12, 25) },
	{ name: 'boxing-day', words: 'boxing day', on: fixed(12, 26) },
]

/** Days that are capitalised in English; "easter" in lower case or inside a name is no date. */
export const feasts: Rule<Meaning>[] = FEASTS.map(({ name, words }) => ({
	name: `feast-${name}`,
	pattern: `(YEAR)? (${words}) (,? YEAR)?`,
	make: (c, { after }) => {
		const first = Object.values(c).find((token) => token !== c.YEAR)!
		if (!/^\p{Lu}/u.test(first.text) && !c.the) return null
		if (/^(island|bunny|eggs?|rising|offensive|tree|cards?|carol|coup|uprising)$/i.test(after()?.text ?? ''))
			return null
		return calendar({ holiday: name, ...year(c) })
	},
}))
