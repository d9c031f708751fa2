/** What a draft still lacks, in words, and where to write it. Nothing of it keeps anybody from saving. */
import type { Draft } from '../../query/author/draft.ts'
import type { Missing } from '../../query/author/own.ts'
import { readMarkdown } from '../../records/walkthrough/markdown.ts'

/** `field` is the id of the element to go to. */
export type Lack = { says: string; field: string }

/** In the order of the page. `unfound` is what the records do not hold. */
export function lacks({ front, steps }: Draft, unfound: Missing[]): Lack[] {
	const isEmpty = (words: string) => words.trim() === ''
	const whole: Lack[] = [
		...(isEmpty(front.title) ? [{ says: 'The walkthrough has no title.', field: 'author-title' }] : []),
		...(isEmpty(front.level) ? [{ says: 'It does not say for whom it is.', field: 'author-level' }] : []),
		...(front.goals.every(isEmpty) ? [{ says: 'It has no goal.', field: 'author-goals' }] : []),
		...(isEmpty(front.about) ? [{ says: 'It does not say what it is about.', field: 'author-about' }] : []),
		...unreadable(front.about, 'About', 'author-about'),
		...(steps.length === 0 ? [{ says: 'It has no step.', field: 'author-add' }] : []),
	]
	const each = steps.flatMap(({ id, heading, prompt, notes, answer }, nth): Lack[] => [
		...(isEmpty(heading) ? [{ says: `Step ${nth + 1} has no heading.`, field: `${id}-heading` }] : []),
		...(isEmpty(prompt) ? [{ says: `Step ${nth + 1} has no prompt.`, field: `${id}-prompt` }] : []),
		...unreadable(prompt, `Step ${nth + 1}, prompt`, `${id}-prompt`),
		...unreadable(answer ?? '', `Step ${nth + 1}, answer`, `${id}-answer`),
		...unreadable(notes ?? '', `Step ${nth + 1}, notes`, `${id}-notes`),
		...unfound
			.filter(({ step }) => step === nth)
			.map(({ says }) => ({ says: `Step ${nth + 1}: ${says}.`, field: `${id}-shows` })),
	])
	return [...whole, ...each]
}

function unreadable(text: string, where: string, field: string): Lack[] {
	const [problem] = readMarkdown(text.trim()).problems
	return problem
		? [{ says: `${where}, line ${problem.line}: ${problem.says}. It is shown as you typed it.`, field }]
		: []
}
