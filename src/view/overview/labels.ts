/** Words below the overview: what a short piece holds, and months or years along a long one. */
import type { Calendar } from '../../query/catalogue/calendar.ts'
import { dayNumber, fromDayNumber } from '../../records/day.ts'
import { TEXT_SCALE } from '../screen/textScale.ts'
import { stretchWords } from '../words/date.ts'
import type { Piece, Scale } from './scale.ts'

export type Label = { day: number; x: number; text: string }

/** About how wide a character of a label is, px. */
const CHARACTER = 6.6 * TEXT_SCALE
/** Space kept between labels, px. */
const APART = 8
/** Days up to which a piece is named as a whole. */
const SHORT = 75

/** Labels in order of x, as many and as long as there is room for; they never overlap. */
export function labels({ pieces }: Scale, calendar: Calendar): Label[] {
	const wholes = pieces.filter(({ cut }) => !cut)
	const found: Label[] = []
	for (const [at, piece] of wholes.entries()) {
		const end = wholes[at + 1]?.x ?? pieces.at(-1)!.end + 20
		const own = piece.to - piece.from > SHORT ? ticks(piece, end) : []
		found.push(...(own.length > 0 ? own : named(piece, calendar, end)))
	}
	return found
}

/** The months of a piece's events and how many begin there. */
function named(piece: Piece, { first, starts }: Calendar, end: number): Label[] {
	let [low, high, count] = [Number.POSITIVE_INFINITY, 0, 0]
	for (let day = Math.max(piece.from, first); day < Math.min(piece.to, first + starts.length); day++) {
		if (starts[day - first] === 0) continue
		low = Math.min(low, day)
		high = day
		count += starts[day - first]!
	}
	if (count === 0) return []
	const months = stretchWords(fromDayNumber(low), fromDayNumber(high))
	const forms = [`${months} · ${count}`, months, months.replace(/ \d{4}$/, ''), months.slice(0, 3)]
	const text = forms.find((form) => form.length * CHARACTER + APART <= end - piece.x)
	return text ? [{ day: piece.from, x: piece.x, text }] : []
}

/** Months that the steps of a long piece's labels may be apart. */
const STEPS = [1, 3, 6, 12, 24, 60, 120]

function ticks(piece: Piece, end: number): Label[] {
	const perDay = (piece.end - piece.x) / (piece.to - piece.from)
	const step = STEPS.find((months) => months * 30 * perDay >= (months < 12 ? 8 : 4) * CHARACTER + APART)
	if (!step) return []
	const [year, month] = fromDayNumber(piece.from).split('-').map(Number)
	const found: Label[] = []
	for (let at = Math.ceil((year! * 12 + month! - 1) / step) * step; ; at += step) {
		const start = `${Math.floor(at / 12)}`.padStart(4, '0')
		const day = dayNumber(`${start}-${String((at % 12) + 1).padStart(2, '0')}-01`)
		if (day >= piece.to) return found
		const words = stretchWords(fromDayNumber(day), fromDayNumber(day))
		const text = step >= 12 ? start : words
		const x = piece.x + (day - piece.from) * perDay
		if (day >= piece.from && x + text.length * CHARACTER + APART <= end) found.push({ day, x, text })
	}
}
