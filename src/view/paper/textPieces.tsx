/** A walkthrough's texts as pieces for paper. */
import { type Block, readMarkdown } from '../../records/walkthrough/markdown.ts'
import { Blocks } from '../walkthrough/Markdown.tsx'
import { count } from '../words/labels.ts'
import type { Piece } from './Flow.tsx'

/** A text as pieces, one below the other. */
export function blocks(text: string, key: string, className?: string): Piece[] {
	return parts(readMarkdown(text).blocks, key).map((piece) => ({ ...piece, className }))
}

/** Each paragraph, and each item of a list, a piece of its own. */
export function parts(all: Block[], key: string, leads = false): Piece[] {
	return itemised(all).map((block, at) => ({
		key: `${key} ${at}`,
		leads: leads || undefined,
		node: <Blocks blocks={[block]} />,
	}))
}

function itemised(all: Block[]): Block[] {
	return all.flatMap((block) =>
		block.kind === 'list'
			? block.items.map((item, at): Block => ({ ...block, start: block.start + at, items: [item] }))
			: [block],
	)
}

/** Room to write below each question; below all, where none is numbered. */
export function withLines(tasks: Block[], key: string): Piece[] {
	const isNumbered = tasks.some((block) => block.kind === 'list' && block.ordered)
	const written = itemised(tasks).flatMap((block, at): Piece[] => {
		const isQuestion = block.kind === 'list' && block.ordered
		return [
			{ key: `${key} task ${at}`, leads: isQuestion || !isNumbered, node: <Blocks blocks={[block]} /> },
			...(isQuestion ? [{ key: `${key} lines ${at}`, node: <Lines of={2} /> }] : []),
		]
	})
	return isNumbered ? written : [...written, { key: `${key} lines`, node: <Lines of={5} /> }]
}

function Lines({ of }: { of: number }) {
	return (
		<div className="paper-lines" role="img" aria-label={`Room to write: ${count(of, 'line')}`}>
			{Array.from({ length: of }, (_, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
				<span key={at} />
			))}
		</div>
	)
}
