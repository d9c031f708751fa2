/** What every page without a script has around it: whose it is, the way to the others, and why it looks like this. */
import type { Records } from '../../query/select.ts'
import { colourToken, OUTLINE, type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { html, type Markup } from './markup.ts'
import { NAME } from './say.ts'

/** `isTimeline`: the page is where the others lead. Addresses are relative to the site's root: each page has its `<base>`. */
export function frame(records: Records, body: Markup, isTimeline = false): Markup {
	const { title, contact } = records.index
	return html`<div class="still">
<header class="still-head"><p>${NAME}</p>${!isTimeline && html`<p><a href="./">${title}</a></p>`}</header>
<main>
${body}
</main>
<footer class="still-foot">
<p>This is the plain page. The timeline, search, map and comparison need JavaScript, which is off here or has not come through.</p>
<p>The records are plain JSON: <a href="./data/index.json">data/index.json</a>.${
		contact !== undefined &&
		html` Questions and corrections: <a href="${contact}">${contact.replace(/^mailto:/, '')}</a>.`
	}</p>
</footer>
</div>`
}

/** An outlet's shape in its colour, beside its name. */
export function markOf(look: OutletLook | null | undefined): Markup {
	const { shape, ...rest } = look ?? PLAIN_LOOK
	return html`<svg class="outlet-mark" viewBox="0 0 16 16" aria-hidden="true"><path d="${OUTLINE[shape]}" fill="${colourToken({ shape, ...rest })}"/></svg> `
}
