/**
 * Anchors learnt from other stories: where one story's own words prove the day of a named occasion, another story that
 * reports the same occasion was written on that day or later. Only a bound comes of it, never a day; where two stories
 * date the thing differently, or the same words stand in both, nothing does.
 */
import { dayNumber, isDay } from '../../records/day.ts'
import { edtfBounds, isLoose } from '../../records/edtf.ts'
import type { Segment, Story } from '../../records/schema.ts'
import type { SourceDocument } from '../read.ts'
import { BEGUN_WORDS } from '../tables/occasions.ts'
import { say, sayDay } from '../timex/say.ts'
import { allows, type Constraint, candidates, SAME_YEAR } from './facts.ts'
import { homeOf, isAbroad, type Mention, mentionsIn, namesOccasion } from './occasions.ts'
import { type Clue, clue, type Dating, datingsOf, orderOf, type Scene } from './scene.ts'
import { type Passage, type StoryView, viewsOf } from './view.ts'

/** A dated occasion, with the story whose words date it. */
export type Anchor = {
	/** What it is of: country, kind, names or number, month. */
	thing: string
	kind: string
	/** `2016-02-27` or `2016-02`. */
	value: string
	documentId: string
	storyId: string
	/** Where a reader finds it: the file, its words, and what proves the year. */
	file: string
	words: string
	because: string
	/** Its sentence, letters and digits only: who prints the same words has no knowledge of his own. */
	print: string
}

/** Anchors by what they are of. */
export type Anchors = ReadonlyMap<string, readonly Anchor[]>

/** A document with what `source` found in it from its own words alone. */
export type Page = { document: SourceDocument; segments: Segment[]; stories: Story[] }

/** Anchors kept of one thing: more add nothing, and the work stays linear. */
const KEPT = 12

/** What the stories of a corpus prove of named occasions, whatever the order of its documents. */
export function learn(pages: readonly Page[]): Anchors {
	const found = pages
		.flatMap(anchorsOf)
		.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || (a.print < b.print ? -1 : 1))
	const byThing = new Map<string, Anchor[]>()
	for (const anchor of found) {
		const { thing } = anchor
		const known = byThing.get(thing)
		if (!known) byThing.set(thing, [anchor])
		else if (!known.some(({ print }) => print === anchor.print) && isNew(anchor, known)) known.push(anchor)
	}
	return byThing
}

/** Another day of the thing always counts; the same day again only adds a witness. */
function isNew(anchor: Anchor, known: readonly Anchor[]): boolean {
	return known.filter(({ value }) => value === anchor.value).length < KEPT
}

/** Things without a number are looked up by their month, so that a long corpus stays quick. */
function thingOf(key: string, country: string, { tie }: Mention['occasion'], value: string | null): string {
	return [country, key, tie === 'number' ? '' : (value?.slice(5, 7) ?? '')].join('|')
}

function anchorsOf({ document, segments, stories }: Page): Anchor[] {
	if (!namesOccasion(document.text)) return []
	const published = new Map(stories.map((story) => [story.id, story.published]))
	return viewsOf(document, segments).flatMap((view) => {
		const country = isReport(view) && namesAny(view) ? homeOf([view]) : null
		if (country === null) return []
		return mentionsOf(view).flatMap((mention): Anchor[] => {
			const day = published.get(view.id)
			const bounds = day?.basis === 'text' && day.edtf !== null ? edtfBounds(day.edtf) : null
			const dated = datedBy(mention, isLoose(bounds) ? null : bounds)
			if (!dated || isAbroad(mention.sentence, country)) return []
			return [
				{
					...dated,
					thing: thingOf(mention.key, country, mention.occasion, mention.value),
					kind: mention.occasion.kind,
					documentId: document.id,
					storyId: view.id,
					file: document.file,
					words: mention.words,
					print: printOf(mention.sentence),
				},
			]
		})
	})
}

function isReport(view: StoryView): boolean {
	return view.kind !== 'comment' && view.kind !== 'offTopic'
}

function namesAny(view: StoryView): boolean {
	return view.bodies.some(({ text }) => namesOccasion(text))
}

function mentionsOf(view: StoryView): Mention[] {
	return view.bodies
		.filter(({ text }) => namesOccasion(text))
		.flatMap((body) => mentionsIn(body, datingsOf(body, orderOf(view.document), false)))
}

type Bounds = { earliest: string | null; latest: string | null }

/** The year from the words, or from a story whose own words prove when it was written. */
function datedBy(
	{ value, underYear, dating }: Mention,
	published: Bounds | null,
): Pick<Anchor, 'value' | 'because'> | null {
	if (value === null) return null
	if (/^\d{4}/.test(value)) return { value, because: 'its year is named there' }
	if (underYear || dating?.look !== 'past' || !published?.earliest || !published.latest) return null
	const [first, last] = [lastBefore(value, published.earliest), lastBefore(value, published.latest)]
	if (first === null || first !== last || dayNumber(published.latest) - dayNumber(startOf(first)) > SAME_YEAR)
		return null
	const { earliest, latest } = published
	const when = earliest === latest ? `on ${sayDay(earliest)}` : `between ${sayDay(earliest)} and ${sayDay(latest)}`
	return { value: first, because: `by its own words it was published ${when}` }
}

/** The last day or month `XXXX-…` that begins on a day or before it. */
function lastBefore(value: string, day: string): string | null {
	const year = Number(day.slice(0, 4))
	for (const candidate of [year, year - 1]) {
		const found = `${String(candidate).padStart(4, '0')}${value.slice(4)}`
		if (isDay(startOf(found)) && startOf(found) <= day) return found
	}
	return null
}

function startOf(value: string): string {
	return value.length === 7 ? `${value}-01` : value
}

function printOf(words: string): string {
	return words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}

/** Bounds on a story's day from occasions that other stories date. */
export function fromAnchors({ views, datings, anchors }: Scene): (Clue | null)[] {
	if (!anchors || anchors.size === 0 || !views.some(namesAny)) return []
	const country = homeOf(views)
	if (country === null) return []
	const own = new Set(views.map(({ id }) => id))
	const bodies = views.flatMap((view) => view.bodies)
	const dates = new Map<Passage, Dating[]>(bodies.map((body) => [body, []]))
	for (const one of datings) dates.get(one.passage)?.push(one)
	const printed = ` ${printOf(bodies.map(({ text }) => text).join(' '))} `
	return bodies
		.flatMap((body) => mentionsIn(body, dates.get(body) ?? []))
		.flatMap((mention) => {
			if (isAbroad(mention.sentence, country)) return []
			const known = anchors.get(thingOf(mention.key, country, mention.occasion, mention.value)) ?? []
			const others = known.filter((anchor) => !own.has(anchor.storyId) && fits(mention, anchor.value))
			// A copy knows no more than what it copies.
			const witnesses = others.filter(({ print }) => !printed.includes(` ${print} `))
			const best = agreed(others, witnesses)
			return best ? [bound(mention, best)] : []
		})
}

/** Whether a mention may be of what is dated so, and shares what ties the two together. */
function fits({ occasion, value }: Mention, dated: string): boolean {
	if (occasion.tie === 'number' && value === null) return true
	if (value === null || (occasion.tie === 'day' && (value.length < 10 || dated.length < 10))) return false
	const parts = (whole: string) => [whole.slice(0, 4), whole.slice(5, 7), whole.slice(8, 10)]
	const other = parts(dated)
	return parts(value).every((part, at) => part === 'XXXX' || part === '' || other[at] === '' || part === other[at])
}

/** One anchor to go by, the most exact; null where any two contradict each other. */
function agreed(all: readonly Anchor[], witnesses: readonly Anchor[]): Anchor | null {
	const best = [...witnesses].sort((a, b) => b.value.length - a.value.length)[0]
	return best && all.every(({ value }) => best.value.startsWith(value)) ? best : null
}

/** What can only be said of a thing that has begun. */
const BEGUN = new RegExp(`\\b(?:${BEGUN_WORDS})\\b`, 'i')

/**
 * A thing agreed "in February" may begin after the story is written: only words of the same day, or words that speak of
 * it as begun, give the day; else it is the month.
 */
function bound(mention: Mention, { kind, value, file, words, because }: Anchor): Clue {
	const exact = mention.value === null || mention.value.length === 10 || BEGUN.test(mention.sentence)
	const edtf = exact ? value : value.slice(0, 7)
	const [ours, theirs] = [mention.words, words].map((printed) => `“${printed.replace(/[“”"]/g, '')}”`)
	const says = `${ours} is the ${kind} that ${file} dates to ${say(value)} (${theirs}; ${because}): published in or after ${say(edtf)}.`
	return clue(mention, exact ? says.replace('in or after', 'on or after') : says, {
		kind: 'from',
		day: startOf(edtf),
		edtf,
	})
}

/** Without the anchors that the story's own words rule out: then the two stories speak of different things. */
export function withoutRefuted(found: Constraint[], rule: string): Constraint[] {
	const learnt = found.filter((one) => one.rule === rule)
	if (learnt.length === 0) return found
	const own = found.filter((one) => one.rule !== rule)
	const all = candidates(own).days
	const days = all?.length === 0 ? candidates(own.filter(({ firm }) => firm)).days : all
	const kept = learnt.filter(({ fact }) => days === null || days.some((day) => allows(fact, day)))
	return found.filter((one) => one.rule !== rule || kept.includes(one))
}
