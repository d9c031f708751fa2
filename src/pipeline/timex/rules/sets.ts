/** Sets of times: "daily", "every Friday", "twice a week". */
import { period } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import type { Around, Captured, Rule } from '../pattern.ts'
import { count, isName, unit } from './reading.ts'

export const sets: Rule<Meaning>[] = [
	{ name: 'daily', pattern: 'DAILY', make: daily },
	{
		name: 'weekdays',
		pattern: 'WEEKDAYSET',
		make: (c) => ({ kind: 'repeat', value: `XXXX-WXX-${c.WEEKDAYSET!.classes!.WEEKDAYSET}` }),
	},
	{
		name: 'every-unit',
		pattern: '(every|each) (other|single)? UNIT',
		make: (c) => ({ kind: 'repeat', value: period(c.other ? 2 : 1, unit(c)), quant: c.each ? 'EACH' : 'EVERY' }),
	},
	{
		name: 'every-units',
		pattern: 'every (NUM | few | couple of) UNITS',
		make: (c) => ({ kind: 'repeat', value: period(c.NUM ? count(c) : null, unit(c)), quant: 'EVERY' }),
	},
	{
		name: 'every-weekday',
		pattern: '(every|each) WEEKDAY PART?',
		make: (c) => ({
			kind: 'repeat',
			value: `XXXX-WXX-${c.WEEKDAY!.classes!.WEEKDAY}${c.PART ? `T${c.PART.classes!.PART}` : ''}`,
			quant: 'EVERY',
		}),
	},
	{
		name: 'every-part',
		pattern: '(every|each) PART',
		make: (c) => ({ kind: 'repeat', value: `XXXX-XX-XXT${c.PART!.classes!.PART}`, quant: 'EVERY' }),
	},
	{
		name: 'every-month',
		pattern: '(every|each) (MONTH|SEASON)',
		make: (c) => ({
			kind: 'repeat',
			value: c.MONTH ? `XXXX-${String(c.MONTH.classes!.MONTH).padStart(2, '0')}` : `XXXX-${c.SEASON!.classes!.SEASON}`,
			quant: 'EVERY',
		}),
	},
	{
		name: 'times-a-unit',
		pattern: '(once | twice | NUM times | several times) (a|an|per|each|every) UNIT',
		make: (c) => ({
			kind: 'repeat',
			value: period(1, unit(c)),
			freq: `${c.once ? 1 : c.twice ? 2 : (c.NUM?.classes?.NUM ?? 'X')}X`,
		}),
	},
	{
		name: 'per-unit',
		pattern: '(per) (UNIT)',
		make: (c) => (/^(S|MIN|H)$/.test(unit(c)) ? null : { kind: 'repeat', value: period(1, unit(c)), freq: '1X' }),
	},
]

/** "daily" and its like; not in a name ("Syria Daily", "the Daily Mail"). */
function daily(c: Captured, { before, after }: Around): Meaning | null {
	const token = c.DAILY!
	const capital = /^\p{Lu}/u.test(token.text)
	if (capital && (token.gap !== 'break' || isName(after())) && !/^[.!?]$/.test(before()?.text ?? '.')) return null
	if (capital && isName(after())) return null
	return { kind: 'repeat', value: token.classes!.DAILY! }
}
