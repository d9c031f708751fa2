/** Clues with a year: stamps, datelines, labels and headings, and years reported as past. */
import { isDay, weekday } from '../../records/day.ts'
import { edtfBounds } from '../../records/edtf.ts'
import { datelineOf } from '../segment/dateline.ts'
import { STAMP } from '../tables/markers.ts'
import { say, sayDay } from '../timex/say.ts'
import { tag } from '../timex/tag.ts'
import { BY, type Clue, clue, type Dating, monthDay, type Scene, sayDate, sentence } from './scene.ts'
import { wholeDay } from './wholeDay.ts'

/** What makes a sentence no plain report. */
const MODAL = /\b(?:will|would|shall|should|may|might|could|if|want|wants|ought)\b/i

/** A year as a time of its own, not as part of a name ("the 2020 election"). */
const OF_YEAR =
	/\b(?:in|since|during|of|late|early|mid|from|throughout|until|after|before|spring|summer|autumn|fall|winter)[\s-]*$/i

/** Only the latest bound from below is worth saying. */
export function latest(found: (Clue | null)[]): (Clue | null)[] {
	let best: Clue | null = null
	for (const one of found)
		if (one?.fact.kind === 'from' && (best?.fact.kind !== 'from' || one.fact.day > best.fact.day)) best = one
	return [best]
}

const BYLINE = /^(?:written )?by \p{Lu}/iu

/** "Published on 12 May 2016": the story's own stamp. */
export function stamps({ views, order }: Scene): (Clue | null)[] {
	return views.flatMap((view) =>
		[...view.furniture, ...view.headings]
			.filter((line) => STAMP.test(line.text) || (line.text.length < 160 && BYLINE.test(line.text)))
			.flatMap((line) => {
				if (/^(?:last )?(?:updated|edited|modified)/i.test(line.text)) return []
				const found = tag(line.text, { reference: null, order }).find((one) => wholeDay(one.value))
				if (!found) return []
				const day = found.value.slice(0, 10)
				if (found.weekday !== undefined && found.weekday !== weekday(day)) return []
				return [
					clue(line, `“${line.text}” stands over or under the story: published ${sayDay(day)}.`, {
						kind: 'day',
						day,
					}),
				]
			}),
	)
}

/** "The Harbour Review, 3 February 2017", "Aleppo, 14 October 2014": a line of its own over a text. */
export function letterHead({ views, order, single }: Scene): (Clue | null)[] {
	return views.flatMap((view) =>
		[...view.bodies.slice(0, 4), ...(single ? view.headings : [])].flatMap((line) => {
			const date = LETTER_HEAD.exec(line.text)?.[1]
			const found = date && tag(date, { reference: null, order }).find((one) => wholeDay(one.value) === one.value)
			if (!found) return []
			const says = `“${line.text}” stands over the text: written ${sayDay(found.value)}.`
			return [clue(line, says, { kind: 'day', day: found.value }, false)]
		}),
	)
}

const LETTER_HEAD =
	/^\p{Lu}[\p{L}' .-]{2,40}, ((?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2}),? (?:19|20)\d\d)\.?$/u

/** "BEIRUT, Dec 12 (Reuters) -" */
export function datelines({ views, order }: Scene): (Clue | null)[] {
	return views.flatMap((view) =>
		view.bodies.slice(0, 2).flatMap((paragraph) => {
			const dateline = datelineOf(paragraph.text)
			if (!dateline?.date) return []
			const at = {
				start: paragraph.start + dateline.dateAt,
				end: paragraph.start + dateline.dateAt + dateline.date.length,
			}
			const found = tag(dateline.date, { reference: null, order })[0]
			if (!found) return []
			if (wholeDay(found.value) === found.value)
				return [clue(at, `The dateline says ${sayDay(found.value)}.`, { kind: 'day', day: found.value })]
			const date = monthDay(found.value)
			return date ? [clue(at, `The dateline says ${sayDate(date)}, without a year.`, { kind: 'on', date })] : []
		}),
	)
}

/** "Posted at 17:32 15 Dec 2016": a live entry that carries its own day. */
export function labelDay({ views, order }: Scene): (Clue | null)[] {
	return views.flatMap((view) => {
		const found = view.label && tag(view.label.text, { reference: null, order }).find((one) => wholeDay(one.value))
		if (!view.label || !found) return []
		const day = found.value.slice(0, 10)
		return [clue(view.label, `The entry is stamped ${sayDay(day)}.`, { kind: 'day', day })]
	})
}

/** "Syria crisis: Friday 20 July 2012", "Flash update, 12 December 2016": pages that are named after their day. */
export function headingDay({ views, datings }: Scene): (Clue | null)[] {
	const headings = views.flatMap((view) => view.headings)
	const live = views.some((view) => view.kind === 'live' || view.kind === 'update')
	const days = datings.filter((one) => headings.includes(one.passage) && wholeDay(one.value) === one.value)
	const found = days[0]
	if (!found || days.some((one) => one.value !== found.value)) return []
	if (!live && !/\b(?:update|bulletin|report|digest|daily|live|briefing|newsletter)\b/i.test(found.passage.text))
		return []
	return [
		clue(found, `The page is named after its day: “${found.passage.text}”.`, { kind: 'day', day: found.value }, false),
	]
}

/** "Reporting period: 18 – 24 March 2018" over a bulletin: what it tells of happened then, and it came out then or just after. */
export function reportingPeriod({ views, order }: Scene): (Clue | null)[] {
	const lines = views.flatMap((view) => [...view.furniture, ...view.headings, ...view.bodies.slice(0, 3)])
	return lines.flatMap((line) => {
		const match = PERIOD.exec(line.text)
		if (!match) return []
		const words = match[1]!
		const found = tag(words.replace(FROM_TO, ''), { reference: null, order }).findLast(
			(one) => wholeDay(one.value) === one.value,
		)
		const start = FROM_TO.exec(words)
		if (!found) return []
		const last = found.value
		const month = start?.[2]
			? tag(`${start[1]} ${start[2]} ${last.slice(0, 4)}`, { reference: null, order })[0]?.value
			: null
		const first = month ?? (start ? `${last.slice(0, 8)}${start[1]!.padStart(2, '0')}` : last)
		if (!isDay(first) || first > last) return []
		const says = `“${match[0].trim()}” stands over the bulletin: it is of that time.`
		const at = { start: line.start + match.index, end: line.start + match.index + match[0].length }
		return [clue(at, says, { kind: 'within', edtf: first === last ? last : `${first}/${last}` })]
	})
}

const PERIOD =
	/\b(?:reporting period|period (?:covered|under review)|covering(?: the period)?|this (?:report|bulletin|update) covers)\b:?\s*([^|\n.]{6,60})/i
const FROM_TO = /^(?:from )?(\d{1,2})(?: (\p{Lu}\p{L}+))?(?: \d{4})?\s*(?:–|-|to|until|and)\s*(?=\d)/u

/** A month and year in the heading of a text that speaks of today. */
export function headingMonth({ views, datings }: Scene): (Clue | null)[] {
	const own = views[0]!
	const today = datings.find(
		(one) =>
			own.bodies.includes(one.passage) &&
			!one.quoted &&
			/^(?:today|this (?:morning|afternoon|evening)|tonight)$/i.test(one.words),
	)
	if (!today) return []
	const months = datings.filter((one) => own.headings.includes(one.passage) && /^\d{4}-\d\d$/.test(one.value))
	if (months.length !== 1) return []
	const found = months[0]!
	const says = `The heading says ${say(found.value)}, and the text speaks of “${today.words}”: written in that month.`
	return [clue(found, says, { kind: 'within', edtf: found.value }, false)]
}

/** A year, month or day with its year, in a plain report of the past: published then or later. */
export function reportedPast(one: Dating): Clue | null {
	if (one.type !== 'DATE' || one.edtf === null || !/^\d{4}/.test(one.value)) return null
	if (one.passage.kind === 'heading' || one.passage.kind === 'caption' || one.passage.kind === 'furniture') return null
	// What a quotation calls past or to come is so on its speaker's clock.
	if (one.look !== 'past' || one.quoted || MODAL.test(sentence(one))) return null
	const before = one.passage.text.slice(Math.max(0, one.start - one.passage.start - 24), one.start - one.passage.start)
	if (/^\d{4}$/.test(one.value) && !OF_YEAR.test(before)) return null
	if (BY.test(before)) return null
	const earliest = edtfBounds(one.edtf)?.earliest
	if (!earliest) return null
	return clue(
		one,
		`“${one.words}” is reported as past: published ${/^\d{4}(?:-\d\d)?$/.test(one.value) ? 'in' : 'on'} ${say(one.value)} or later.`,
		{
			kind: 'from',
			day: earliest,
			edtf: one.edtf,
		},
	)
}

/** What a picture shows has happened: its year, for the day of a named occasion is not always the day of the picture. */
export function pictured(one: Dating): Clue | null {
	const year = /^(?:19|20)\d\d/.exec(one.value)?.[0]
	if (one.passage.kind !== 'caption' || one.edtf === null || !year) return null
	const says = `A picture shows what happened in ${year} (“${one.passage.text.slice(0, 90)}”): published then or later.`
	return clue(one, says, { kind: 'from', day: `${year}-01-01`, edtf: year })
}

/** A day stamped in the readers' comments: the page was read around then. It only helps to choose among candidates. */
export function commentStamps({ comments, order }: Scene): (Clue | null)[] {
	if (!comments) return []
	for (const line of comments.bodies) {
		const match = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b|\b(\d{4}-\d\d-\d\d)\b/.exec(line.text.slice(0, 2000))
		const named = match
			? null
			: tag(line.text.slice(0, 300), { reference: null, order }).find((one) => wholeDay(one.value) === one.value)
		const days = match ? readings(match, order) : named ? [named.value] : []
		if (days.length === 0) continue
		const words = match ? match[0] : named!.words
		const start = line.start + (match ? match.index : named!.start)
		const says = `A reader’s comment is stamped “${words}”: the page was read about then.`
		return [clue({ start, end: start + words.length }, says, { kind: 'near', days }, false)]
	}
	return []
}

/** The days a numeric date may mean, in either order where nothing decides it. */
function readings(match: RegExpExecArray, order: Scene['order']): string[] {
	if (match[4]) return [match[4]].filter(isDay)
	const [, first, second, year] = match
	const day = (month: string, date: string) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
	const both = [...(order === 'mdy' ? [] : [day(second!, first!)]), ...(order === 'dmy' ? [] : [day(first!, second!)])]
	return [...new Set(both)].filter(isDay)
}
