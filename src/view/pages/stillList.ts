/** All events by day, as a page that needs no script; each leads to its own page. */
import { byDate, byKnown, type DateGroup } from '../../query/byDate.ts'
import { type Row, rowsOf, shownRows } from '../../query/row.ts'
import { isUndated, type Records, shownEvents } from '../../query/select.ts'
import type { OutletLook } from '../outlet/marks.ts'
import { dateTime, monthWords, precisionWords } from '../words/date.ts'
import { html, type Markup } from './markup.ts'
import { describeTimeline, fullDate, tellersOf } from './say.ts'
import { eventPath, tourPath } from './site.ts'
import { frame, markOf } from './stillFrame.ts'

/** Title and one line of a walkthrough. */
export type TourLine = { id: string; title: string }

/** The list of events, which is to stand here; or that it is on the page that has it alone, or nowhere. */
export type Listed = Markup | 'elsewhere' | 'none'

type Timeline = {
	records: Records
	events: Listed
	tours?: TourLine[] | undefined
}

/** The timeline's own page. */
export function stillTimeline({ records, events, tours = [] }: Timeline): Markup {
	const shown = shownEvents(records, { comments: false })
	return frame(
		records,
		html`<h1>${records.index.title}</h1>
<p class="still-says">${describeTimeline(records, shown.length)}</p>
${records.index.contentNote !== undefined && html`<p class="note"><b>Content note.</b> ${records.index.contentNote} Words in quotation marks are the sources’.</p>`}
${
	tours.length > 0 &&
	html`<section>
<h2>Walkthroughs</h2>
<ul class="still-events">
${tours.map(({ id, title }) => html`<li><a href="./${tourPath(id)}">${title}</a></li>\n`)}</ul>
</section>`
}
${typeof events !== 'string' && events}${events === 'elsewhere' && html`<p><a href="./all/">All ${shown.length} events by day</a></p>`}${events === 'none' && html`<p>They are too many for a list on this page; the records below hold them all.</p>`}`,
		true,
	)
}

/** Where the list is too long for the timeline's page: a page of its own. */
export function stillAll(records: Records, events: Markup): Markup {
	return frame(records, html`<h1>All events by day</h1>\n${events}`)
}

/** Every event that some outlet tells of. */
export function eventList(records: Records, looks: Map<string, OutletLook>): Markup {
	const shown = shownRows(rowsOf(records), { comments: false })
	const { months, longer } = byDate(shown)
	const undated = byKnown(shown.filter(isUndated)).flatMap(([, rows]) => rows)
	const line = ({ id, title, contested }: Row) =>
		html`<li><a href="./${eventPath(id)}">${title}</a> <small>${tellersOf(records, records.eventById.get(id)!).map(
			({ id, name }) => html`<span>${markOf(looks.get(id))}${name}</span> `,
		)}${contested && html`<b class="still-differ">accounts differ</b>`}</small></li>\n`
	const part = (title: string, groups: DateGroup[]) =>
		groups.length > 0 &&
		html`<section class="still-month">
<h2>${title}</h2>
${groups.map(
	({ date, rows }) => html`<h3>${stamp(date)}</h3>
<ul class="still-events">
${rows.map(line)}</ul>
`,
)}</section>
`
	return html`${months.map(({ month, groups }) => part(monthWords(month), groups))}${part('Over longer spans', longer)}${
		undated.length > 0 &&
		html`<section class="still-month">
<h2>Date not known</h2>
<ul class="still-events">
${undated.map(line)}</ul>
</section>`
	}`
}

function stamp(date: DateGroup['date']): Markup {
	const [value, how] = [dateTime(date), precisionWords(date)]
	const words = fullDate(date)
	return html`${value === undefined ? words : html`<time datetime="${value}">${words}</time>`}${how && html` <small>${how}</small>`}`
}
