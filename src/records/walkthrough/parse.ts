/** A walkthrough's file → what is written in it. No `node:*`: the pipeline reads with it, and so can a page. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Problem, readMarkdown } from './markdown.ts'
import { ANSWER, Front, NAME, NOTES, StepBlock, type StepWritten, type Written } from './written.ts'
import { type Path, readYaml } from './yaml.ts'

/** What is wrong with a file, a line for each problem: `file:line: what, and what to do`. */
export class WalkthroughError extends Error {
	override name = 'WalkthroughError'
	readonly problems: Problem[]
	constructor(file: string, problems: Problem[]) {
		super(problems.map(({ line, says }) => `${file}:${line}: ${says}`).join('\n'))
		this.problems = problems
	}
}

export type Parsed = {
	written: Written
	/** The line of a key of the front matter. */
	frontAt: (path: Path) => number
	/** The line of a key of a step's block, by the step's place. */
	stepAt: (step: number, path: Path) => number
	/** The first line of a step's part. */
	partAt: (step: number, part: 'heading' | 'prompt' | 'notes' | 'answer') => number
}

/** A stretch of lines: its text, and the line of the file in which it begins. */
type Stretch = { text: string; line: number }
type Section = { title: string; line: number; body: Stretch }

/** Reads a file. Throws WalkthroughError naming every problem with its line. */
export function parseWalkthrough(file: string, source: string): Parsed {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
	const problems: Problem[] = []
	const matter = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text)
	if (matter?.index !== 0)
		throw new WalkthroughError(file, [
			{
				line: 1,
				says: 'no front matter: begin the file with a line "---", the keys (id, title, minutes …), and "---" again',
			},
		])
	const front = readYaml(Front, matter[1]!, 2, 'front matter')
	problems.push(...front.problems)
	const body = { text: text.slice(matter[0].length), line: matter[0].split('\n').length }
	const { before, sections } = cut(body, 2)
	if (before.text.trim() !== '')
		problems.push({
			line: first(before),
			says: 'words before the first step: put them into "about", or under a "## Heading {#id}"',
		})
	if (sections.length === 0) problems.push({ line: body.line, says: 'no step: a step begins with "## Heading {#id}"' })
	const steps = sections.map((section) => readStep(section, problems))
	refuseTwins(sections, steps, problems)
	if (problems.length > 0 || !front.value)
		throw new WalkthroughError(
			file,
			problems.sort((a, b) => a.line - b.line),
		)
	const read = steps.map((step) => step!)
	return {
		written: { front: front.value, steps: read.map(({ written }) => written) },
		frontAt: front.at,
		stepAt: (step, path) => read[step]!.at(path),
		partAt: (step, part) => read[step]!.lines[part],
	}
}

type ReadStep = { written: StepWritten; at: (path: Path) => number; lines: Record<Part, number> }
type Part = 'heading' | 'prompt' | 'notes' | 'answer'

/** A step of a section; null, with problems named, where it is none. */
function readStep({ title, line, body }: Section, problems: Problem[]): ReadStep | null {
	const before = problems.length
	const [, heading, id] = /^(.*?)\s*\{#([^{}\s]*)\}$/.exec(title) ?? []
	if (heading === undefined || id === undefined || !NAME.test(id) || heading === '')
		problems.push({
			line,
			says: `the step "${title}" has no id: write "## Heading {#its-id}", the id in small letters, digits and hyphens, a letter first`,
		})
	const what = `the step "${id ?? title}"`
	const block = /^\s*```step[ \t]*\n([\s\S]*?)^```[ \t]*$/m.exec(body.text)
	const isFirst = block !== null && body.text.slice(0, block.index).trim() === ''
	if (!isFirst)
		problems.push({
			line: first(body),
			says: `${what}: a step begins with a block "\`\`\`step", its minutes and its skill in it`,
		})
	const lead = isFirst ? block[0] : ''
	const opens = lead.length - lead.trimStart().length
	const blockLine = body.line + lead.slice(0, opens).split('\n').length
	const yaml = readYaml(StepBlock, isFirst ? block[1]! : '', blockLine, what)
	if (isFirst) problems.push(...yaml.problems)
	const rest = { text: body.text.slice(lead.length), line: body.line + lead.split('\n').length - 1 }
	const { before: prompt, sections } = cut(rest, 3)
	const parts: Record<string, Stretch> = {}
	for (const section of sections) {
		if (section.title !== NOTES && section.title !== ANSWER)
			problems.push({
				line: section.line,
				says: `${what}: the heading "${section.title}" is neither "${NOTES}" nor "${ANSWER}"`,
			})
		else if (parts[section.title])
			problems.push({ line: section.line, says: `${what}: "${section.title}" stands twice; put both into one` })
		else parts[section.title] = section.body
	}
	if (prompt.text.trim() === '')
		problems.push({ line: first(rest), says: `${what}: no prompt: say below the block what pupils are to do` })
	for (const stretch of [prompt, ...Object.values(parts)])
		for (const { line, says } of readMarkdown(stretch.text).problems)
			problems.push({ line: stretch.line + line - 1, says: `${what}: ${says}` })
	for (const [name, stretch] of Object.entries(parts))
		if (stretch.text.trim() === '')
			problems.push({ line: stretch.line, says: `${what}: "${name}" is empty; fill it or take the heading out` })
	if (problems.length > before || !yaml.value) return null
	const words = (stretch: Stretch | undefined) => stretch?.text.trim() ?? null
	return {
		written: {
			id: id!,
			heading: heading!,
			block: yaml.value,
			prompt: words(prompt)!,
			notes: words(parts[NOTES]),
			answer: words(parts[ANSWER]),
		},
		at: yaml.at,
		lines: {
			heading: line,
			prompt: first(prompt),
			notes: first(parts[NOTES] ?? rest),
			answer: first(parts[ANSWER] ?? rest),
		},
	}
}

/** Cuts at the headings of a depth. Those of other depths are refused with the Markdown that they stand in. */
function cut({ text, line }: Stretch, depth: 2 | 3): { before: Stretch; sections: Section[] } {
	const lines = text.split('\n')
	const headings = fromMarkdown(text).children.flatMap((node) => {
		if (node.type !== 'heading' || !node.position) return []
		return node.depth === depth ? [{ from: node.position.start.line, to: node.position.end.line }] : []
	})
	const between = (from: number, to: number): Stretch => ({ text: lines.slice(from, to).join('\n'), line: line + from })
	return {
		before: between(0, headings[0] ? headings[0].from - 1 : lines.length),
		sections: headings.map(({ from, to }, at) => ({
			title: lines[from - 1]!.replace(/^ {0,3}#+\s*/, '').trim(),
			line: line + from - 1,
			body: between(to, headings[at + 1] ? headings[at + 1]!.from - 1 : lines.length),
		})),
	}
}

/** The line in which a stretch's first words stand. */
function first({ text, line }: Stretch): number {
	const blank = /^\s*/.exec(text)![0]
	return blank.length === text.length ? line : line + blank.split('\n').length - 1
}

function refuseTwins(sections: Section[], steps: (ReadStep | null)[], problems: Problem[]): void {
	const seen = new Map<string, number>()
	for (const [at, step] of steps.entries()) {
		if (!step) continue
		const { id } = step.written
		const before = seen.get(id)
		const { line } = sections[at]!
		if (before !== undefined)
			problems.push({ line, says: `the step id "${id}" stands in line ${before} too; give each step its own` })
		else seen.set(id, line)
	}
}
