/**
 * Walkthroughs as they are published: `data/walkthroughs.json`, written by the pipeline from `seeds/walkthroughs/*.md`,
 * every reference resolved to an id and every quote proven. How the files are written is in `walkthrough/written.ts`.
 */
import * as z from 'zod/mini'
import { isEdtf } from './edtf.ts'
import { SCHEMA_VERSION, Selector, Veil } from './schema.ts'
import { LANES, VIEWS } from './view.ts'

/** What pupils practise. After the questions that teachers of reading sources ask; each has one line in `SKILL`. */
export const Skill = z.enum([
	'sourcing',
	'contextualisation',
	'corroboration',
	'close-reading',
	'tracing',
	'lateral-reading',
])
export type Skill = z.infer<typeof Skill>

/** Its name, and the question it asks. */
export const SKILL: Record<Skill, { name: string; asks: string }> = {
	sourcing: { name: 'Sourcing', asks: 'Who wrote this, when, where and why?' },
	contextualisation: { name: 'Contextualisation', asks: 'When was it written, and what else was going on then?' },
	corroboration: { name: 'Corroboration', asks: 'Do the documents agree? If not, why? Who is silent?' },
	'close-reading': { name: 'Close reading', asks: 'What exactly is claimed, in which words, how surely?' },
	tracing: { name: 'Tracing', asks: 'Who told the outlet, and who told them?' },
	'lateral-reading': { name: 'Lateral reading', asks: 'What do others, elsewhere, say about this source?' },
}

const Id = z.string().check(z.minLength(1))
const Offset = z.int().check(z.gte(0))
const Span = z.object({ start: Offset, end: Offset })
/** Markdown: paragraphs, emphasis, lists, block quotations, links. See `walkthrough/markdown.ts`. */
const Markdown = z.string()

/** What no document says, and what the statement rests on. */
export const Outside = z.object({ says: z.string(), basis: z.string() })
export type Outside = z.infer<typeof Outside>

/** What a step hides until it is revealed: outlets' names, days as the records have them, words wherever they stand. */
export const Hidden = z.object({ outlets: z.boolean(), dates: z.boolean(), words: z.array(z.string()) })
export type Hidden = z.infer<typeof Hidden>

/** Words of a document that a step shows, with those in it that are to be looked at. */
export const StepExcerpt = z.object({
	documentId: Id,
	storyId: Id,
	/** The claim that these words meet, if any, and its event. */
	claimId: z.nullable(Id),
	eventId: z.nullable(Id),
	selector: Selector,
	/** Marked words, as spans of the document inside the selector's. */
	marks: z.array(Span),
	/** What of it is explained before it is shown. */
	veils: z.optional(z.array(Veil)),
})
export type StepExcerpt = z.infer<typeof StepExcerpt>

const Ids = z.array(Id)

/** The state of the page that a step asks for: what the address would say. Absent is the page's own choice. */
export const Shown = z.object({
	view: z.optional(z.enum(VIEWS)),
	lanes: z.optional(z.enum(LANES)),
	/** The days in sight: an EDTF expression with both ends known. */
	span: z.optional(z.string().check(z.refine(isEdtf, 'not an EDTF expression'))),
	filters: z.optional(
		z.object({
			outlet: z.optional(Ids),
			place: z.optional(Ids),
			kind: z.optional(Ids),
			agreement: z.optional(Ids),
			modality: z.optional(Ids),
			certainty: z.optional(Ids),
			document: z.optional(Ids),
		}),
	),
	search: z.optional(z.string()),
	comments: z.optional(z.boolean()),
	eventId: z.optional(Id),
	claimId: z.optional(Id),
	/** One event, or two to four claims. */
	compare: z.optional(Ids),
	read: z.optional(z.object({ documentId: Id, start: Offset, end: Offset })),
})
export type Shown = z.infer<typeof Shown>

export const Step = z.object({
	/** Unique within its walkthrough; never a number alone. */
	id: Id,
	heading: z.string(),
	minutes: z.number(),
	skill: Skill,
	show: Shown,
	excerpts: z.array(StepExcerpt),
	hide: z.nullable(Hidden),
	/** What is hard to read in what this step shows. */
	contentNote: z.nullable(z.string()),
	outside: z.array(Outside),
	prompt: Markdown,
	/** For the teacher. */
	notes: z.nullable(Markdown),
	/** One possible answer. */
	answer: z.nullable(Markdown),
})
export type Step = z.infer<typeof Step>

export const Walkthrough = z.object({
	id: Id,
	title: z.string(),
	/** The sum of its steps'. */
	minutes: z.number(),
	/** For whom, in words: `14 to 18 years`. */
	level: z.string(),
	goals: z.array(z.string()),
	skills: z.array(Skill),
	about: Markdown,
	contentNote: z.nullable(z.string()),
	outside: z.array(Outside),
	steps: z.array(Step),
})
export type Walkthrough = z.infer<typeof Walkthrough>

/** `data/walkthroughs.json` */
export const WalkthroughsFile = z.object({
	schemaVersion: z.literal(SCHEMA_VERSION),
	walkthroughs: z.array(Walkthrough),
})
export type WalkthroughsFile = z.infer<typeof WalkthroughsFile>

/** The step an address names: by its id, or by its number from 1; null where there is none such. */
export function stepAt({ steps }: Pick<Walkthrough, 'steps'>, name: string): number | null {
	const byId = steps.findIndex(({ id }) => id === name)
	if (byId !== -1) return byId
	const number = /^\d{1,3}$/.test(name) ? Number(name) : 0
	return number >= 1 && number <= steps.length ? number - 1 : null
}
