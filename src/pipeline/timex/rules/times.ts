/** Clock times and parts of the day. A four-digit number is a time only with a zone or "hours" beside it. */
import type { Meaning } from '../meaning.ts'
import type { Captured, Rule } from '../pattern.ts'
import { calendar, shift } from './reading.ts'

const ZONE = 'ZONE?'

function clock(c: Captured): string {
	const classes = (c.CLOCK ?? c.DOTCLOCK ?? c.MILITARY)?.classes
	const written = classes?.CLOCK ?? classes?.DOTCLOCK ?? classes?.MILITARY ?? `${c.HOUR!.classes!.HOUR!}:00`
	const [hour, minute] = written.split(':') as [string, string]
	const half = c.AMPM?.classes?.AMPM
	const number = Number(hour)
	const full = half === 'pm' && number < 12 ? number + 12 : half === 'am' && number === 12 ? 0 : number
	return `${String(full).padStart(2, '0')}:${minute}`
}

const zone = (c: Captured): { zone?: string } => (c.ZONE ? { zone: c.ZONE.classes!.ZONE! } : {})
const part = (c: Captured): string => c.PART!.classes!.PART!

export const times: Rule<Meaning>[] = [
	{ name: 'clock', pattern: `CLOCK AMPM? ${ZONE}`, make: (c) => calendar({ clock: clock(c), ...zone(c) }) },
	{ name: 'clock-hours', pattern: 'CLOCK ~hrs|hours', make: (c) => calendar({ clock: clock(c) }) },
	{ name: 'clock', pattern: `(HOUR|DOTCLOCK) AMPM ${ZONE}`, make: (c) => calendar({ clock: clock(c), ...zone(c) }) },
	{
		name: 'clock-zone',
		pattern: '(MILITARY|DOTCLOCK) (ZONE|hours|hrs)',
		make: (c) => calendar({ clock: clock(c), ...zone(c) }),
	},
	{
		name: 'oclock',
		pattern: "HOUR|NUM o'clock",
		make: (c) => {
			const hour = c.HOUR?.classes?.HOUR ?? c.NUM!.classes!.NUM!
			return hour >= 1 && hour <= 12 ? calendar({ clock: `${String(hour).padStart(2, '0')}:00` }) : null
		},
	},
	{ name: 'noon', pattern: 'NOON', make: (c) => calendar({ clock: c.NOON!.classes!.NOON! }) },
	{
		name: 'part-of-day',
		pattern: '(the|that|EDGE)? (EDGE)? PART',
		make: (c, { before, after }) => {
			if (
				c.PART!.text === 'mornings' ||
				(c.PART!.text !== c.PART!.text.toLowerCase() && /^\p{Lu}\p{Ll}/u.test(after()?.text ?? ''))
			)
				return null
			const led =
				/^(in|at|by|until|since|during|before|after|of|on|one|yesterday|tomorrow)$/i.test(before()?.text ?? '') ||
				before()?.classes?.WEEKDAY !== undefined ||
				before()?.classes?.DAY !== undefined ||
				before()?.classes?.MONTH !== undefined ||
				before()?.classes?.YEAR !== undefined
			const next = after()
			if (
				next &&
				next.gap !== 'break' &&
				/^(-|vision|club|clubs|sky|raids?|time|shift|school|prayers?|owl|life)$/i.test(next.text)
			)
				return null
			if (c.that) return shift('D', 0, 'previous', { part: part(c) })
			return led || c.the || c.EDGE || c.PART!.text.toLowerCase() === 'overnight' ? calendar({ part: part(c) }) : null
		},
	},
	{
		name: 'this-part-of-day',
		pattern: 'this EDGE? PART',
		make: (c) => shift('D', 0, 'reference', { part: part(c), ...mod(c) }),
	},
	{
		name: 'that-part-of-day',
		pattern: '(the same | that same) PART',
		make: (c) => shift('D', 0, 'previous', { part: part(c) }),
	},
	{
		name: 'next-part-of-day',
		pattern: '(the)? (next | following) PART',
		make: (c) => shift('D', 1, 'previous', { part: part(c) }),
	},
	{
		name: 'previous-part-of-day',
		pattern: '(the)? previous PART',
		make: (c) => shift('D', -1, 'previous', { part: part(c) }),
	},
	{
		name: 'last-night',
		pattern: 'EDGE? last night|evening',
		make: (c) => shift('D', -1, 'reference', { part: c.evening ? 'EV' : 'NI', ...mod(c) }),
	},
	{ name: 'tonight', pattern: 'tonight|tonite', make: () => shift('D', 0, 'reference', { part: 'NI' }) },
]

function mod(c: Captured): { mod?: 'START' | 'MID' | 'END' } {
	return c.EDGE ? { mod: c.EDGE.classes!.EDGE as 'START' | 'MID' | 'END' } : {}
}
