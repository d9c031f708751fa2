/** The prerendered pages: the timeline, each event, each walkthrough. What they say, before it is written in any format. */
import { type Records, shownEvents } from '../../query/select.ts'
import type { EventRecord } from '../../records/schema.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { type OutletLook, outletLooks } from '../outlet/marks.ts'
import { KIND, listed } from '../words/labels.ts'
import type { Box, Palette } from './box.ts'
import { eventCard, plainCard } from './card.ts'
import { eventLd, timelineLd, tourLd } from './jsonLd.ts'
import type { Markup } from './markup.ts'
import { describeEvent, describeTimeline, fullDate, isTold, NAME, nameless, tellersOf } from './say.ts'
import { eventPath, MOST_EVENTS, type Path, type Site, tourPath } from './site.ts'
import { stillEvent } from './stillEvent.ts'
import { eventList, type Listed, stillAll, stillTimeline } from './stillList.ts'
import { measures, stillTour } from './stillTour.ts'

export type Page = {
	path: Path
	title: string
	/** Of the window: the page's, the timeline's, the tool's. */
	windowTitle: string
	description: string
	type: 'website' | 'article'
	/** What the app opens with. */
	start: string | null
	/** False where no search engine should list it. */
	listed: boolean
	/** False for a page that no app takes over. */
	app: boolean
	still: Markup
	jsonLd: object
	/** Null where it shows the timeline's. */
	card: Card | null
}
export type Card = { box: Box; says: string }

/** Above this many characters the list of events leaves the timeline's page for its own: some 15 kB when compressed. */
const LONGEST_LIST = 60_000

export type Given = { records: Records; tours?: Walkthrough[]; site: Site | null; palette: Palette }

/** All pages, the timeline's first. */
export function pagesOf(given: Given): Page[] {
	const { records, tours = [] } = given
	const looks = outletLooks(records.index.outlets)
	const walks = tours.map((tour) => tourPage(given, tour))
	if (records.events.length > MOST_EVENTS) return [timelinePage(given, 'none'), ...walks]
	const isNameless = nameless(records)
	const all = eventList(records, looks)
	const isLong = all.text.length > LONGEST_LIST
	return [
		timelinePage(given, isLong ? 'elsewhere' : all),
		...(isLong ? [allPage(given, all)] : []),
		...records.events.map((event) => eventPage(given, event, looks, isNameless)),
		...walks,
	]
}

type Looks = Map<string, OutletLook>

function timelinePage({ records, tours, site, palette }: Given, events: Listed): Page {
	const { title } = records.index
	const description = describeTimeline(records, shownEvents(records, { comments: false }).length)
	return {
		...{ path: '', title, windowTitle: `${title} – ${NAME}`, description, type: 'website', start: null },
		...{ listed: true, app: true },
		still: stillTimeline({ records, events, tours }),
		jsonLd: timelineLd(records, site),
		card: {
			box: plainCard('A timeline', title, description, palette),
			says: `Timeline: ${title}. ${description}`,
		},
	}
}

function allPage({ records, site }: Given, all: Markup): Page {
	const title = 'All events by day'
	return {
		...{ path: 'all/', title, windowTitle: `${title} – ${records.index.title} – ${NAME}`, start: null },
		description: describeTimeline(records, shownEvents(records, { comments: false }).length),
		...{ type: 'website', listed: true, app: false },
		still: stillAll(records, all),
		jsonLd: timelineLd(records, site),
		card: null,
	}
}

function eventPage(
	{ records, site, palette }: Given,
	event: EventRecord,
	looks: Looks,
	isNameless: (text: string) => boolean,
): Page {
	const { id, title, kind, date } = event
	const outlets = listed(tellersOf(records, event).map(({ name }) => name))
	const card = eventCard(records, event, looks, palette)
	return {
		...{ path: eventPath(id), title, windowTitle: `${title} – ${records.index.title} – ${NAME}` },
		description: describeEvent(records, event),
		...{ type: 'article', start: `event=${id}`, listed: isTold(records, event), app: true },
		still: stillEvent(records, event, looks),
		jsonLd: eventLd(records, event, site, isNameless),
		card: { box: card, says: `${KIND[kind]}: ${title}. ${fullDate(date)}.${outlets && ` ${outlets}.`}` },
	}
}

function tourPage({ records, site, palette }: Given, tour: Walkthrough): Page {
	const { id, title, goals } = tour
	const path = tourPath(id)
	const description = `A walkthrough for a class: ${measures(tour)}. ${goals[0] ?? ''}`.trim()
	return {
		...{ path, title, windowTitle: `${title} – ${records.index.title} – ${NAME}`, description },
		...{ type: 'article', start: `tour=${id}`, listed: true, app: true },
		still: stillTour(records, tour),
		jsonLd: tourLd(records, { title, description }, path, site),
		card: {
			box: plainCard('A walkthrough', title, measures(tour), palette),
			says: `Walkthrough: ${title}. ${measures(tour)}.`,
		},
	}
}
