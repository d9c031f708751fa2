/** The DOM of a mark and of a lane's label. vis would put strings through innerHTML: these are built with textContent. */
import type { Place } from '../../records/schema.ts'
import { colourToken, OUTLINE, type OutletLook } from '../outlet/marks.ts'
import { dateWords, rangeWords } from '../words/date.ts'
import { count, MODALITY } from '../words/labels.ts'
import type { Mark } from './place.ts'

export type LaneName = { name: string; look: OutletLook }

/** An empty mark; `fillMark` gives it its looks. */
export function createMark(id: string): HTMLButtonElement {
	const button = document.createElement('button')
	button.type = 'button'
	button.tabIndex = -1
	button.dataset.mark = id
	const glyph = document.createElement('span')
	glyph.className = 'mark-glyph'
	const label = document.createElement('span')
	label.className = 'mark-label'
	// The space parts what is read aloud: "4 accounts".
	button.append(glyph, ' ', label)
	return button
}

/** Looks and names of a mark. Touches only what changed, so that focus and vis's own copy stay. */
export function fillMark(
	button: HTMLButtonElement,
	mark: Mark,
	lane: LaneName,
	places: Map<string, Place>,
	selected: string | null,
): void {
	const [glyph, label] = button.children as unknown as [HTMLElement, HTMLElement]
	const first = mark.tellings[0]!
	const many = mark.tellings.length > 1
	const quiet = mark.tellings.every(({ modality }) => modality !== 'asserted')
	const soft = !many && first.soft
	const isSelected = mark.tellings.some(({ eventId }) => eventId === selected)
	const classes = [
		'mark',
		`mark-${mark.look}`,
		mark.tellings.some(({ contested }) => contested) && 'mark-contested',
		quiet && 'mark-quiet',
		soft && 'mark-soft',
		!many && first.openStart && 'mark-open-start',
		!many && first.openEnd && 'mark-open-end',
		mark.look === 'bar' && mark.label === 'beside' && 'mark-after',
	]
	set(button, 'class', classes.filter(Boolean).join(' '))
	set(button, 'style', `--mark: ${colourToken(lane.look)}; --glyph: ${Math.round(mark.glyph)}px`)
	if (many) button.removeAttribute('data-event')
	else set(button, 'data-event', first.eventId)
	set(button, 'aria-label', markName(mark, lane, places))
	set(button, 'title', many ? markName(mark, lane, places) : `${first.title} — ${dateWords(first.date)}`)
	if (isSelected) set(button, 'aria-current', 'true')
	else button.removeAttribute('aria-current')
	const words = many ? String(mark.tellings.length) : ''
	if (glyph.textContent !== words) glyph.textContent = words
	const text = many ? 'accounts' : first.title
	const shown = mark.label === 'none' ? '' : text
	if (label.textContent !== shown) label.textContent = shown
}

/** What a mark is called: title, date and how surely, place, who tells it, how many accounts, whether they differ. */
export function markName(mark: Mark, lane: LaneName, places: Map<string, Place>): string {
	const first = mark.tellings[0]!
	if (mark.tellings.length > 1) {
		const days = mark.tellings.map(({ date }) => date)
		const from = days.map((date) => date.earliest ?? date.latest!).sort()[0]!
		const to = days
			.map((date) => date.latest ?? date.earliest!)
			.sort()
			.at(-1)!
		return `${mark.tellings.length} accounts, ${rangeWords(from, to)}; ${lane.name}. Opens them in a closer view.`
	}
	const where = first.placeIds
		.map((id) => places.get(id)?.name)
		.filter(Boolean)
		.join(', ')
	const parts = [
		dateWords(first.date),
		where,
		`told by ${lane.name}${first.modality === 'asserted' ? '' : `, ${MODALITY[first.modality].toLowerCase()}`}`,
		first.outlets > 1 && `reported by ${count(first.outlets, 'outlet')}`,
		first.accounts > 1 && count(first.accounts, 'account'),
		first.contested && 'accounts differ',
	]
	return `${first.title}. ${parts.filter(Boolean).join('; ')}`
}

/** The label of a lane. */
export function laneLabel(lane: LaneName, height: number): HTMLElement {
	const label = document.createElement('div')
	label.className = 'lane-label'
	label.style.height = `${height}px`
	label.title = lane.name
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
	svg.setAttribute('viewBox', '0 0 16 16')
	svg.setAttribute('class', 'outlet-mark')
	svg.setAttribute('aria-hidden', 'true')
	const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
	path.setAttribute('d', OUTLINE[lane.look.shape])
	path.setAttribute('fill', colourToken(lane.look))
	svg.append(path)
	const initials = document.createElement('b')
	initials.textContent = lane.look.initials
	const name = document.createElement('span')
	name.textContent = lane.name
	label.append(svg, initials, name)
	return label
}

function set(element: Element, name: string, value: string): void {
	if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
