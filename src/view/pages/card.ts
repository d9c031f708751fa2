/**
 * What a link to a page shows as a picture: the event as a small card, 1200 × 630 px, as a tree of boxes that `cardImage`
 * draws. Words only that metadata may hold; the date with no more precision than it has, in words and on a line of months.
 */
import { isContested, type Records } from '../../query/select.ts'
import type { EventRecord } from '../../records/schema.ts'
import { OUTLINE, type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { precisionWords } from '../words/date.ts'
import { count, KIND, listed } from '../words/labels.ts'
import { type Box, box, CARD, type Child, EDGE, type Palette, text } from './box.ts'
import { months } from './cardMonths.ts'
import { fullDate, isTold, placesOf, tellersOf } from './say.ts'

/** The card of an event. */
export function eventCard(records: Records, event: EventRecord, looks: Map<string, OutletLook>, colours: Palette): Box {
	const outlets = tellersOf(records, event)
	const how = precisionWords(event.date)
	const places = listed(placesOf(records, event).slice(0, 3))
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

/** The card of the timeline, or of a walkthrough: a heading, a line below it. */
export function plainCard(kind: string, heading: string, says: string, colours: Palette): Box {
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
type Named = { name: string; look: OutletLook }

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
