/** Bars of the overview: how many events each day can have had, the fullest day where several share a bar. */
import type { Calendar } from '../../query/catalogue/calendar.ts'
import type { Scale } from './scale.ts'

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

/** Days that wide events reach over, as a band along the base line. */
export function bandPath({ first, wide }: Calendar, { pieces }: Scale, height: number): string {
	const parts = pieces.flatMap(({ from, to, x, end }) => {
		const perDay = (end - x) / (to - from)
		const found: string[] = []
		for (let day = from, open = -1; day <= to; day++) {
			const held = day < to && (wide[day - first] ?? 0) > 0
			if (held && open < 0) open = day
			if (held || open < 0) continue
			found.push(`M${(x + (open - from) * perDay).toFixed(1)} ${height}v-3h${((day - open) * perDay).toFixed(1)}v3z`)
			open = -1
		}
		return found
	})
	return parts.join('')
}
