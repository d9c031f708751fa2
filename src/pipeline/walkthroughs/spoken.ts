/** What a walkthrough says in its own voice, line by line: all of it but the documents' words. */
import type { Parsed } from '../../records/walkthrough/parse.ts'

export type Spoken = { line: number; text: string }

/** Block quotations are somebody else's words and left out; so are quotes that find a place in a document. */
export function spoken({ written: { front, steps }, frontAt, stepAt, partAt }: Parsed): Spoken[] {
	const plain: Spoken[] = [
		{ line: frontAt(['title']), text: front.title },
		{ line: frontAt(['level']), text: front.level },
		{ line: frontAt(['about']), text: front.about },
		{ line: frontAt(['content']), text: front.content ?? '' },
		...front.goals.map((text, at) => ({ line: frontAt(['goals', at]), text })),
		...(front.outside ?? []).map(({ says, basis }, at) => ({
			line: frontAt(['outside', at]),
			text: `${says} ${basis}`,
		})),
	]
	const inSteps = steps.flatMap(({ heading, block, prompt, notes, answer }, nth): Spoken[] => [
		{ line: partAt(nth, 'heading'), text: heading },
		{ line: stepAt(nth, ['content']), text: block.content ?? '' },
		...(block.outside ?? []).map(({ says, basis }, at) => ({
			line: stepAt(nth, ['outside', at]),
			text: `${says} ${basis}`,
		})),
		...paragraphs(prompt, partAt(nth, 'prompt')),
		...paragraphs(notes ?? '', partAt(nth, 'notes')),
		...paragraphs(answer ?? '', partAt(nth, 'answer')),
	])
	return [...plain, ...inSteps]
}

/** A paragraph at a time: a quotation may run over the end of a line. */
function paragraphs(text: string, line: number): Spoken[] {
	const found: Spoken[] = []
	for (const match of text.matchAll(/(?:^.*\S.*$\n?)+/gm)) {
		const own = match[0].replace(/^ {0,3}>.*$/gm, '')
		found.push({ line: line + text.slice(0, match.index).split('\n').length - 1, text: own })
	}
	return found
}
