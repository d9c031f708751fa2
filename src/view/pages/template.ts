/** The built page as a template: what is put into it for each prerendered page. */
import { html, type Markup } from './markup.ts'
import { type Path, up } from './site.ts'

export type Filling = {
	path: Path
	/** The window's title. */
	title: string
	description: string
	head: Markup
	/** The page as it reads without a script. */
	still: Markup
	/** False for a page that no app takes over. */
	app?: boolean
}

/** Each is in the page once, and is replaced. */
const PLACES = {
	charset: /<meta charset="utf-8"\s*\/?>/i,
	description: /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
	title: /<title>[^<]*<\/title>/,
	headEnd: /[ \t]*<\/head>/,
	root: /<div id="root"><\/div>\s*<noscript>[\s\S]*?<\/noscript>/,
}
const SCRIPT = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g

/**
 * Fills the built `index.html`. A page below the site's root gets a `<base>` first of all, so that every relative address
 * in it means what it means there. Throws where the page is not the one we know.
 */
export function fill(template: string, { path, title, description, head, still, app = true }: Filling): string {
	const base = path === '' ? '' : html`\n\t\t<base href="${up(path)}" />`.text
	const put: Record<keyof typeof PLACES, (found: string) => string> = {
		charset: (found) => found + base,
		description: () => html`<meta name="description" content="${description}" />`.text,
		title: () => html`<title>${title}</title>`.text,
		headEnd: (found) => head.text + found,
		root: () => html`<div id="root">${app ? html`<div class="still-waits">${still}</div>` : still}</div>`.text,
	}
	return Object.entries(PLACES).reduce(
		(page, [name, place]) => {
			const found = page.match(new RegExp(place, 'g'))?.length ?? 0
			if (found !== 1) throw new Error(`index.html: ${found} places for the ${name} of a page (${place}), not one`)
			return page.replace(place, put[name as keyof typeof PLACES])
		},
		app ? template : template.replace(SCRIPT, ''),
	)
}
