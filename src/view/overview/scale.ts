/**
 * The overview's scale: days on a strip, with long empty stretches cut short. Strictly rising, so that every point of
 * the strip is one day and back. Days are day numbers, fractions included; x is px.
 *
 *   day     |Jan …… Mar|        |Jun|           |Nov …… Dec|
 *   strip   |__________|//|_____|//|____________________|
 */
import type { Calendar } from '../../query/catalogue/calendar.ts'

/** A piece of the strip on which x rises evenly; `cut` where empty days are squeezed. */
export type Piece = { from: number; to: number; x: number; end: number; cut: boolean }

export type Scale = { pieces: Piece[]; toX: (day: number) => number; toDay: (x: number) => number }

/** Empty days that are worth cutting. */
const LEAST_CUT = 21
/** Days left before and after a cut, so that marks do not touch it. */
const MARGIN = 3
/** Width of a cut, px. */
const CUT = 18
/** Least width of a piece with events, px: room for a short label. */
const LEAST_PIECE = 44

/** A scale for the days `[from, to)` on `[left, right]` px; cut where `calendar` has nothing for long. */
export function overviewScale(calendar: Calendar, from: number, to: number, left: number, right: number): Scale {
	const empty = emptyStretches(calendar, from, to)
	let cuts = empty
	// Many short cuts would leave no room for what lies between them: then only longer ones are made.
	for (let least = 2 * LEAST_CUT; cuts.length > 0 && !fits(cuts.length, right - left); least *= 2)
		cuts = empty.filter(({ days }) => days >= least)
	const pieces = widths(parts(cuts, from, to), left, right)
	return { pieces, toX: (day) => along(pieces, day, 'day'), toDay: (x) => along(pieces, x, 'x') }
}

function fits(cuts: number, width: number): boolean {
	return (cuts + 1) * LEAST_PIECE + cuts * CUT <= width
}

type Stretch = { from: number; to: number }

/** What can be cut, each with how many days are empty there. */
function emptyStretches({ first, counts, whole }: Calendar, from: number, to: number): (Stretch & { days: number })[] {
	const found: (Stretch & { days: number })[] = []
	let empty = from
	const close = (end: number) => {
		const days = end - empty
		if (days < LEAST_CUT) return
		const [start, stop] = [empty === from ? from : empty + MARGIN, end === to ? to : end - MARGIN]
		if (stop - start >= 1) found.push({ from: start, to: stop, days })
	}
	for (let day = Math.max(from, first); whole && day < Math.min(to, first + counts.length); day++) {
		if (counts[day - first] === 0) continue
		if (day > empty) close(day)
		empty = day + 1
	}
	close(to)
	// All of it empty: nothing to cut.
	return found.length === 1 && found[0]!.from === from && found[0]!.to === to ? [] : found
}

/** Pieces in order, cut and whole in turn. */
function parts(cuts: Stretch[], from: number, to: number): (Stretch & { cut: boolean })[] {
	const found: (Stretch & { cut: boolean })[] = []
	let at = from
	for (const cut of cuts) {
		if (cut.from > at) found.push({ from: at, to: cut.from, cut: false })
		found.push({ from: cut.from, to: cut.to, cut: true })
		at = cut.to
	}
	if (at < to) found.push({ from: at, to, cut: false })
	return found
}

/** Shares the strip out: a cut has its width, the rest goes by days, each piece with its least. */
function widths(all: (Stretch & { cut: boolean })[], left: number, right: number): Piece[] {
	const cuts = all.filter(({ cut }) => cut).length
	const wholes = all.filter(({ cut }) => !cut)
	const room = Math.max(1, right - left)
	const cut = Math.min(CUT, room / (2 * all.length))
	const free = room - cuts * cut
	const least = Math.min(LEAST_PIECE, free / (2 * wholes.length))
	const days = wholes.reduce((sum, one) => sum + one.to - one.from, 0)
	const spare = free - least * wholes.length
	let x = left
	return all.map((one) => {
		const width = one.cut ? cut : least + (spare * (one.to - one.from)) / days
		const piece = { ...one, x, end: x + width }
		x += width
		return piece
	})
}

function along(pieces: Piece[], value: number, axis: 'day' | 'x'): number {
	const ends = (piece: Piece) => (axis === 'day' ? [piece.from, piece.to] : [piece.x, piece.end])
	const others = (piece: Piece) => (axis === 'day' ? [piece.x, piece.end] : [piece.from, piece.to])
	const piece = pieces.find((one) => value <= ends(one)[1]!) ?? pieces.at(-1)!
	const [low, high] = ends(piece) as [number, number]
	const [from, to] = others(piece) as [number, number]
	const share = Math.min(1, Math.max(0, (value - low) / (high - low)))
	return from + share * (to - from)
}
