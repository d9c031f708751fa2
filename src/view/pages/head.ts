/** What stands in a page's head for machines: description, canonical address, Open Graph, Twitter, oEmbed, JSON-LD. */
import { CARD } from './box.ts'
import { html, type Markup, scriptJson } from './markup.ts'
import { oembedPath } from './oembed.ts'
import { NAME } from './say.ts'
import { address, type Path, type Site } from './site.ts'

export type Head = {
	site: Site | null
	path: Path
	/** Of the page, without what follows it in the window's title. */
	title: string
	description: string
	/** Open Graph type. */
	type: 'website' | 'article'
	/** What its card says, for those who do not see it; null where it has none. */
	card: { href: string; says: string } | null
	jsonLd: object
	/** What the app opens with, `event=ID`; null for the timeline. */
	start: string | null
	/** False where no search engine should list it. */
	listed: boolean
}

/** All but title and description, which the page has already; one element a line. */
export function headMarkup(head: Head): Markup {
	const { site, path, title, description, type, card, jsonLd, start, listed } = head
	const own = site === null ? null : new URL(path, site).href
	const image = card && address(site, path, card.href)
	const lines = [
		start !== null && html`<meta name="datelines-start" content="${start}" />`,
		!listed && html`<meta name="robots" content="noindex" />`,
		own !== null && html`<link rel="canonical" href="${own}" />`,
		html`<meta property="og:type" content="${type}" />`,
		html`<meta property="og:site_name" content="${NAME}" />`,
		html`<meta property="og:title" content="${title}" />`,
		html`<meta property="og:description" content="${description}" />`,
		html`<meta property="og:locale" content="en_GB" />`,
		own !== null && html`<meta property="og:url" content="${own}" />`,
		...(card
			? [
					html`<meta property="og:image" content="${image}" />`,
					html`<meta property="og:image:type" content="image/png" />`,
					html`<meta property="og:image:width" content="${CARD.width}" />`,
					html`<meta property="og:image:height" content="${CARD.height}" />`,
					html`<meta property="og:image:alt" content="${card.says}" />`,
				]
			: []),
		html`<meta name="twitter:card" content="${card ? 'summary_large_image' : 'summary'}" />`,
		html`<meta name="twitter:title" content="${title}" />`,
		html`<meta name="twitter:description" content="${description}" />`,
		card && html`<meta name="twitter:image" content="${image}" />`,
		card && html`<meta name="twitter:image:alt" content="${card.says}" />`,
		site !== null &&
			html`<link rel="alternate" type="application/json+oembed" href="${address(site, path, oembedPath(path))}" title="${title}" />`,
		html`<script type="application/ld+json">${scriptJson(jsonLd)}</script>`,
	]
	return html`${lines.filter((line) => line !== false && line !== null).map((line) => html`		${line}\n`)}`
}
