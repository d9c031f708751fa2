/** work: one document through the stages that look at it alone: edit → date → claims → edit, veils, and its calendar. */
import type { Claim, Outlet, Segment, Story, Timex, Veil } from '../records/schema.ts'
import { type ClaimsInput, claims as claimsOf } from './claims.ts'
import { date } from './date.ts'
import { addClaims } from './edit/add.ts'
import { type EditedClaims, editClaims } from './edit/claims.ts'
import type { DocumentEdit, Editorial } from './edit/editorial.ts'
import { type CheckPublished, type EditUse, editStories } from './edit/stories.ts'
import type { PageDays } from './link/calendar.ts'
import { pageDaysOf } from './pageDays.ts'
import type { SourceDocument } from './read.ts'
import { type Anchors, checkPublished } from './source.ts'
import { GAZETTEER } from './tables/gazetteer.ts'
import { veiled, veilsOf } from './veil.ts'

/** One document after all stages but the last two. */
export type Worked = {
	document: SourceDocument
	edit: { row: DocumentEdit; index: number } | null
	segments: Segment[]
	stories: Story[]
	timexes: Timex[]
	claims: Claim[]
	pageDays: PageDays
	dropped: { start: number; end: number; reason: string }[]
	veils: Veil[]
	events: EditedClaims['events']
	uses: EditUse[]
	problems: string[]
}

const PLACE_IDS = new Set(GAZETTEER.map(({ id }) => id))

/** From the document with its stories as the text gives them. Never throws for an editor's rows: what they get wrong is among the problems. */
export function work(
	{ document, segments, stories: fromText }: Pick<Worked, 'document' | 'segments' | 'stories'>,
	edit: Worked['edit'],
	anchors: Anchors,
	editorial: Editorial,
	outlets: Map<string, Outlet>,
): Worked {
	const at = (list: 'stories' | 'claims') => (row: number, key?: string) =>
		editorial.at(['documents', edit!.index, list, row, ...(key ? [key] : [])])
	const check: CheckPublished = (...asked) => checkPublished(...asked, anchors)
	const context = { document, segments, outlets, checkPublished: check }
	const edited = edit
		? editStories(context, fromText, edit.row, at('stories'))
		: { stories: fromText, uses: [], problems: [] }
	const timexes = date(document, segments, edited.stories)
	const read = (page: ClaimsInput) =>
		edit
			? addClaims(page, claimsOf(page), edit.row, PLACE_IDS, at('claims'))
			: { ...claimsOf(page), events: [], uses: [], problems: [] }
	const found = read({ document, segments, stories: edited.stories, timexes })
	const better = edit
		? editClaims(document, found.claims, edit.row, PLACE_IDS, at('claims'))
		: { claims: found.claims, withheld: [], events: [], uses: [], problems: [] }
	const decided = new Set(better.claims.filter(isDatedByEditor).map(({ id }) => id))
	const pageDays = pageDaysOf(document, segments, edited.stories, anchors, (page) => read(page).claims)
	const veils = veilsOf(document.text, segments)
	return {
		document,
		edit,
		segments,
		stories: edited.stories,
		timexes,
		claims: veiled(better.claims, veils),
		// The calendar of the page says nothing of a day that an editor set.
		pageDays: new Map([...pageDays].filter(([id]) => !decided.has(id))),
		veils,
		dropped: [...found.dropped, ...better.withheld].sort((a, b) => a.start - b.start),
		events: [...found.events, ...better.events],
		uses: [...edited.uses, ...found.uses, ...better.uses],
		problems: [...edited.problems, ...found.problems, ...better.problems],
	}
}

function isDatedByEditor({ edits = [] }: Claim): boolean {
	return edits.some(({ field }) => field === 'date')
}
