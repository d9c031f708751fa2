/** Bars of the overview: how many events each day can have had, the fullest day where several share a bar. */
import type { Calendar } from '../../query/catalogue/calendar.ts'
import { fromDayNumber } from '../../records/day.ts'
import { stretchWords } from '../words/date.ts'
import type { Piece, Scale } from './scale.ts'

/** A bar: days `[from, to)`, px, and the events of its fullest day. */
export type Bar = { from: number; to: number; x: number; width: number; count: number }

/** Least width of a bar, px. */
const LEAST = 3

/** Days that share a bar: as few as make it wide enough to be seen. */
export function bars({ first, counts }: Calendar, { pieces }: Scale): Bar[] {
	const found: Bar[] = []
	for (const piece of pieces) {
		if (piece.cut) continue
		const perDay = (piece.end - piece.x) / (piece.to - piece.from)
		const step = Math.max(1, Math.ceil(LEAST / perDay))
		for (let day = piece.from; day < piece.to; day += step) {
			const to = Math.min(piece.to, day + step)
			let count = 0
			for (let at = day; at < to; at++) count = Math.max(count, counts[at - first] ?? 0)
			if (count > 0)
				found.push({ from: day, to, x: piece.x + (day - piece.from) * perDay, width: (to - day) * perDay, count })
		}
	}
	return found
}

/** The outline of bars as one SVG path, `height` px high, the fullest of `most` events reaching the top. */
export function barPath(all: Bar[], height: number, most: number): string {
	return all
		.map(({ x, width, count }) => {
			const tall = Math.max(3, (count / most) * height)
			const gap = width > 5 ? 1 : 0
			return `M${x.toFixed(1)} ${height}v${(-tall).toFixed(1)}h${(width - gap).toFixed(1)}v${tall.toFixed(1)}z`
		})
		.join('')
}

/** What a piece is called and where its words begin, px. */
export type PieceLabel = { key: number; x: number; text: string }

/** About how wide a character of a label is, px. */
const CHARACTER = 6.6

/** Labels of the pieces: months and how many events begin there, as much of it as there is room for. */
export function labels({ pieces }: Scale, { first, starts }: Calendar): PieceLabel[] {
	const wholes = pieces.filter((piece) => !piece.cut && eventDays(piece, first, starts))
	return wholes.flatMap((piece, at) => {
		const days = eventDays(piece, first, starts)!
		const room = (wholes[at + 1]?.x ?? pieces.at(-1)!.end + 20) - piece.x - 8
		const months = stretchWords(fromDayNumber(days.from), fromDayNumber(days.to))
		const forms = [`${months} · ${days.count}`, months, months.replace(/ \d{4}$/, ''), months.slice(0, 3)]
		const text = forms.find((form) => form.length * CHARACTER <= room)
		return text ? [{ key: piece.from, x: piece.x, text }] : []
	})
}

function eventDays({ from, to }: Piece, first: number, starts: Uint32Array) {
	let [low, high, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
	for (let day = Math.max(from, first); day < Math.min(to, first + starts.length); day++) {
		const some = starts[day - first]!
		if (some === 0) continue
		low = Math.min(low, day)
		high = day
		count += some
	}
	return count > 0 ? { from: low, to: high, count } : null
}
