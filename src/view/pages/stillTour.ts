/** A walkthrough as a page that needs no script: what it is about, and each step's question. Answers stay with the teacher. */
import type { Records } from '../../query/select.ts'
import { SKILL, type Step, type Walkthrough } from '../../records/walkthrough.ts'
import { count } from '../words/labels.ts'
import { html, type Markup } from './markup.ts'
import { eventPath } from './site.ts'
import { frame } from './stillFrame.ts'
import { stillMarkdown } from './stillMarkdown.ts'

/** How long, for whom, how many steps: `42 minutes · 14 to 18 years · 8 steps`. */
export function measures({ minutes, level, steps }: Walkthrough): string {
	return `${count(minutes, 'minute')} · ${level} · ${count(steps.length, 'step')}`
}

export function stillTour(records: Records, tour: Walkthrough): Markup {
	return frame(
		records,
		html`<p class="still-kind">A walkthrough for a class</p>
<h1>${tour.title}</h1>
<p class="still-places">${measures(tour)}</p>
<div class="still-text">${stillMarkdown(tour.about)}</div>
${tour.contentNote !== null && html`<p class="note"><b>Content note.</b> ${tour.contentNote}</p>`}
<section>
<h2>Goals</h2>
<ul class="still-bullets">
${tour.goals.map((goal) => html`<li>${goal}</li>\n`)}</ul>
</section>
${tour.steps.map((step, at) => stepMarkup(records, step, at))}`,
	)
}

function stepMarkup(records: Records, step: Step, at: number): Markup {
	const { heading, skill, prompt, contentNote } = step
	return html`<section class="still-step">
<h2>${at + 1}. ${heading}</h2>
<p class="note"><b>${SKILL[skill].name}.</b> ${SKILL[skill].asks}</p>
${contentNote !== null && html`<p class="note"><b>Content note.</b> ${contentNote}</p>`}
<div class="still-text">${stillMarkdown(prompt)}</div>
${links(records, step)}</section>
`
}

/** The events that a step is about. None where it hides something: their pages would show it. */
function links(records: Records, { show, excerpts, hide }: Step): Markup | false {
	const ids = [show.eventId, ...excerpts.map(({ eventId }) => eventId)]
	const events = [...new Set(ids)].flatMap((id) => (id && records.eventById.get(id)) || [])
	if (hide !== null || events.length === 0) return false
	return html`<p>The words it is about: ${events.map(({ id, title }, at) => html`${at > 0 && ', '}<a href="./${eventPath(id)}">${title}</a>`)}</p>\n`
}
