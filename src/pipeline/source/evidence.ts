/**
 * Evidence for the day a story was published, from the words of its page: an ordered table of rules, each finding
 * constraints. What is reported has happened, what is announced has not; a writer of news names the year of a day only
 * where it is not the nearest one.
 */
import { isDay, weekday } from '../../records/day.ts'
import { edtfBounds } from '../../records/edtf.ts'
import { dayMonthOrder } from '../date.ts'
import { datelineOf } from '../segment/dateline.ts'
import { STAMP } from '../tables/markers.ts'
import { MONTHS, say, sayDay, WEEKDAYS } from '../timex/say.ts'
import { type Found, tag } from '../timex/tag.ts'
import { tense } from '../timex/tense.ts'
import { tokens } from '../timex/tokens.ts'
import { arcs, type Constraint, type Fact, SAME_YEAR } from './facts.ts'
import type { Passage, StoryView } from './view.ts'

/** A time expression in its passage; positions are the document's. */
export type Dating = Found & { passage: Passage; look: 'past' | 'future' | null; quoted: boolean; underYear: boolean }

export type Scene = {
	/** The stories whose words count: the story's own, or all entries of a live page. */
	views: StoryView[]
	/** Readers' comments under the page, where there is one publication above them. */
	comments: StoryView | null
	/** Expressions of running text, headings and captions. */
	datings: Dating[]
	order: 'dmy' | 'mdy' | null
}

type Rule = { name: string; find: (scene: Scene) => (Omit<Constraint, 'rule'> | null)[] }

/** A date of a deadline is neither past nor to come by itself. */
const BY = /(?:\b(?:by|until|till|through|before the)|(?:deadline|target(?: date)?|due date) (?:of|for|on))\s*$/i
const NEW_TARGET = /\b(?:new|next|set an?|fresh) (?:deadline|target(?: date)?|due date|date) (?:of|for|on)\s*$/i
/** What makes a sentence no plain report. */
const MODAL = /\b(?:will|would|shall|should|may|might|could|if|want|wants|ought)\b/i
/** "before he is inaugurated in January": a participle that is still to come. */
const TO_COME = /\b(?:is|are|be|being|gets?) \w+(?:ed|en) (?:in|on) $/i
/** A year as a time of its own, not as part of a name ("the 2020 election"). */
const OF_YEAR =
	/\b(?:in|since|during|of|late|early|mid|from|throughout|until|after|before|spring|summer|autumn|fall|winter)[\s-]*$/i

const RULES: Rule[] = [
	{ name: 'stamp', find: stamps },
	{ name: 'dateline', find: datelines },
	{ name: 'label-day', find: labelDay },
	{ name: 'heading-day', find: headingDay },
	{ name: 'heading-month', find: headingMonth },
	{ name: 'reported-past', find: (scene) => latest(scene.datings.map(reportedPast)) },
	{ name: 'pictured', find: (scene) => latest(scene.datings.map(pictured)) },
	{ name: 'bare-date-past', find: (scene) => scene.datings.map(bareDate) },
	{ name: 'bare-month-past', find: (scene) => scene.datings.map(bareMonth) },
	{ name: 'pointer', find: pointers },
	{ name: 'announced', find: (scene) => scene.datings.map(announced) },
	{ name: 'weekday-today', find: weekdayToday },
	{ name: 'weekday-glossed', find: weekdayGlossed },
	{ name: 'weekday-both-ways', find: weekdayBothWays },
	{ name: 'last-month-named', find: lastMonthNamed },
	{ name: 'comment-stamp', find: commentStamps },
]

/** All constraints on the day of publication, in the order of the rules. */
export function evidenceOf(scene: Scene): Constraint[] {
	if (scene.views[0]?.kind === 'comment') return []
	const found = distinct(
		RULES.flatMap((rule) => rule.find(scene).flatMap((one) => (one ? [{ rule: rule.name, ...one }] : []))),
	)
	// Days all round the year are a chronicle's: its years stand elsewhere, and these days prove nothing.
	const chronicle = arcs(found.filter(({ firm }) => firm).map(({ fact }) => fact)).length === 0
	return chronicle ? found.filter(({ fact }) => fact.kind !== 'after') : found
}

/** Each fact once, as it was said first. */
function distinct(constraints: Constraint[]): Constraint[] {
	const seen = new Set<string>()
	return constraints.filter(({ rule, fact, start }) => {
		const key = JSON.stringify(rule === 'label-day' ? { fact, start } : fact)
		return !seen.has(key) && seen.add(key)
	})
}

/** The words that count for one story of a page. */
export function sceneOf(view: StoryView, page: StoryView[]): Scene {
	const live = view.kind === 'live' || view.kind === 'update'
	const views = live ? page.filter((other) => other.kind === 'live' || other.kind === 'update') : [view]
	const others = page.filter((other) => other.kind !== 'comment')
	const single = others.every((other) => views.includes(other))
	const order = dayMonthOrder(view.document.text.slice(0, 200_000))
	const years = views.flatMap((own) => own.headings.filter((line) => /^\W*(?:19|20)\d\d\W*$/.test(line.text)))
	const firstYear = years[0]?.start ?? Number.POSITIVE_INFINITY
	const passages = views.flatMap((own) => [...own.headings, ...own.captions, ...own.bodies])
	return {
		views,
		comments: single ? (page.find((other) => other.kind === 'comment') ?? null) : null,
		datings: passages.flatMap((passage) => datingsOf(passage, order, passage.start > firstYear)),
		order,
	}
}

function datingsOf(passage: Passage, order: Scene['order'], underYear: boolean): Dating[] {
	if (!/\d|day|month|morning|tomorrow|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec/.test(passage.text)) return []
	const list = tokens(passage.text)
	const dateline = datelineOf(passage.text)?.length ?? 0
	const all = tag(passage.text, { reference: null, order }).filter((one) => one.start >= dateline)
	return all.map((found) => {
		const governed = tense(list, list.indexFrom(found.start), list.indexFrom(found.end))?.direction ?? null
		const stated = found.direction === 'past' || found.direction === 'future' ? found.direction : governed
		return {
			...found,
			passage,
			look: stated,
			underYear,
			quoted: inQuote(passage.text, found.start),
			start: found.start + passage.start,
			end: found.end + passage.start,
		}
	})
}

function constraint(
	at: { start: number; end: number },
	says: string,
	fact: Fact,
	firm = true,
): Omit<Constraint, 'rule'> {
	return { says, start: at.start, end: at.end, fact, firm }
}

/** Only the latest bound from below is worth saying. */
function latest(found: (Omit<Constraint, 'rule'> | null)[]): (Omit<Constraint, 'rule'> | null)[] {
	let best: Omit<Constraint, 'rule'> | null = null
	for (const one of found)
		if (one?.fact.kind === 'from' && (best?.fact.kind !== 'from' || one.fact.day > best.fact.day)) best = one
	return [best]
}

/** "Published on 12 May 2016": the story's own stamp. */
function stamps({ views, order }: Scene): (Omit<Constraint, 'rule'> | null)[] {
	return views.flatMap((view) =>
		[...view.furniture, ...view.headings]
			.filter((line) => STAMP.test(line.text))
			.flatMap((line) => {
				if (/^(?:last )?(?:updated|edited|modified)/i.test(line.text)) return []
				const found = tag(line.text, { reference: null, order }).find((one) => /^\d{4}-\d\d-\d\d/.test(one.value))
				if (!found) return []
				const day = found.value.slice(0, 10)
				if (found.weekday !== undefined && found.weekday !== weekday(day)) return []
				return [
					constraint(line, `“${line.text}” stands over or under the story: published ${sayDay(day)}.`, {
						kind: 'day',
						day,
					}),
				]
			}),
	)
}

/** "BEIRUT, Dec 12 (Reuters) -" */
function datelines({ views, order }: Scene): (Omit<Constraint, 'rule'> | null)[] {
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
			if (/^\d{4}-\d\d-\d\d$/.test(found.value))
				return [constraint(at, `The dateline says ${sayDay(found.value)}.`, { kind: 'day', day: found.value })]
			const date = monthDay(found.value)
			return date ? [constraint(at, `The dateline says ${sayDate(date)}, without a year.`, { kind: 'on', date })] : []
		}),
	)
}

/** "Posted at 17:32 15 Dec 2016": a live entry that carries its own day. */
function labelDay({ views, order }: Scene): (Omit<Constraint, 'rule'> | null)[] {
	return views.flatMap((view) => {
		const found =
			view.label && tag(view.label.text, { reference: null, order }).find((one) => /^\d{4}-\d\d-\d\d/.test(one.value))
		if (!view.label || !found) return []
		const day = found.value.slice(0, 10)
		return [constraint(view.label, `The entry is stamped ${sayDay(day)}.`, { kind: 'day', day })]
	})
}

/** "Syria crisis: Friday 20 July 2012", "Flash update, 12 December 2016": pages that are named after their day. */
function headingDay({ views, datings }: Scene): (Omit<Constraint, 'rule'> | null)[] {
	const headings = views.flatMap((view) => view.headings)
	const live = views.some((view) => view.kind === 'live' || view.kind === 'update')
	const days = datings.filter((one) => headings.includes(one.passage) && /^\d{4}-\d\d-\d\d$/.test(one.value))
	const found = days[0]
	if (!found || days.some((one) => one.value !== found.value)) return []
	if (!live && !/\b(?:update|bulletin|report|digest|daily|live|briefing|newsletter)\b/i.test(found.passage.text))
		return []
	return [
		constraint(
			found,
			`The page is named after its day: “${found.passage.text}”.`,
			{ kind: 'day', day: found.value },
			false,
		),
	]
}

/** A month and year in the heading of a text that speaks of today. */
function headingMonth({ views, datings }: Scene): (Omit<Constraint, 'rule'> | null)[] {
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
	return [constraint(found, says, { kind: 'within', edtf: found.value }, false)]
}

/** A year, month or day with its year, in a plain report of the past: published then or later. */
function reportedPast(one: Dating): Omit<Constraint, 'rule'> | null {
	if (one.type !== 'DATE' || one.edtf === null || !/^\d{4}/.test(one.value)) return null
	if (one.passage.kind === 'heading' || one.passage.kind === 'caption' || one.passage.kind === 'furniture') return null
	// What a quotation calls past or to come is so on its speaker's clock.
	if (one.look !== 'past' || one.quoted || MODAL.test(sentence(one))) return null
	const before = one.passage.text.slice(Math.max(0, one.start - one.passage.start - 24), one.start - one.passage.start)
	if (/^\d{4}$/.test(one.value) && !OF_YEAR.test(before)) return null
	if (BY.test(before)) return null
	const earliest = edtfBounds(one.edtf)?.earliest
	if (!earliest) return null
	return constraint(
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
function pictured(one: Dating): Omit<Constraint, 'rule'> | null {
	const year = /^(?:19|20)\d\d/.exec(one.value)?.[0]
	if (one.passage.kind !== 'caption' || one.edtf === null || !year) return null
	const says = `A picture shows what happened in ${year} (“${one.passage.text.slice(0, 90)}”): published then or later.`
	return constraint(one, says, { kind: 'from', day: `${year}-01-01`, edtf: year })
}

/** "held before November 26", "On Monday 5 September": a day without a year, reported as past. */
function bareDate(one: Dating): Omit<Constraint, 'rule'> | null {
	const date = monthDay(one.value)
	if (!date || one.look !== 'past' || one.quoted || date === '09-11' || one.passage.kind === 'heading') return null
	const before = textBefore(one, 40)
	if (BY.test(before) || TO_COME.test(before) || yearBefore(one)) return null
	const named = one.weekday === undefined ? '' : `${WEEKDAYS[one.weekday - 1]} `
	return constraint(
		one,
		`“${one.words}” is reported as past, without a year: published after ${named}${sayDate(date)}.`,
		{
			kind: 'after',
			date,
			...(one.weekday === undefined ? {} : { weekday: one.weekday }),
		},
	)
}

/** "in April": a month without a year, reported as past. */
function bareMonth(one: Dating): Omit<Constraint, 'rule'> | null {
	const month = /^XXXX-(\d\d)$/.exec(one.value)?.[1]
	if (!month || one.look !== 'past' || one.passage.kind === 'heading' || /\b(?:last|next|this)\b/i.test(one.words))
		return null
	const before = textBefore(one, 40)
	if (one.quoted || TO_COME.test(before)) return null
	if (!/\b(?:in|early|mid|late|since|during|and|of)[\s-]*$/i.test(before) || yearBefore(one)) return null
	const name = MONTHS[Number(month) - 1]!
	return constraint(
		one,
		`“${one.words}” is reported as past, without a year: published in or after ${name}.`,
		{ kind: 'after', date: `${month}-01` },
		false,
	)
}

/** "See Syria Daily, June 8: …": a page of that day is older than the one that points to it. */
function pointers({ views, order }: Scene): (Omit<Constraint, 'rule'> | null)[] {
	return views.flatMap((view) =>
		view.furniture
			.filter(
				(line) =>
					/^\W{0,3}(?:see|read|watch|related|earlier|previous(?:ly)?)\b/i.test(line.text) && line.text.length < 300,
			)
			.flatMap((line) =>
				tag(line.text, { reference: null, order }).flatMap((found) => {
					const at = { start: line.start + found.start, end: line.start + found.end }
					const date = monthDay(found.value)
					if (date)
						return [
							constraint(
								at,
								`It points to a page of ${sayDate(date)} (“${line.text.slice(0, 60)}”): not older than that.`,
								{ kind: 'after' as const, date },
							),
						]
					if (!/^\d{4}-\d\d-\d\d$/.test(found.value)) return []
					return [
						constraint(at, `It points to a page of ${sayDay(found.value)}: not older than that.`, {
							kind: 'from' as const,
							day: found.value,
							edtf: found.value,
						}),
					]
				}),
			),
	)
}

/** A day without a year that is announced, or that is a new deadline. */
function announced(one: Dating): Omit<Constraint, 'rule'> | null {
	if (one.passage.kind === 'heading' || one.quoted) return null
	const target = NEW_TARGET.test(textBefore(one, 60))
	if (one.look !== 'future' && !target) return null
	const date = monthDay(one.value)
	if (date && !yearBefore(one) && (target || !BY.test(textBefore(one, 40)))) {
		const says = `“${one.words}” is ${target ? 'a new date set' : 'announced'}, without a year: not published after ${sayDate(date)}.`
		return constraint(one, says, { kind: 'before', date, days: target ? 90 : SAME_YEAR }, target)
	}
	return null
}

/** "Earlier on Monday", "today (Monday)": the weekday is that of the story. */
function weekdayToday({ views }: Scene): (Omit<Constraint, 'rule'> | null)[] {
	const days = WEEKDAYS.join('|')
	const pattern = new RegExp(`\\b(?:[Ee]arlier(?: on)?|[Tt]oday,?|[Tt]oday \\() ?(${days})\\b`, 'g')
	return views.flatMap((view) =>
		view.bodies.flatMap((paragraph) => {
			if (paragraph.text.length > 20_000) return []
			return [...paragraph.text.matchAll(pattern)].flatMap((match) => {
				if (inQuote(paragraph.text, match.index)) return []
				const at = { start: paragraph.start + match.index, end: paragraph.start + match.index + match[0].length }
				const number = WEEKDAYS.indexOf(match[1]!) + 1
				return [
					constraint(at, `“${match[0]}”: published on a ${match[1]}.`, { kind: 'weekday' as const, weekday: number }),
				]
			})
		}),
	)
}

/** "tomorrow … on Friday", "yesterday (Tuesday)": two names of one day, in one sentence. */
function weekdayGlossed({ datings }: Scene): (Omit<Constraint, 'rule'> | null)[] {
	return datings.flatMap((one, at) => {
		const shift = /^tomorrow$/i.test(one.words) ? 1 : /^yesterday$/i.test(one.words) ? -1 : 0
		if (shift === 0 || one.quoted) return []
		const look = shift === 1 ? 'future' : 'past'
		const gloss = [datings[at + 1], datings[at - 1]].find(
			(other) =>
				other?.passage === one.passage &&
				other.weekday !== undefined &&
				/^XXXX-WXX-\d$/.test(other.value) &&
				other.look === look &&
				Math.abs(other.start - one.end) < 200 &&
				!/[.!?]\s/.test(between(one, other)),
		)
		if (!gloss) return []
		const number = ((gloss.weekday! - shift + 6) % 7) + 1
		const says = `“${one.words}” is glossed as “${gloss.words}” in one sentence: published on a ${WEEKDAYS[number - 1]}.`
		return [constraint(span(one, gloss), says, { kind: 'weekday', weekday: number })]
	})
}

/**
 * A weekday both reported and announced is the day itself, where the day before it is reported too: what was said "on
 * Thursday" and what will be "on Thursday morning", after what happened "on Wednesday".
 */
function weekdayBothWays({ datings }: Scene): (Omit<Constraint, 'rule'> | null)[] {
	const plain = datings.filter(
		(one) =>
			one.weekday !== undefined &&
			/^XXXX-WXX-\d/.test(one.value) &&
			!/\b(?:last|next|coming|every)\b/i.test(`${textBefore(one, 8)}${one.words}`),
	)
	const past = new Map(plain.filter((one) => one.look === 'past').map((one) => [one.weekday!, one]))
	const future = new Map(
		plain.filter((one) => one.look === 'future' && one.passage.kind !== 'caption').map((one) => [one.weekday!, one]),
	)
	const both = [...future.keys()].filter((day) => past.has(day) && past.has(day === 1 ? 7 : day - 1))
	if (both.length !== 1) return []
	const day = both[0]!
	const name = WEEKDAYS[day - 1]!
	const says = `“${past.get(day)!.words}” is reported and “${future.get(day)!.words}” announced, with the day before reported too: published on a ${name}.`
	return [constraint(future.get(day)!, says, { kind: 'weekday', weekday: day })]
}

/** "Last month, … on November 21": published in the month after the one named. */
function lastMonthNamed({ datings }: Scene): (Omit<Constraint, 'rule'> | null)[] {
	return datings.flatMap((one) => {
		if (!/^last month$/i.test(one.words) || one.quoted) return []
		const named = datings.filter((other) => other.passage === one.passage && /^XXXX-\d\d(?:-\d\d)?$/.test(other.value))
		const months = [...new Set(named.map((other) => Number(other.value.slice(5, 7))))]
		if (months.length !== 1) return []
		const month = (months[0]! % 12) + 1
		const says = `“${one.words}” goes with “${named[0]!.words}”: published in a ${MONTHS[month - 1]}.`
		return [constraint(span(one, named[0]!), says, { kind: 'month', month }, false)]
	})
}

/** A day stamped in the readers' comments: the page was read around then. It only helps to choose among candidates. */
function commentStamps({ comments, order }: Scene): (Omit<Constraint, 'rule'> | null)[] {
	if (!comments) return []
	for (const line of comments.bodies) {
		const match = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b|\b(\d{4}-\d\d-\d\d)\b/.exec(line.text.slice(0, 2000))
		const named = match
			? null
			: tag(line.text.slice(0, 300), { reference: null, order }).find((one) => /^\d{4}-\d\d-\d\d$/.test(one.value))
		const days = match ? readings(match, order) : named ? [named.value] : []
		if (days.length === 0) continue
		const words = match ? match[0] : named!.words
		const start = line.start + (match ? match.index : named!.start)
		const says = `A reader’s comment is stamped “${words}”: the page was read about then.`
		return [constraint({ start, end: start + words.length }, says, { kind: 'near', days }, false)]
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

function monthDay(value: string): string | null {
	const date = /^XXXX-(\d\d-\d\d)$/.exec(value)?.[1]
	// A leap year has every day of the calendar.
	return date && isDay(`2016-${date}`) ? date : null
}

/** `11-26` → `26 November` */
export function sayDate(date: string): string {
	return `${Number(date.slice(3))} ${MONTHS[Number(date.slice(0, 2)) - 1]}`
}

function textBefore(one: Dating, length: number): string {
	const at = one.start - one.passage.start
	return one.passage.text.slice(Math.max(0, at - length), at)
}

/** A year named before in the same paragraph or in a cross-heading: a day without a year may belong to it. */
function yearBefore(one: Dating): boolean {
	return one.underYear || /\b(?:19|20)\d\d\b/.test(one.passage.text.slice(0, one.start - one.passage.start))
}

function sentence(one: Dating): string {
	const { text, start } = one.passage
	const from = Math.max(text.lastIndexOf('. ', one.start - start), -2) + 2
	const to = text.indexOf('. ', one.end - start)
	return text.slice(from, to === -1 ? Math.min(text.length, from + 2000) : to)
}

function between(a: Dating, b: Dating): string {
	const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
	return a.passage.text.slice(from - a.passage.start, to - a.passage.start)
}

function span(a: Dating, b: Dating): { start: number; end: number } {
	return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

function inQuote(text: string, at: number): boolean {
	const before = text.slice(0, at)
	const straight = before.split('"').length - 1
	return (before.match(/[“”]/g) ?? []).at(-1) === '“' || straight % 2 === 1
}
