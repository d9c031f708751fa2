/** Durations and ages. */

import type { Meaning } from '../meaning.ts'
import type { Around, Captured, Rule } from '../pattern.ts'
import { about, count, length, unit } from './reading.ts'

/** What may stand before a number and belongs to the expression: "nearly", "more than", "at least", "another". */
const ABOUT =
	'(ABOUT | more than | less than | fewer than | over | under | at least | at most | up to | another | a further | an additional | the | just over | just under | little more than | no more than | well over | as long as | a mere)?'
const HYPHEN_ABOUT = '(ABOUT | more than | less than | over | under | at least | at most | up to)?'
const UNITS = 'UNIT|UNITS'

const given = (c: Captured) => length(unit(c), count(c), about(c))

/** Prepositions after which "a year" is a length, not a rate. */
const BEFORE_LENGTH =
	/^(for|in|within|over|during|after|nearly|almost|about|than|only|just|every|lasted|lasting|last|took|take|takes|spent|spend|once|under|of|around|half|least|through|throughout|up|to|over|and)$/i

export const lengths: Rule<Meaning>[] = [
	{
		name: 'length',
		pattern: `${ABOUT} (NUM|VAGUE | a few | a couple of | couple of | many | a number of | hundreds of | a half | dozens of) (full | consecutive | straight | more | long | whole | trading | business | working | calendar)? ${UNITS}`,
		make: number,
	},
	{
		name: 'length-hyphen',
		pattern: `${HYPHEN_ABOUT} NUM - ${UNITS} (- (long | old))?`,
		make: (c, { after }) => (/^s$/i.test(after()?.text ?? '') || unit(c) === 'Q' ? null : given(c)),
	},
	{ name: 'length-long', pattern: `${HYPHEN_ABOUT} the? NUM UNIT -? long`, make: given },
	{ name: 'age', pattern: `${ABOUT} NUM UNITS (old | of age)`, make: given },
	{ name: 'length-range', pattern: `${ABOUT} NUM (to|or|-|–) count=NUM -? ${UNITS}`, make: given },
	{ name: 'half-unit', pattern: `${ABOUT} half -? (a|an) (hour|day|year|century|decade|month|week)`, make: half },
	{ name: 'half-unit', pattern: '(a|an)? half -? (hour|century|day|decade|year)', make: half },
	{ name: 'unit-and-half', pattern: '(a|an|one) UNIT and a half', make: (c) => length(unit(c), 1.5) },
	{ name: 'unit-long', pattern: '(day|week|month|year|hour|decade|century) -? long', make: (c) => one(c) },
	{ name: 'unit-long', pattern: 'yearlong|daylong|monthlong|weeklong|hourlong', make: (c) => one(c) },
	{ name: 'units-long', pattern: 'UNITS - long', make: (c) => length(unit(c), null) },
	{
		name: 'lengths-past',
		pattern: `(the | these | those | its | his | her | their | ABOUT the) (LAST|NEXT|following|recent|final|opening|first|intervening|ensuing)? (LAST|NEXT|recent|NUM|VAGUE|many|ORD) (NUM|VAGUE|LAST|full|consecutive|trading|business|working|straight)? (trading|business|working|consecutive)? ${UNITS}`,
		make: past,
	},
	{ name: 'lengths-past', pattern: `(LAST|NEXT|recent|coming) (NUM | VAGUE | couple of)? UNITS`, make: past },
	{
		name: 'past-unit',
		pattern: 'the (past|last) UNIT',
		make: (c) => {
			const named = unit(c)
			if (named === 'Q') return { kind: 'shift', unit: 'Q', count: -1, direction: -1, from: 'reference' }
			return named === 'S' || named === 'MIN' ? null : length(named, 1, { direction: 'past' })
		},
	},
	{
		name: 'a-unit',
		pattern:
			'(ABOUT | more than | less than | over | under | at least | another | just over | just under | nearly | a full | a single | a whole | an entire)? (a|an|one|another|full|single|whole|entire)? UNIT',
		make: aUnit,
	},
	{ name: 'units', pattern: 'UNITS', make: bareUnits },
	{
		name: 'units-after-event',
		pattern: 'UNITS > after|before|into',
		make: (c) => length(unit(c), null, { event: c.before ? -1 : 1 }),
	},
	{
		name: 'units-of',
		pattern: '(many | several | hundreds of | dozens of | tens of | a number of | countless | numerous) UNITS',
		make: (c) => length(unit(c), null),
	},
	{
		name: 'units-after-event',
		pattern:
			'(ABOUT | just | only | more than | less than)? (NUM|VAGUE|a|an | a few | a couple of) UNIT|UNITS > after|before|following|since|into',
		make: event,
	},
]

/** "over" is a modifier after another preposition or a dash ("for over five years"), else a preposition itself ("worth $3 bn over 10 years"). */
const BEFORE_OVER = /^(for|in|after|of|within|to|by|than|lasted|lasting|took|spent|–|—|-|,|\(|\.)$/i

function number(c: Captured, { before, after }: Around): Meaning | null {
	if (c.over && before() && !BEFORE_OVER.test(before()!.text)) return null
	if (unit(c) === 'Q' && !c.consecutive && !c.straight && /^(of|-)$/i.test(after()?.text ?? '')) return null
	if (c.the && (c.NUM === undefined || unit(c) === 'Q')) return null
	if (
		c.UNIT &&
		c.NUM &&
		c.NUM.classes!.NUM !== 1 &&
		/^\d/.test(c.NUM.text) &&
		c.NUM.text.length > 2 &&
		!/,/.test(c.NUM.text)
	)
		return null
	return given(c)
}

function half(c: Captured): Meaning {
	if (c.hour) return length('MIN', 30)
	const unit = c.day ? 'D' : c.year ? 'Y' : c.century ? 'CE' : c.decade ? 'DE' : c.month ? 'M' : 'W'
	return length(unit, 0.5)
}

function one(c: Captured): Meaning {
	const key = Object.keys(c).join(' ')
	const unit = /hour/.test(key)
		? 'H'
		: /day/.test(key)
			? 'D'
			: /week/.test(key)
				? 'W'
				: /month/.test(key)
					? 'M'
					: /decade/.test(key)
						? 'DE'
						: /century/.test(key)
							? 'CE'
							: 'Y'
	return length(unit, 1)
}

function past(c: Captured, { after }: Around): Meaning | null {
	if (/^(ago|later|earlier|before)$/i.test(after()?.text ?? '')) return null
	if (c.UNIT && !c.NUM) return null
	if (c.ORD && !c.NUM && !c.VAGUE) return null
	if (c.NUM && /^\d{3,4}$/.test(c.NUM.text) && c.UNIT) return null
	return length(unit(c), c.NUM ? count(c) : null, toward(c))
}

/** "a year" is a length after a preposition, and never after a sum of money ("$125 a month"). */
function aUnit(c: Captured, { before, after }: Around): Meaning | null {
	if (!(c.a || c.an || c.one || c.another || c.full || c.entire || c.whole || c.single)) return null
	const named = unit(c)
	const word = before()?.text ?? ''
	if (named === 'S' || named === 'WE' || named === 'Q') return null
	if (named === 'MIN' && !c.ABOUT) return null
	const modified =
		c.ABOUT || c.more || c.less || c.over || c.under || c.least || c.another || c.full || c.entire || c.whole
	if (c.one && !modified && /^(H|D|MIN)$/.test(named) && !BEFORE_LENGTH.test(word)) return null
	if (!modified && !c.one && !BEFORE_LENGTH.test(word)) return null
	const next = after()
	if (
		next &&
		next.gap !== 'break' &&
		/^(of|when|that|in|-)$/i.test(next.text) &&
		!modified &&
		!/^(for|within|after)$/i.test(word)
	)
		return null
	return length(named, 1, about(c))
}

/** "the past three months" end now, "the coming weeks" begin now. */
function toward(c: Captured): { direction?: 'past' | 'future' } {
	if (c.LAST || c.recent) return { direction: 'past' }
	return c.NEXT || c.coming ? { direction: 'future' } : {}
}

/** "for years", "within minutes", "weeks of negotiations": a length only beside a preposition. */
function bareUnits(c: Captured, { before, after }: Around): Meaning | null {
	const named = unit(c)
	if (named === 'S' || named === 'Q' || named === 'MIN')
		return /^(within|in|for)$/i.test(before()?.text ?? '') && named === 'MIN' ? length(named, null) : null
	const led = /^(for|within|in|of|after|lasted|lasting|took|over|many|take)$/i.test(before()?.text ?? '')
	const stretch = /^of$/i.test(after()?.text ?? '') && !/^(the|these|those|such|what)$/i.test(before()?.text ?? '')
	return led || stretch ? length(named, null) : null
}

/** "a day after capturing Hanano": measured from an event that the sentence names. */
function event(c: Captured, { after }: Around): Meaning | null {
	if (c.since) return given(c)
	const next = after(2)
	if (!next || next.gap === 'break' || !/^[\p{L}\d‘“"'’]/u.test(next.text)) return null
	const sign = c.before ? -1 : 1
	return length(unit(c), count(c), { event: sign, ...about(c) })
}
