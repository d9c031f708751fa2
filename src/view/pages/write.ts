/** Pages → files of the site: markup, oEmbed, and for search engines the list of all of them. Cards are drawn apart. */
import { CARD } from './box.ts'
import { headMarkup } from './head.ts'
import { html } from './markup.ts'
import { oembedOf, oembedPath } from './oembed.ts'
import type { Page } from './page.ts'
import type { Path, Site } from './site.ts'
import { fill } from './template.ts'

/** The picture of a page, below the site's root. */
export function cardPath(path: Path): string {
	return `${path}card.png`
}

/**
 * Path below the site's root → text. `hasCard` says of a page whether a card of its own was drawn; others show the
 * timeline's. Without a site there is nothing that must have whole addresses: no oEmbed, no map of the site.
 */
export function writePages(
	pages: Page[],
	template: string,
	site: Site | null,
	hasCard: (page: Page) => boolean,
): Map<string, string> {
	const files = new Map<string, string>()
	const timeline = pages[0]
	for (const page of pages) {
		const shown = hasCard(page) ? page : timeline && hasCard(timeline) ? timeline : null
		const card = shown?.card ? { href: cardPath(shown.path), says: shown.card.says } : null
		const { path, title, windowTitle, description, still, app } = page
		const head = headMarkup({ ...page, site, card })
		files.set(`${path}index.html`, fill(template, { path, title: windowTitle, description, head, still, app }))
		if (site === null) continue
		const image = card && { href: new URL(card.href, site).href, ...CARD }
		const file = oembedPath(path)
		if (files.has(file)) throw new Error(`${file}: two pages would have it; give the walkthrough another id`)
		files.set(file, `${JSON.stringify(oembedOf({ site, path, title, card: image }), null, '\t')}\n`)
	}
	if (site !== null) {
		files.set('sitemap.xml', siteMap(pages, site))
		files.set('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', site).href}\n`)
	}
	return files
}

function siteMap(pages: Page[], site: Site): string {
	const urls = pages
		.filter(({ listed }) => listed)
		.map(({ path }) => html`<url><loc>${new URL(path, site).href}</loc></url>\n`)
	return `<?xml version="1.0" encoding="UTF-8"?>\n${html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`.text}`
}
