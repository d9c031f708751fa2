/** The one frame that is handed out: by oEmbed, and to be copied. */
import { html, type Markup } from './markup.ts'

/** As wide as its place, `height` CSS pixels high, no script. */
export function iframe({ src, title, height }: { src: string; title: string; height: number }): Markup {
	return html`<iframe src="${src}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0" allow="fullscreen; clipboard-write"></iframe>`
}
