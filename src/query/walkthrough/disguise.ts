/**
 * Predict first: records in which what a step hides is not there. Names of outlets become letters, days become unknown,
 * words become strokes of the same length, so that positions stay true. Whatever draws the page draws from these, so
 * that nothing hidden reaches the screen, a screen reader, a search or an export. It is hidden, not secret: the files are
 * public.
 */
import type { Claim, Dated, DocumentFile, EventRecord, Outlet, Story, WordsFile } from '../../records/schema.ts'
import type { Hidden, Step } from '../../records/walkthrough.ts'
import { plainRow, type Row } from '../row.ts'
import { byId, type Records } from '../select.ts'
import { type Cover, coverOf, withoutDays } from './cover.ts'

/** The records without what is hidden. `seed` decides which outlet gets which letter: the same for the same step. */
export function disguise(
	records: Records,
	hide: Hidden,
	{ show, excerpts }: Pick<Step, 'show' | 'excerpts'>,
	seed: string,
): Records {
	const outlets = hide.outlets ? lettered(records.index.outlets, seed) : records.index.outlets
	const cover = coverOf(records, hide, outlets)
	const undated = hide.dates ? storiesOf(records, show, excerpts) : null
	const isUndated = (storyId: string) => undated?.has(storyId) === true
	const claims = new Map(
		[...records.claims].map(([id, claim]) => [id, claimOf(claim, cover, isUndated(claim.storyId))] as const),
	)
	const hidden = (event: EventRecord) => event.claimIds.some((id) => isUndated(records.claims.get(id)!.storyId))
	const events = records.events.map((event) => eventOf(event, cover, hidden(event)))
	const stories = records.index.stories.map((story) => storyOf(story, cover, hide.outlets, isUndated(story.id)))
	const documents = records.index.documents.map((entry) => {
		const about = entry.about === null || hide.outlets ? null : cover.say(entry.about)
		return {
			...entry,
			about: about !== null && hide.dates ? withoutDays(about) : about,
			// An address may name both.
			...((hide.outlets || hide.dates) && { url: undefined }),
		}
	})
	// Of an event that is not loaded only its documents are known: rather too many of those than one too few.
	const pages = new Set(records.index.stories.filter(({ id }) => isUndated(id)).map(({ documentId }) => documentId))
	const hasNoDay = ({ id, documentIds }: Row) => {
		const event = records.eventById.get(id)
		return event ? hidden(event) : documentIds.some((one) => pages.has(one))
	}
	const { index } = records
	return {
		...records,
		hides: true,
		index: { ...index, outlets, stories, documents },
		events,
		lines:
			records.lines?.map((line) => {
				const said = { ...plainRow(line), title: cover.say(line.title) }
				if (!hasNoDay(said)) return said
				const told = said.told.map((one) => ({ ...one, when: NO_DAY }))
				return { ...said, ...NO_DAY, title: withoutDays(said.title), told }
			}) ?? null,
		eventById: byId(events),
		claims,
		outlets: byId(outlets),
		stories: byId(stories),
		documents: byId(documents),
		readDocument: once((file) => documentOf(file, cover, hide.dates)),
		readWords: once((file) => wordsOf(file, hide.words)),
	}
}

const NO_DAY = { edtf: null, earliest: null, latest: null, precision: null, known: 'hidden until you reveal it' }
const HIDDEN_DATE: Dated = {
	...NO_DAY,
	basis: 'none',
	steps: [{ rule: 'hidden', says: 'Hidden until you reveal it.', from: 'none' }],
}

/** Outlets by letters, in an order that tells nothing: colours and shapes are given out by it too. */
function lettered(outlets: Outlet[], seed: string): Outlet[] {
	const mixed = [...outlets].sort((a, b) => mix(seed + a.id) - mix(seed + b.id) || (a.id < b.id ? -1 : 1))
	return mixed.map(({ id }, at) => {
		const letter = (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26))
		const about = 'Hidden until you reveal it.'
		return { id, name: `Outlet ${letter}`, kind: 'not shown yet', country: null, about, initials: letter }
	})
}

/** A number from a text, spread well (FNV-1a, 32 bits). */
function mix(text: string): number {
	let hash = 0x811c9dc5
	for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0
	return hash
}

/** Stories whose days are hidden: those of all that the step shows; all stories where it shows none in particular. */
function storiesOf(
	{ claims, eventById, stories }: Records,
	show: Step['show'],
	excerpts: Step['excerpts'],
): Set<string> {
	const asked = [show.eventId, ...(show.compare ?? [])].filter((id) => id !== undefined)
	const claimIds = asked.flatMap((id) => eventById.get(id)?.claimIds ?? [id])
	const told = claimIds.flatMap((id) => claims.get(id)?.storyId ?? [])
	const inReader = [...stories.values()].filter(({ documentId }) => documentId === show.read?.documentId)
	const found = [...told, ...excerpts.map(({ storyId }) => storyId), ...inReader.map(({ id }) => id)]
	return new Set(found.length > 0 ? found : stories.keys())
}

function claimOf(claim: Claim, cover: Cover, noDay: boolean): Claim {
	const { selector, repeats, date, ...rest } = claim
	const exact = (one: Claim['selector']) => ({ ...one, exact: cover.text(one.exact), prefix: '', suffix: '' })
	const said = cover.all(rest)
	return {
		...said,
		...(noDay && { summary: withoutDays(said.summary) }),
		selector: exact(selector),
		...(repeats && { repeats: repeats.map(exact) }),
		date: noDay ? HIDDEN_DATE : cover.all(date),
	}
}

function eventOf(event: EventRecord, cover: Cover, noDay: boolean): EventRecord {
	const said = cover.all(event)
	if (!noDay) return said
	const differences = said.differences.filter(({ field }) => field !== 'date')
	return {
		...said,
		title: withoutDays(said.title),
		date: HIDDEN_DATE,
		differences: differences.map((one) => ({ ...one, note: withoutDays(one.note) })),
		links: said.links.map((one) => ({ ...one, why: withoutDays(one.why) })),
	}
}

function storyOf(story: Story, cover: Cover, noOutlet: boolean, noDay: boolean): Story {
	const { url: _url, ...rest } = cover.all(story)
	return {
		...rest,
		...(!noOutlet && !noDay && story.url !== undefined && { url: story.url }),
		...(noOutlet && { author: null, via: story.via.map(() => 'not shown yet'), outletBasis: 'none', outletSteps: [] }),
		...(noDay && { published: HIDDEN_DATE, clock: null }),
	}
}

function documentOf(file: DocumentFile, cover: Cover, noDays: boolean): DocumentFile {
	const { text, timexes, segments, dropped, ...rest } = file
	return {
		...rest,
		text: cover.text(text),
		timexes: noDays ? [] : timexes,
		segments: cover.all(segments),
		dropped: cover.all(dropped),
	}
}

/** Words without those that are hidden: their counts would tell them. */
function wordsOf(file: WordsFile, hidden: string[]): WordsFile {
	const isHidden = (word: string) => hidden.some((one) => one.toLowerCase() === word.toLowerCase())
	const meanings = file.meanings
		.map((meaning) => ({ ...meaning, terms: meaning.terms.filter(({ id, words }) => ![id, ...words].some(isHidden)) }))
		.filter(({ terms }) => terms.length > 0)
	const known = new Set(meanings.flatMap(({ id, terms }) => terms.map((term) => `${id} ${term.id}`)))
	return { ...file, meanings, uses: file.uses.filter(({ meaning, term }) => known.has(`${meaning} ${term}`)) }
}

/** The same answer for the same file: what is drawn from it is drawn once. */
function once<T extends object>(change: (file: T) => T): (file: T) => T {
	const known = new WeakMap<T, T>()
	return (file) => {
		const found = known.get(file) ?? change(file)
		known.set(file, found)
		return found
	}
}
