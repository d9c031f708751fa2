/** A date on the months of its year, as a card draws it. */
import { dayNumber } from '../../records/day.ts'
import { edtfBounds } from '../../records/edtf.ts'
import type { Dated } from '../../records/schema.ts'
import { dateWords } from '../words/date.ts'
import { type Box, box, CARD, EDGE, type Palette, text } from './box.ts'

const WIDTH = CARD.width - 2 * EDGE

/**
 * The months of the date's year, with the date on them: a dot for a day, a bar for a span, faded where it is approximate
 * or goes on. None for what has no day or reaches over more than one year: a place on the line would be invented.
 */
export function months(date: Dated, colours: Palette): Box | null {
	const bounds = date.edtf === null ? null : edtfBounds(date.edtf)
	const known = bounds?.earliest ?? bounds?.latest
	if (!bounds || !known) return null
	const [first, last] = [bounds.earliest ?? known, bounds.latest ?? known]
	const year = known.slice(0, 4)
	if (first.slice(0, 4) !== year || last.slice(0, 4) !== year || bounds.oneOf) return null
	const start = dayNumber(`${year}-01-01`)
	const days = dayNumber(`${year}-12-31`) - start + 1
	const at = (day: string) => ((dayNumber(day) - start) / days) * WIDTH
	const right = at(last) + WIDTH / days
	const names = Array.from({ length: 12 }, (_, month) =>
		dateWords({ edtf: `${year}-${String(month + 1).padStart(2, '0')}` }),
	)
	const isDay = first === last && !bounds.approximate && !bounds.uncertain && bounds.earliest && bounds.latest
	return box(
		{ position: 'relative', height: 62, marginTop: 22 },
		box({ position: 'absolute', left: 0, top: 15, width: WIDTH, height: 2, backgroundColor: colours['rule-strong']! }),
		...names.flatMap((name, month) => {
			const left = at(`${year}-${String(month + 1).padStart(2, '0')}-01`)
			return [
				box({ position: 'absolute', left, top: 9, width: 2, height: 14, backgroundColor: colours['rule-strong']! }),
				text({ position: 'absolute', left, top: 32, fontSize: 20, color: colours['ink-soft']! }, name.slice(0, 3)),
			]
		}),
		isDay
			? box(
					{
						...{ position: 'absolute', left: at(first) + WIDTH / days / 2 - 16, top: 0, width: 32, height: 32 },
						...{ borderRadius: 16, backgroundColor: colours.paper!, alignItems: 'center', justifyContent: 'center' },
					},
					box({ width: 26, height: 26, borderRadius: 13, backgroundColor: colours.accent! }),
				)
			: span(at(first), right, bounds, colours),
	)
}

type Ends = { earliest: string | null; latest: string | null; approximate: boolean; uncertain: boolean }

function span(left: number, right: number, { earliest, latest, approximate, uncertain }: Ends, colours: Palette): Box {
	const loose = approximate || uncertain
	const reach = 46
	const from = earliest === null ? Math.max(0, left - 3 * reach) : loose ? left - reach / 2 : left
	const to = latest === null ? Math.min(WIDTH, right + 3 * reach) : loose ? right + reach / 2 : right
	const width = Math.max(to - from, 12)
	const [ink, none] = [colours.accent!, `${colours.accent!}00`]
	const soft = Math.min(50, (reach / width) * 100)
	const image =
		earliest === null
			? `linear-gradient(to right, ${none}, ${ink} 80%)`
			: latest === null
				? `linear-gradient(to right, ${ink} 20%, ${none})`
				: loose
					? `linear-gradient(to right, ${none}, ${ink} ${soft}%, ${ink} ${100 - soft}%, ${none})`
					: `linear-gradient(${ink}, ${ink})`
	return box({
		position: 'absolute',
		left: from,
		top: 7,
		width,
		height: 18,
		borderRadius: loose ? 0 : 4,
		backgroundImage: image,
	})
}
