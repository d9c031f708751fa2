/** What a pupil wrote, as a file to take along: Markdown to read, CSV for a table. Pure; nothing of it leaves the device. */
import type { Walkthrough } from '../../records/walkthrough.ts'
import type { Column } from '../csv.ts'

/** What was written at one step. Empty texts are none. */
export type StepNotes = { prediction: string; answer: string }
/** By the step's id. */
export type Notes = Record<string, StepNotes>

export const NO_NOTES: StepNotes = { prediction: '', answer: '' }

/** True where anything was written. */
export function hasNotes(notes: Notes): boolean {
	return Object.values(notes).some(({ prediction, answer }) => prediction.trim() !== '' || answer.trim() !== '')
}

/** A step's address; null where there is none that would lead there, or be read. */
export type StepLink = (stepId: string) => string | null

/** The notes as a Markdown text. Steps without a word are left out. */
export function notesMarkdown(tour: Walkthrough, notes: Notes, link: StepLink): string {
	const parts = tour.steps.flatMap(({ id, heading }, at) => {
		const { prediction, answer } = notes[id] ?? NO_NOTES
		const said = [
			...(prediction.trim() === '' ? [] : [`My prediction:\n\n${quoted(prediction)}`]),
			...(answer.trim() === '' ? [] : [`My answer:\n\n${quoted(answer)}`]),
		]
		if (said.length === 0) return []
		const address = link(id)
		return [`## ${at + 1}. ${heading}`, ...(address === null ? [] : [`<${address}>`]), ...said]
	})
	return `# ${tour.title}: my notes\n\n${parts.join('\n\n')}\n`
}

/** As a quotation: what somebody writes cannot become a heading of the file. */
function quoted(text: string): string {
	return text
		.trim()
		.split(/\r?\n/)
		.map((line) => `> ${line}`.trimEnd())
		.join('\n')
}

export type NoteRow = { number: number; id: string; heading: string } & StepNotes

/** A row for each step in order, written or not: a table has the same lines for everybody. */
export function noteRows({ steps }: Walkthrough, notes: Notes): NoteRow[] {
	return steps.map(({ id, heading }, at) => ({ number: at + 1, id, heading, ...(notes[id] ?? NO_NOTES) }))
}

export function noteColumns(link: StepLink): Column<NoteRow>[] {
	return [
		{ name: 'step', cell: ({ number }) => number },
		{ name: 'heading', cell: ({ heading }) => heading },
		{ name: 'prediction', cell: ({ prediction }) => prediction.trim() },
		{ name: 'answer', cell: ({ answer }) => answer.trim() },
		{ name: 'link', cell: ({ id }) => link(id) ?? '' },
	]
}
