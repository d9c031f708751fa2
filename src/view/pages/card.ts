/**
 * What a link to a page shows as a picture: the event as a small card, 1200 × 630 px, as a tree of boxes that `cardImage`
 * draws. Words only that metadata may hold; the date with no more precision than it has, in words and on a line of months.
 */
import { isContested, type Records } from '../../query/select.ts'
import { dayNumber } from '../../records/day.ts'
import { edtfBounds } from '../../records/edtf.ts'
import type { Dated, EventRecord } from '../../records/schema.ts'
import { OUTLINE, type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { dateWords, precisionWords } from '../words/date.ts'
import { count, KIND } from '../words/labels.ts'
import { fullDate, isTold, list, placesOf, tellersOf } from './say.ts'

export const CARD = { width: 1200, height: 630 }

/** Colours by the name of their token, `paper`, `outlet-0`. */
export type Palette = Record<string, string>

/** A box or a drawing, as satori takes them. */
export type Box = { type: string; props: { style?: Style; children?: Child | Child[]; [attribute: string]: unknown } }
type Child = Box | string | null
type Style = Record<string, string | number>

const EDGE = 72

const box = (style: Style, ...children: Child[]): Box => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children: children.filter((one) => one !== null) },
})
const text = (style: Style, words: string): Box => ({ type: 'div', props: { style, children: words } })

/** The card of an event. */
export function eventCard(records: Records, event: EventRecord, looks: Map<string, OutletLook>, colours: Palette): Box {
	const outlets = tellersOf(records, event)
	const how = precisionWords(event.date)
	const places = list(placesOf(records, event).slice(0, 3))
	return frame(
		colours,
		KIND[event.kind],
		title(event.title),
		box(
			{ flexDirection: 'column', marginTop: 'auto' },
			box(
				{ alignItems: 'baseline' },
				text({ fontFamily: 'serif', fontWeight: 600, fontSize: 38, color: colours.ink! }, fullDate(event.date)),
				how ? text({ fontSize: 26, color: colours['ink-soft']!, marginLeft: 22 }, how) : null,
			),
			places ? text({ fontSize: 30, color: colours['ink-soft']!, marginTop: 4 }, places) : null,
			months(event.date, colours),
		),
		box(
			{ alignItems: 'center', justifyContent: 'space-between', marginTop: 26, height: 44 },
			tellers(
				outlets.map(({ id, name }) => ({ name, look: looks.get(id) ?? PLAIN_LOOK })),
				isTold(records, event) ? 'Outlet not known' : 'Readers’ words',
				colours,
			),
			isContested(event) ? differ(colours) : null,
		),
	)
}

/** The card of the timeline, or of a walkthrough: a heading, a line below it; `outlets` with their marks. */
export function plainCard(kind: string, heading: string, says: string, colours: Palette, outlets: Named[] = []): Box {
	return frame(
		colours,
		kind,
		title(heading),
		text(
			{
				...{ marginTop: 'auto', maxWidth: 960, fontFamily: 'serif', fontWeight: 600, fontSize: 34, lineHeight: 1.35 },
				color: colours['ink-soft']!,
			},
			says,
		),
		outlets.length > 0 ? box({ alignItems: 'center', marginTop: 34, height: 44 }, tellers(outlets, '', colours)) : null,
	)
}

function frame(colours: Palette, kind: string, ...children: Child[]): Box {
	return box(
		{
			...{
				boxSizing: 'border-box',
				width: CARD.width,
				height: CARD.height,
				padding: `54px ${EDGE}px 46px`,
				flexDirection: 'column',
			},
			...{ backgroundColor: colours.paper!, color: colours.ink!, fontFamily: 'sans' },
		},
		box(
			{ alignItems: 'center', marginBottom: 30 },
			text({ fontSize: 25, fontWeight: 600, letterSpacing: 5 }, 'DATELINES'),
			box({ flexGrow: 1, height: 2, margin: '0 24px', backgroundColor: colours.ink! }),
			text({ fontSize: 26, color: colours['ink-soft']! }, kind),
		),
		...children,
	)
}

/** More characters than these are clipped at the end of the fourth line. */
const LONGEST_TITLE = 100

/** As large as it may be for three lines. */
function title(words: string): Box {
	const fontSize = words.length <= 36 ? 84 : words.length <= 54 ? 70 : words.length <= LONGEST_TITLE ? 60 : 48
	return text(
		{
			...{ display: 'block', fontFamily: 'serif', fontWeight: 600, fontSize, lineHeight: 1.13, letterSpacing: -0.5 },
			...(words.length <= LONGEST_TITLE ? { textWrap: 'balance' } : { lineClamp: 4 }),
		},
		words,
	)
}

/** More names than these do not fit. */
const MOST_NAMED = 3

/** An outlet as it is shown. */
export type Named = { name: string; look: OutletLook }

function tellers(all: Named[], nobody: string, colours: Palette): Box {
	if (all.length === 0) return text({ fontSize: 27, color: colours['ink-soft']! }, nobody)
	const named = all.slice(0, all.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED)
	const rest = all.length - named.length
	return box(
		{ alignItems: 'center' },
		...named.map(({ name, look }) =>
			box({ alignItems: 'center', marginRight: 30 }, mark(look, colours), text({ fontSize: 27, marginLeft: 11 }, name)),
		),
		rest > 0 ? text({ fontSize: 27, color: colours['ink-soft']! }, `and ${count(rest, 'more outlet')}`) : null,
	)
}

function mark({ shape, colour }: OutletLook, colours: Palette): Box {
	const fill = colour < 0 ? colours['ink-soft'] : colours[`outlet-${colour}`]
	const path: Box = { type: 'path', props: { d: OUTLINE[shape], fill } }
	return { type: 'svg', props: { width: 27, height: 27, viewBox: '0 0 16 16', children: [path] } }
}

function differ(colours: Palette): Box {
	return text(
		{
			...{ padding: '4px 16px', border: `2px solid ${colours.warn!}`, borderRadius: 6, fontSize: 26, fontWeight: 600 },
			...{ backgroundColor: colours['warn-wash']!, color: colours.warn! },
		},
		'Accounts differ',
	)
}

const WIDTH = CARD.width - 2 * EDGE

/**
 * The months of the date's year, with the date on them: a dot for a day, a bar for a span, faded where it is approximate
 * or goes on. None for what has no day or reaches over more than one year: a place on the line would be invented.
 */
function months(date: Dated, colours: Palette): Box | null {
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
