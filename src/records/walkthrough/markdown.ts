/**
 * The Markdown of walkthroughs: paragraphs, emphasis, lists, block quotations, links. The one door to the Markdown parser;
 * all else (HTML, pictures, code, headings) is named as a problem, so that what a file can do is what the page can show.
 */
import { fromMarkdown } from 'mdast-util-from-markdown'

export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'break' }
	| { kind: 'emphasis' | 'strong'; of: Inline[] }
	| { kind: 'link'; href: string; of: Inline[] }
export type Block =
	| { kind: 'paragraph'; of: Inline[] }
	| { kind: 'quotation'; of: Block[] }
	| { kind: 'list'; ordered: boolean; start: number; items: Block[][] }

/** What is wrong in a text, and in which of its lines, from 1. */
export type Problem = { line: number; says: string }

type Node = {
	type: string
	value?: string
	url?: string
	ordered?: boolean | null
	start?: number | null
	children?: Node[]
	position?: { start: { line: number } }
}

/** The text as a tree, and what of it is none of the above; that is left out of the tree. Never throws. */
export function readMarkdown(text: string): { blocks: Block[]; problems: Problem[] } {
	const problems: Problem[] = []
	const root = fromMarkdown(text) as Node
	const refuse = ({ type, position }: Node) => {
		problems.push({ line: position?.start.line ?? 1, says: SAYS[type] ?? `“${type}” is not possible here` })
		return []
	}
	const blocks = (nodes: Node[] = []): Block[] => nodes.flatMap(block)
	const block = (node: Node): Block[] => {
		if (node.type === 'paragraph') return [{ kind: 'paragraph', of: inlines(node.children) }]
		if (node.type === 'blockquote') return [{ kind: 'quotation', of: blocks(node.children) }]
		if (node.type === 'list') {
			const items = (node.children ?? []).map((item) => blocks(item.children))
			return [{ kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items }]
		}
		return refuse(node)
	}
	const inlines = (nodes: Node[] = []): Inline[] => nodes.flatMap(inline)
	const inline = (node: Node): Inline[] => {
		if (node.type === 'text') return [{ kind: 'text', text: node.value ?? '' }]
		if (node.type === 'break') return [{ kind: 'break' }]
		if (node.type === 'emphasis' || node.type === 'strong') return [{ kind: node.type, of: inlines(node.children) }]
		if (node.type === 'link' && isSafe(node.url ?? ''))
			return [{ kind: 'link', href: node.url!, of: inlines(node.children) }]
		return refuse(node)
	}
	return { blocks: blocks(root.children), problems }
}

const SAYS: Record<string, string> = {
	heading:
		'a heading is not possible here; steps are parted by "## Heading {#id}", parts by "### For the teacher" and "### A possible answer"',
	html: 'HTML is not possible; write Markdown',
	image: 'pictures are not possible',
	code: 'a block of code (or an indented line) is not possible',
	inlineCode: 'code is not possible; use quotation marks',
	link: 'a link begins with https:// or http://, or with ? for a state of this page',
	thematicBreak: 'a line across is not possible',
	definition: 'links stand where they are used: [words](address)',
}

/** An address on the open web, or a state of this page. Nothing else may become a link: no script, no file. */
function isSafe(href: string): boolean {
	return href.startsWith('?') || (/^https?:\/\//i.test(href) && URL.canParse(href))
}
