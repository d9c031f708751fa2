/**
 * A draft ⇄ a file that passes the format's checks. Where words are still missing stands a mark, so that what is not
 * finished can be saved, shown and opened again; what would not be read as it was typed is escaped.
 */
import { readMarkdown } from '../../records/walkthrough/markdown.ts'
import { parseWalkthrough } from '../../records/walkthrough/parse.ts'
import { printWalkthrough } from '../../records/walkthrough/print.ts'
import { NAME, type StepBlock, type StepWritten } from '../../records/walkthrough/written.ts'
import { change, type Draft } from './draft.ts'

/** Stands where words are still to be written. */
export const GAP = '…'

/** The draft with nothing missing: gaps filled, minutes added up, skills counted, an id from the title. */
export function whole(draft: Draft): Draft {
	const { front, steps } = draft.steps.length > 0 ? draft : change(draft, { do: 'add' })
	const goals = front.goals.map(line).filter((goal) => goal !== '' && goal !== GAP)
	const { content, outside } = front
	const practised = steps.map(({ block }) => block.skill)
	return {
		front: {
			id: NAME.test(front.id) ? front.id : idFrom(front.title),
			title: line(front.title) || GAP,
			minutes: steps.reduce((sum, { block }) => sum + block.minutes, 0),
			level: line(front.level) || GAP,
			goals: goals.length > 0 ? goals : [GAP],
			// In the order that was chosen, where one was.
			skills: [...new Set([...front.skills.filter((skill) => practised.includes(skill)), ...practised])],
			about: text(front.about) || GAP,
			...(content !== undefined && line(content) !== '' && { content: line(content) }),
			...(outside && { outside }),
		},
		steps: steps.map(wholeStep),
	}
}

function wholeStep({ id, heading, block, prompt, notes, answer }: StepWritten): StepWritten {
	return {
		id,
		heading: line(heading) || GAP,
		block: wholeBlock(block),
		prompt: text(prompt) || GAP,
		notes: text(notes ?? '') || null,
		answer: text(answer ?? '') || null,
	}
}

/** What is hidden only where something is; lists without empty lines. */
function wholeBlock({ hide, content, ...block }: StepBlock): StepBlock {
	const words = (hide?.words ?? []).map(line).filter((word) => word !== '')
	const hidden = {
		...(hide?.outlets && { outlets: true as const }),
		...(hide?.dates && { dates: true as const }),
		...(words.length > 0 && { words }),
	}
	return {
		...block,
		...(Object.keys(hidden).length > 0 && { hide: hidden }),
		...(content !== undefined && line(content) !== '' && { content: line(content) }),
	}
}

/** The file of a draft. */
export function fileOf(draft: Draft): string {
	return printWalkthrough(whole(draft))
}

/** Characters; more is no walkthrough, and would keep the page busy. */
const LONGEST_FILE = 200_000
/** Block quotations within each other: more is meant to break something. */
const DEEP = /^[ >]{40,}|^(?:[ \t]*[-*+>]|[ \t]*\d+[.)]){20,}/m

/** Opens a file. Throws WalkthroughError naming every problem with its line, RangeError where it is too large. */
export function draftFrom(file: string, source: string): Draft {
	if (source.length > LONGEST_FILE) throw new RangeError(`more than ${LONGEST_FILE} characters: this is no walkthrough`)
	if (DEEP.test(source)) throw new RangeError('lists or quotations are nested too deeply')
	const { front, steps } = parseWalkthrough(file, source).written
	const open = (words: string) => (words === GAP ? '' : words)
	return {
		front: {
			...front,
			title: open(front.title),
			level: open(front.level),
			about: open(front.about),
			goals: front.goals.filter((goal) => goal !== GAP),
		},
		steps: steps.map((step) => ({ ...step, heading: open(step.heading), prompt: open(step.prompt) })),
	}
}

/** Words in one line. */
function line(words: string): string {
	return clean(words).replace(/\s+/g, ' ').trim()
}

/** Markdown that can be read; what cannot is shown as it was typed. */
function text(words: string): string {
	const trimmed = clean(words).trim()
	if (trimmed === '' || readMarkdown(trimmed).problems.length === 0) return trimmed
	return trimmed.replace(/^[ \t]+/gm, '').replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

function clean(words: string): string {
	return words.replace(/\r\n?/g, '\n').replace(/[\p{Cs}\ufeff]|(?![\n\t])\p{Cc}/gu, '')
}

/** `One strike, two tolls` → `one-strike-two-tolls`. */
function idFrom(title: string): string {
	const plain = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[-0-9]+/, '')
		.slice(0, 60)
		.replace(/-+$/, '')
	return NAME.test(plain) ? plain : 'my-walkthrough'
}
