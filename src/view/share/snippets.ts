/** What is copied: addresses and the few lines of HTML that show the page in another. */
import { formatUrl, type UrlPatch } from '../../query/url.ts'
import { iframe as frame } from '../pages/iframe.ts'
import { escaped } from '../pages/markup.ts'
import type { What } from './whats.ts'

/** What the sharer chose besides the thing itself; null is the page's own choice. */
export type Options = Pick<UrlPatch, 'view' | 'theme' | 'lang'> & {
	/** The tools around what is shown. */
	controls: boolean
	/** CSS pixels. */
	height: number
	/** The version of the records to stay with; null follows them. */
	v: string | null
}

type Shared = { site: string; what: What; options: Options }

/** The address of the full page. A thing's own page says what it is to machines and without a script. */
export function link({ site, what, options }: Shared): string {
	const { theme, lang, v } = options
	const rest = { ...looks(what, options), theme, lang, v }
	// A kept version outlives the page that was made of it.
	if (what.path !== undefined && v === null) return site + what.path + formatUrl(rest)
	return site + formatUrl({ ...what.asks, ...rest })
}

/** The address of a frame: that of an event's own page, else the timeline's with what is asked for. */
export function embedAddress({ site, what, options }: Shared): string {
	const { theme, lang, v, controls } = options
	const rest: UrlPatch = { ...looks(what, options), theme, lang, controls: controls ? null : '0', v }
	const hasPage = what.path !== undefined && what.id === 'event' && v === null
	const query = formatUrl(hasPage ? rest : { ...what.asks, ...rest }).slice(1)
	return `${site}${hasPage ? what.path : ''}?embed=1${query === '' ? '' : `&${query}`}`
}

/** A frame of fixed height, without any script. */
export function iframe(shared: Shared): string {
	const { what, options } = shared
	return frame({ src: embedAddress(shared), title: what.title, height: options.height }).text
}

/** A frame as tall as what it shows: a link, which the script turns into the frame. */
export function autoHeight(shared: Shared): string {
	const { site, what, options } = shared
	return [
		`<div class="datelines-embed" data-src="${escaped(embedAddress(shared))}" style="min-height:${options.height}px"><a href="${escaped(link(shared))}">${escaped(what.title)}</a></div>`,
		script(site),
	].join('\n')
}

/** The same as an element, for pages that write their own. */
export function element({ site, what, options }: Shared): string {
	const { theme, lang, v, controls } = options
	const asked = new URLSearchParams(
		formatUrl({ ...what.asks, ...looks(what, options), theme, lang, controls: controls ? null : '0', v }),
	)
	const attributes = [...asked]
		.filter(([key]) => ATTRIBUTES.has(key))
		.map(([key, value]) => ` ${key}="${escaped(value)}"`)
	return `<datelines-timeline src="${escaped(site)}"${attributes.join('')}></datelines-timeline>\n${script(site)}`
}

/** What the element takes: as the script of hosts' pages has it (`src/embed/address.ts`). */
export const ATTRIBUTES = new Set([
	...['event', 'claim', 'compare', 'tour', 'step', 'answers', 'draft', 'view', 'lanes', 'sort', 'down', 't'],
	...['q', 'outlet', 'place', 'kind', 'agreement', 'modality', 'certainty', 'document', 'comments'],
	...['theme', 'lang', 'controls', 'v'],
])

const script = (site: string) => `<script async src="${escaped(site)}embed.js"></script>`

/** A view of its own, where the thing has several and one was chosen. */
const looks = (what: What, { view }: Options): UrlPatch => (what.hasViews && view ? { view } : {})
