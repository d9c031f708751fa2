/**
 * A walkthrough as a person writes it: front matter, then steps. References to events and accounts are by quote, so that
 * they last while records are rebuilt; ids are found when the records are built. `parse.ts` reads it, `print.ts` writes it.
 */
import * as z from 'zod/mini'
import { LANES, VIEWS } from '../view.ts'
import { Skill } from '../walkthrough.ts'

const Words = z.string().check(z.trim(), z.minLength(1, 'must not be empty'))
const Minutes = z.number('is not a number of minutes').check(z.gt(0, 'must be more than 0'), z.lte(600, 'is too long'))
const List = z.array(Words, 'is not a list').check(z.minLength(1, 'must name at least one'))
const OneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
	z.enum(values, `is none of ${values.join(', ')}`)

/** What may be an id: small letters, digits, hyphens; a letter first, so that no id looks like a number. */
export const NAME = /^[a-z][a-z0-9-]{0,59}$/
const Name = z.string().check(z.regex(NAME, 'must be small letters, digits and hyphens, a letter first'))

/** Words of a document: enough of them to be found once. The file is needed only where several hold them. */
export const Quote = z.union(
	[Words, z.strictObject({ document: Words, quote: Words })],
	'is neither a quote nor { document, quote }',
)
export type Quote = z.infer<typeof Quote>

export const OutsideWritten = z.strictObject({ says: Words, basis: Words })

export const ExcerptWritten = z.strictObject({
	document: z.optional(Words),
	quote: Words,
	/** Words inside the quote that are to be looked at. */
	mark: z.optional(List),
})
export type ExcerptWritten = z.infer<typeof ExcerptWritten>

/** The YAML block of a step. */
export const StepBlock = z.strictObject({
	minutes: Minutes,
	skill: z.enum(Skill.options, `is none of ${Skill.options.join(', ')}`),
	view: z.optional(OneOf(VIEWS)),
	lanes: z.optional(OneOf(LANES)),
	span: z.optional(Words),
	filters: z.optional(
		z.strictObject({
			outlet: z.optional(List),
			place: z.optional(List),
			kind: z.optional(List),
			agreement: z.optional(List),
			modality: z.optional(List),
			certainty: z.optional(List),
			document: z.optional(List),
		}),
	),
	search: z.optional(Words),
	comments: z.optional(z.boolean('is neither true nor false')),
	/** An event, by words of one of its accounts. */
	event: z.optional(Quote),
	/** The same, with that account in focus. */
	account: z.optional(Quote),
	/** One quote: all accounts of its event. Two to four: those accounts. */
	compare: z.optional(z.array(Quote, 'is not a list of quotes').check(z.minLength(1), z.maxLength(4, 'at most four'))),
	/** A document in the reader, at these words. */
	read: z.optional(Quote),
	excerpts: z.optional(z.array(ExcerptWritten, 'is not a list')),
	hide: z.optional(
		z.strictObject({
			outlets: z.optional(z.literal(true, 'can only be true')),
			dates: z.optional(z.literal(true, 'can only be true')),
			words: z.optional(List),
		}),
	),
	content: z.optional(Words),
	outside: z.optional(z.array(OutsideWritten, 'is not a list of { says, basis }')),
})
export type StepBlock = z.infer<typeof StepBlock>

export const Front = z.strictObject({
	id: Name,
	title: Words,
	minutes: Minutes,
	level: Words,
	goals: List,
	skills: z.array(z.enum(Skill.options, `is none of ${Skill.options.join(', ')}`), 'is not a list of skills'),
	about: Words,
	content: z.optional(Words),
	outside: z.optional(z.array(OutsideWritten, 'is not a list of { says, basis }')),
})
export type Front = z.infer<typeof Front>

export type StepWritten = {
	id: string
	heading: string
	block: StepBlock
	/** Markdown, trimmed. */
	prompt: string
	notes: string | null
	answer: string | null
}

export type Written = { front: Front; steps: StepWritten[] }

/** The headings below a step that part its prompt from what is not for everybody at once. */
export const NOTES = 'For the teacher'
export const ANSWER = 'A possible answer'
