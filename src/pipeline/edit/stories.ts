/** edit, first half: what an editor knows of a story, tested against what the text itself proves. */
import { dated } from '../../records/dated.ts'
import type { Outlet, Segment, Step, Story } from '../../records/schema.ts'
import type { SourceDocument } from '../read.ts'
import type { DocumentEdit, StoryEdit } from './editorial.ts'

/** What became of one edit: `confirmed` where the text proves the same, `compatible` where it does not speak against it. */
export type EditUse = {
	at: string
	file: string
	what: string
	outcome: 'applied' | 'confirmed' | 'compatible'
	says: string
}

/** Says whether a day fits what a story's own words prove, with the evidence. */
export type CheckPublished = (
	document: SourceDocument,
	segments: Segment[],
	story: Story,
	edtf: string,
) => { verdict: 'confirmed' | 'compatible' | 'contradicted'; evidence: string[] }

export type EditedStories = { stories: Story[]; uses: EditUse[]; problems: string[] }

type Context = {
	document: SourceDocument
	segments: Segment[]
	outlets: Map<string, Outlet>
	checkPublished: CheckPublished
}

/** One row being applied: where it stands, and where to say what became of it. */
type Work = { context: Context; row: StoryEdit; at: (key: string) => string; uses: EditUse[]; problems: string[] }

/** Applies the rows of one document. A row that fits no story, or that the text contradicts, is a problem that stops the build. */
export function editStories(
	context: Context,
	stories: Story[],
	edit: DocumentEdit,
	at: (row: number, key?: string) => string,
): EditedStories {
	const { document } = context
	const uses: EditUse[] = []
	const problems: string[] = []
	const rows = new Map<string, { row: StoryEdit; index: number }>()
	for (const [index, row] of (edit.stories ?? []).entries()) {
		const fitting = stories.filter((candidate) => beginsWith(document, candidate, row.starts))
		const [story] = fitting
		const taken = story && rows.get(story.id)
		const refuse = (says: string) => problems.push(`${at(index, 'starts')}: ${document.file}: ${says}`)
		if (!story) refuse(whyNoStory(document, row.starts))
		else if (fitting.length > 1)
			refuse(`"${row.starts}" begins ${fitting.length} stories; quote more of the first words`)
		else if (taken) refuse(`"${row.starts}" begins the same story as the row at ${at(taken.index)}; keep one of them`)
		else rows.set(story.id, { row, index })
	}
	const edited = stories.map((story) => {
		const found = rows.get(story.id)
		if (!found) return story
		const { row, index } = found
		const work: Work = { context, row, at: (key) => at(index, key), uses, problems }
		const withDay = editPublished(editOutlet(story, work), work)
		const url = row.url === undefined ? {} : { url: row.url }
		return { ...withDay, author: row.author ?? story.author, via: row.via ?? story.via, ...url }
	})
	return { stories: edited, uses, problems }
}

/** True where the story's first words are these, however its white space runs. */
function beginsWith(document: SourceDocument, story: Story, starts: string): boolean {
	const [wanted, opening] = [plain(starts), plain(story.opening)]
	return (
		document.text.includes(starts) &&
		wanted !== '' &&
		opening !== '' &&
		(opening.startsWith(wanted) || wanted.startsWith(opening))
	)
}

function plain(words: string): string {
	return words.replace(/\s+/gu, ' ').replace(/…$/, '').trim()
}

function whyNoStory(document: SourceDocument, starts: string): string {
	const place = document.text.indexOf(starts)
	if (place === -1) return `stale edit: "${starts}" is not in the document; correct the words or remove the row`
	const line = document.text.slice(0, place).split('\n').length
	return `"${starts}" stands in line ${line}, but no story begins there; name the first words of the story`
}

function editOutlet(story: Story, { context, row, at, uses, problems }: Work): Story {
	if (!row.outlet) return story
	const { id, known, why } = row.outlet
	const file = context.document.file
	const outlet = context.outlets.get(id)
	if (!outlet) {
		problems.push(`${at('outlet')}: ${file}: no outlet "${id}"; add it under "outlets" or correct the id`)
		return story
	}
	const what = `outlet of “${story.opening}”`
	const use = (outcome: EditUse['outcome'], says: string) => uses.push({ at: at('outlet'), file, what, outcome, says })
	if (story.outletId !== null && story.outletId !== id) {
		const proof = story.outletSteps.map((step) => step.says).join(' ')
		problems.push(
			`${at('outlet')}: ${file}: ${what}: the editor says ${outlet.name}, but the text proves otherwise: ${proof}`,
		)
		return story
	}
	if (story.outletId === id) {
		use('confirmed', `${outlet.name}: the text proves the same`)
		return story
	}
	use('applied', `${outlet.name}: ${why}`)
	return { ...story, outletId: id, outletBasis: 'editor', outletSteps: [...story.outletSteps, editorStep(known, why)] }
}

function editPublished(story: Story, { context, row, at, uses, problems }: Work): Story {
	if (!row.published) return story
	const { day, known, why } = row.published
	const file = context.document.file
	const what = `day of “${story.opening}”`
	const { verdict, evidence } = context.checkPublished(context.document, context.segments, story, day)
	if (verdict === 'contradicted') {
		problems.push(`${at('published')}: ${file}: ${what}: ${day} contradicts the text: ${joined(evidence)}`)
		return story
	}
	const outcome = verdict === 'compatible' && evidence.length === 0 ? 'applied' : verdict
	const says = `${day}: ${outcome === 'applied' ? why : joined(evidence)}`
	uses.push({ at: at('published'), file, what, outcome, says })
	if (story.published.edtf === day) return story
	return { ...story, published: dated(day, 'editor', [...story.published.steps, editorStep(known, why)]) }
}

function editorStep(known: 'text' | 'outside', why: string): Step {
	const source =
		known === 'text' ? 'Read by an editor from the page’s own words' : 'Known to an editor from outside the page'
	return { rule: 'editor', says: `${source}: ${why}`, from: 'editor' }
}

/** Clues in one line: each ends in a stop of its own, which only the last keeps. */
function joined(evidence: string[]): string {
	return evidence.map((clue, at) => (at < evidence.length - 1 ? clue.replace(/\.$/, '') : clue)).join('; ')
}
