/**
 * Where stories begin: what the walk down a page knows, and the ordered table of cuts it asks at each paragraph of running
 * text.
 */
import { datelineOf } from './dateline.ts'
import { headingShape, repeatsStart } from './heading.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Read } from './roles.ts'

export type DraftKind = 'article' | 'live' | 'update' | 'comments'

/** A story in the making: paragraphs by index. `start` is the first paragraph of its own text. */
export type Draft = { kind: DraftKind; start: number; reason: string }

/** What was decided about one paragraph. `story` indexes the drafts; null where it belongs to none. */
export type Placed = { story: number | null; role: Read['role']; reason: string; opens?: boolean }

export type Plan = { drafts: Draft[]; placed: Placed[] }

export type Walk = {
	paragraphs: Paragraph[]
	reads: Read[]
	placed: Placed[]
	drafts: Draft[]
	/** The story that running text belongs to, or null before the first. */
	story: number | null
	/** Paragraphs of running text it has so far. */
	bodies: number
	/** Its first paragraph begins with a dateline. */
	dated: boolean
	/** The words that closed the story above, since its last running text. */
	closed: string | null
	/** Headings, credits and stamps that wait for the text they stand over. */
	pending: number[]
	/** Things at the page's top that wait for the main story of a live page. */
	top: number[]
	/** Blank lines that commonly part paragraphs on this page. */
	gap: number
	/** The page has live entries. */
	live: boolean
	/** The page has an ORIGINAL ENTRY. */
	hasOriginal: boolean
	/** A rule or the like since the last running text. */
	parted: boolean
}

type Cut = { name: string; because: (walk: Walk, at: number) => string | null }

/** Ordered: the first that gives a reason begins a new story at a paragraph of running text. */
export const CUTS: Cut[] = [
	{
		name: 'relay',
		because: (walk) => {
			const line = walk.pending.find((index) => walk.reads[index]!.role === 'relay')
			return line === undefined ? null : `“${words(walk, line)}” hands the text below to another outlet`
		},
	},
	{
		name: 'credited-heading',
		because: (walk) => {
			const heading = walk.pending.find((index) => walk.reads[index]!.role === 'heading')
			const credit = walk.pending.find((index) => ['credit', 'stamp'].includes(walk.reads[index]!.role))
			if (heading === undefined) return null
			if (headingShape(words(walk, heading))?.titled) return 'a heading that names its own author'
			return credit === undefined ? null : `a heading with a credit line of its own (“${words(walk, credit)}”)`
		},
	},
	{
		name: 'credit',
		because: (walk) => {
			const credit = walk.pending.find((index) => walk.reads[index]!.role === 'credit')
			return credit === undefined ? null : `a credit line (“${words(walk, credit)}”) stands over it`
		},
	},
	{
		name: 'after-closing',
		because: (walk, at) => {
			if (walk.closed === null) return null
			const heading = walk.pending.find((index) => walk.reads[index]!.role === 'heading')
			if (heading === undefined) return `the text above was closed (${walk.closed})`
			const repeat = repeatsStart(words(walk, heading), words(walk, at)) ? ', which repeats its first words,' : ''
			return `a heading (“${words(walk, heading)}”)${repeat} after the text above was closed (${walk.closed})`
		},
	},
	{
		name: 'wide-gap',
		because: (walk) => {
			const heading = walk.pending.find((index) => walk.reads[index]!.role === 'heading')
			if (heading === undefined) return null
			const blanks = walk.paragraphs[heading]!.blanksBefore
			return blanks >= walk.gap + 2
				? `a heading set off by ${blanks} blank lines, where this page uses ${walk.gap}`
				: null
		},
	},
	{
		name: 'parted-heading',
		because: (walk) => (walk.parted && walk.pending.length > 0 ? 'a heading under a rule across the page' : null),
	},
	{
		name: 'dateline',
		because: (walk, at) => {
			const dateline = datelineOf(words(walk, at))
			if (!dateline) return null
			if (walk.pending.length > 0) return 'a heading, and a dateline at the start of the text'
			return walk.dated || walk.bodies > 1 ? 'a new dateline' : null
		},
	},
	{ name: 'first', because: (walk) => (walk.story === null ? 'the first running text of the page' : null) },
]

/** The words of a paragraph, as far as rules look at them. */
export function words(walk: Walk, at: number): string {
	return walk.paragraphs[at]!.text.slice(0, 400).replace(/[\u00a0\u202f]/g, ' ')
}
