/** An event as a page that needs no script: date and why, differences, each account's exact words, outlet and day. */
import { tellerName } from '../../query/export/told.ts'
import { type Account, accounts, distinct, groupBy, isContested, type Records } from '../../query/select.ts'
import type { Dated, Difference, EventRecord } from '../../records/schema.ts'
import type { OutletLook } from '../outlet/marks.ts'
import { byVeil } from '../veil/byVeil.ts'
import { dateTime, dateWords, precisionWords } from '../words/date.ts'
import { AGREEMENT, count, documentName, FIELD, KIND, MODALITY, RELATION } from '../words/labels.ts'
import { html, type Markup } from './markup.ts'
import { fullDate, placesOf } from './say.ts'
import { frame, markOf } from './stillFrame.ts'

export function stillEvent(records: Records, event: EventRecord, looks: Map<string, OutletLook>): Markup {
	const told = accounts(records, event)
	const own = told.filter(({ claim }) => !claim.comment)
	const comments = told.filter(({ claim }) => claim.comment)
	const places = placesOf(records, event)
	const { name, says } = AGREEMENT[event.agreement]
	const how = precisionWords(event.date)
	return frame(
		records,
		html`<p class="still-kind">${KIND[event.kind]}</p>
<h1>${event.title}</h1>
<p class="still-date">${time(event.date, fullDate(event.date))}${how && html` <small>${how}</small>`}</p>
<p class="still-places">${places.length > 0 ? places.join(' · ') : 'No place named'}</p>
${why(event.date)}
<section>
<h2>Agreement: <span class="tag tag-${event.agreement}">${name}</span>${isContested(event) && event.agreement !== 'contested' && html` <span class="tag tag-contested">accounts differ</span>`}</h2>
<p>${says} <small>Agreement among these documents, not truth; after Airwars’ scale.</small></p>
${differences(event)}
</section>
${
	own.length > 0 &&
	html`<section>
<h2>${count(own.length, 'account')}</h2>
${stories(records, own, looks)}</section>`
}
${
	comments.length > 0 &&
	html`<details class="still-comments">
<summary>${count(comments.length, 'account')} in readers’ comments</summary>
${stories(records, comments, looks)}</details>`
}`,
	)
}

const FROM: Record<Dated['basis'], string> = { text: 'the text', editor: 'an editor’s knowledge', none: 'not known' }

/** The reasons of a date; where they come from stands over the first of each row of its kind. */
function why(date: Dated): Markup {
	const origins = date.steps.map(({ from = date.basis }) => from)
	return html`<section class="still-why">
<h2>${date.edtf === null ? 'Why no date' : 'Why this date'}</h2>
<ol>
${date.steps.map(
	({ says }, at) =>
		html`<li class="still-${origins[at]}">${origins[at] !== origins[at - 1] && html`<b>${FROM[origins[at]!]}</b> `}${says}</li>\n`,
)}</ol>
</section>`
}

/** More than these are a wall: the rest opens on demand. */
const AT_ONCE = 3

function differences(event: EventRecord): Markup | false {
	const all = distinct(event.differences)
	if (all.length === 0) return false
	const rest = all.slice(AT_ONCE)
	return html`${notes(all.slice(0, AT_ONCE))}${
		rest.length > 0 &&
		html`<details>
<summary>${count(rest.length, 'more difference')}</summary>
${notes(rest)}</details>
`
	}`
}

function notes(some: Difference[]): Markup {
	return html`<ul class="still-differences">
${some.map(
	({ field, relation, note }) =>
		html`<li><p><b>${FIELD[field]}</b> <span class="tag tag-${relation}">${RELATION[relation]}</span></p><p>${note}</p></li>\n`,
)}</ul>
`
}

/** Accounts story by story: whose it is and when it was published stands once. */
function stories(records: Records, accounts: Account[], looks: Map<string, OutletLook>): Markup {
	return html`${groupBy(accounts, ({ story }) => story.id).map(([, some]) => {
		const { claim, story, outlet } = some[0]!
		const document = records.documents.get(claim.documentId)!
		const url = story.url ?? document.url
		const from = documentName(document)
		return html`<section class="still-story">
<h3>${markOf(outlet && looks.get(outlet.id))}<bdi>${tellerName(some[0]!)}</bdi></h3>
<p class="note">Published: ${time(story.published, dateWords(story.published))}${story.published.basis === 'editor' && ' (an editor’s knowledge)'}${
			story.clock !== null && `, ${story.clock}`
		}.${story.via.length > 0 && html` Passed on by <bdi>${story.via.join(', then ')}</bdi>.`} Document: ${
			url === undefined ? from : html`<a href="${url}" rel="noopener">${from}</a>`
		}.</p>
${some.map((one) => account(one))}</section>
`
	})}`
}

function account(one: Account): Markup {
	const { claim } = one
	const speakers = claim.attribution.map(({ name, role, verb }) => `${name} (${role}${verb ? `, “${verb}”` : ''})`)
	return html`<figure class="still-account">
<blockquote dir="auto">${excerpt(one)}</blockquote>
<figcaption>${claim.modality !== 'asserted' && html`<span class="tag tag-quiet">${MODALITY[claim.modality]}</span> `}${
		speakers.length > 0
			? html`From <bdi>${speakers.join(' → ')}</bdi>`
			: claim.comment
				? 'In a comment'
				: 'In its own words'
	}. Happened: ${time(claim.date, dateWords(claim.date))}.</figcaption>
</figure>
`
}

/** The exact words; what of them is graphic or hurtful, or names private persons, is named and explained and opens on demand. */
function excerpt({ claim: { selector, veils = [] } }: Account): Markup[] {
	return byVeil(selector, veils).map(({ start, end, veil }) => {
		const words = selector.exact.slice(start - selector.start, end - selector.start)
		if (!veil) return html`${words}`
		return html`<details class="still-veil"><summary><b>Not shown: ${veil.what}.</b> ${veil.why}</summary>${words}</details>`
	})
}

function time(date: Dated, words: string): Markup {
	const value = dateTime(date)
	return value === undefined ? html`${words}` : html`<time datetime="${value}">${words}</time>`
}
