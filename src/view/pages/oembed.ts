/** oEmbed 1.0 (oembed.com), type `rich`: what a host that knows nothing of us needs to show a page in a frame. */
import { iframe } from './iframe.ts'
import { NAME } from './say.ts'
import type { Path, Site } from './site.ts'

export type OEmbed = {
	version: '1.0'
	type: 'rich'
	/** One bare `<iframe>`, no script. */
	html: string
	/** CSS pixels; the frame itself is as wide as its place. */
	width: number
	height: number
	title: string
	provider_name: string
	provider_url: string
	/** Seconds for which a host may keep it. */
	cache_age: number
	thumbnail_url?: string
	thumbnail_width?: number
	thumbnail_height?: number
}

export const FRAME = { width: 800, height: 640 }

type Framed = { site: Site; path: Path; title: string; card: { href: string; width: number; height: number } | null }

export function oembedOf({ site, path, title, card }: Framed): OEmbed {
	const src = `${new URL(path, site).href}?embed=1`
	return {
		version: '1.0',
		type: 'rich',
		html: iframe({ src, title, height: FRAME.height }).text,
		...FRAME,
		title,
		provider_name: NAME,
		provider_url: site,
		cache_age: 86_400,
		...(card && { thumbnail_url: card.href, thumbnail_width: card.width, thumbnail_height: card.height }),
	}
}

/** Where the file of a page stands: `oembed/ID.json`; the timeline's is `oembed/timeline.json`. */
export function oembedPath(path: Path): string {
	return `oembed/${path.split('/').at(-2) ?? 'timeline'}.json`
}
