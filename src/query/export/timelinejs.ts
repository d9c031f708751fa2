/**
 * TimelineJS JSON (timeline.knightlab.com/docs/json-format.html). It wants a start for every slide: undated events stay
 * out and are counted; a date keeps its precision in `display_date`, and a month has no day.
 */
import type { Dated, EventRecord } from '../../records/schema.ts'
import { accounts, isUndated } from '../select.ts'
import { formatUrl } from '../url.ts'
import { basisWords, chainWords, codePoints, type Exported } from './told.ts'

type Day = { year: number; month?: number; day?: number }
export type TimelineFile = {
	title: { text: { headline: string; text: string } }
	events: {
		unique_id: string
		start_date: Day
		end_date?: Day
		display_date: string
		group: string
		text: { headline: string; text: string }
	}[]
	scale: 'human'
}

/** The dated events as slides, each with its excerpts. All text is escaped: TimelineJS takes it for HTML. */
export function toTimeline(exported: Exported): TimelineFile {
	const { index } = exported.records
	const dated = exported.events.filter(({ date }) => !isUndated(date))
	const left = exported.events.length - dated.length
	const undated = left === 0 ? '' : ` ${left} without a date ${left === 1 ? 'is' : 'are'} not on it.`
	const says = `${dated.length} of ${exported.events.length} events, with the exact words of each account.${undated} Agreement is agreement among these documents, not truth. Data version ${index.dataVersion}.`
	return {
		title: { text: { headline: html(index.title), text: `<p>${html(says)}</p>` } },
		events: dated.map((event) => slide(exported, event)),
		scale: 'human',
	}
}

function slide(exported: Exported, event: EventRecord): TimelineFile['events'][number] {
	const { records, base, say } = exported
	const told = accounts(records, event)
	const outlets = [...new Set(told.map(({ outlet, claim }) => (claim.comment ? 'Readers’ comments' : outlet?.name)))]
	const quotes = told.map((account) => {
		const { claim, story } = account
		const { file, sha256 } = records.documents.get(claim.documentId)!
		const at = codePoints(exported.documents.get(claim.documentId)?.text, claim.selector)
		const where = at ? `${file}, characters ${at.start}–${at.end} (code points)` : file
		const from = `${chainWords(account)}; published ${say(story.published)} (${basisWords(story.published)}); ${where}, SHA-256 ${sha256}`
		return `<blockquote dir="auto">${html(claim.selector.exact)}</blockquote><p>${html(from)}</p>`
	})
	const link = `<p><a href="${html(base + formatUrl({ event: event.id }))}">Datelines</a>; date: ${html(basisWords(event.date))}</p>`
	return {
		unique_id: event.id,
		...days(event.date),
		display_date: html(say(event.date)),
		group: html(outlets.length === 1 ? (outlets[0] ?? 'Outlet not known') : 'Several outlets'),
		text: { headline: html(event.title), text: quotes.join('') + link },
	}
}

/** Start and end as far as they are known; where one end is open, the known one alone. */
function days({ edtf, earliest, latest }: Dated): { start_date: Day; end_date?: Day } {
	const [, year, month] = /^(\d{4})(?:-(\d{2}))?[~?%]?$/.exec(edtf ?? '') ?? []
	if (year !== undefined)
		return { start_date: { year: Number(year), ...(month !== undefined && { month: Number(month) }) } }
	const from = day(earliest ?? latest!)
	return earliest === null || latest === null || earliest === latest
		? { start_date: from }
		: { start_date: from, end_date: day(latest) }
}

function day(iso: string): Day {
	const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
	return { year, month, day: date }
}

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function html(words: string): string {
	return words.replace(/[&<>"']/g, (sign) => ENTITY[sign]!)
}
