/** A walkthrough's Markdown as a page that needs no script. What is not possible in it was refused when it was built. */
import { type Block, type Inline, readMarkdown } from '../../records/walkthrough/markdown.ts'
import { html, type Markup } from './markup.ts'
import { eventPath } from './site.ts'

export function stillMarkdown(text: string): Markup {
	return html`${readMarkdown(text).blocks.map(block)}`
}

function block(one: Block): Markup {
	if (one.kind === 'paragraph') return html`<p>${one.of.map(inline)}</p>\n`
	if (one.kind === 'quotation') return html`<blockquote>${one.of.map(block)}</blockquote>\n`
	const items = one.items.map((item) => html`<li>${item.map((part) => inItem(part, item))}</li>\n`)
	return one.ordered ? html`<ol start="${one.start}">${items}</ol>\n` : html`<ul>${items}</ul>\n`
}

/** The only paragraph of an item is the item. */
function inItem(part: Block, item: Block[]): Markup {
	return part.kind === 'paragraph' && item[0] === part ? html`${part.of.map(inline)}` : block(part)
}

function inline(one: Inline): Markup {
	if (one.kind === 'text') return html`${one.text}`
	if (one.kind === 'break') return html`<br />`
	if (one.kind === 'link') return html`<a href="${target(one.href)}" rel="noopener">${one.of.map(inline)}</a>`
	return one.kind === 'emphasis' ? html`<em>${one.of.map(inline)}</em>` : html`<strong>${one.of.map(inline)}</strong>`
}

/** A state of the timeline is a link to it; an event alone, to the event's own page. */
function target(href: string): string {
	if (!href.startsWith('?')) return href
	const query = new URLSearchParams(href)
	const event = query.get('event')
	return event !== null && query.size === 1 && /^\w+$/.test(event) ? `./${eventPath(event)}` : `./${href}`
}
