import { Fragment, type ReactNode, useContext, useMemo } from 'react'
import { type Block, type Inline, readMarkdown } from '../../records/walkthrough/markdown.ts'
import { PromptLinks } from './promptLinks.ts'

/** Markdown of a walkthrough as elements. What is not possible in it was refused when it was built, and is left out here. */
export function Markdown({ text }: { text: string }) {
	const blocks = useMemo(() => readMarkdown(text).blocks, [text])
	return <Blocks blocks={blocks} />
}

/** Parts of such a text. */
export function Blocks({ blocks }: { blocks: Block[] }) {
	return <div className="tour-text">{inOrder(blocks, block)}</div>
}

/** A text has no other order than its own. */
function inOrder<T>(all: T[], draw: (one: T) => ReactNode): ReactNode {
	// biome-ignore lint/suspicious/noArrayIndexKey: parts of a text never change their places
	return all.map((one, at) => <Fragment key={at}>{draw(one)}</Fragment>)
}

function block(one: Block): ReactNode {
	if (one.kind === 'paragraph') return <p>{inOrder(one.of, inline)}</p>
	if (one.kind === 'quotation') return <blockquote>{inOrder(one.of, block)}</blockquote>
	const items = inOrder(one.items, (item) => <li>{inOrder(item, (part) => inItem(part, item))}</li>)
	return one.ordered ? <ol start={one.start}>{items}</ol> : <ul>{items}</ul>
}

/** The only paragraph of an item is the item. */
function inItem(part: Block, item: Block[]): ReactNode {
	return part.kind === 'paragraph' && item[0] === part ? inOrder(part.of, inline) : block(part)
}

function inline(one: Inline): ReactNode {
	if (one.kind === 'text') return one.text
	if (one.kind === 'break') return <br />
	if (one.kind === 'link') return <Link href={one.href}>{inOrder(one.of, inline)}</Link>
	if (one.kind === 'emphasis') return <em>{inOrder(one.of, inline)}</em>
	return <strong>{inOrder(one.of, inline)}</strong>
}

/** A state of this page, or another site in a new tab. */
function Link({ href, children }: { href: string; children: ReactNode }) {
	const inPage = useContext(PromptLinks)
	if (href.startsWith('?')) return <a href={inPage(href)}>{children}</a>
	return (
		<a href={href} target="_blank" rel="noopener noreferrer">
			{children}
			<span className="visually-hidden"> (another site, in a new tab)</span>
		</a>
	)
}
