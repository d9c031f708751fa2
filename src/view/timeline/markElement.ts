/** The DOM of a mark and of a lane's label. vis would put strings through innerHTML: these are built with textContent. */

import type { Telling } from '../../query/catalogue/telling.ts'
import { fromDayNumber } from '../../records/day.ts'
import { colourToken, OUTLINE, type OutletLook } from '../outlet/marks.ts'
import { dateWords, rangeWords } from '../words/date.ts'
import { count, MODALITY } from '../words/labels.ts'
import { type Chosen, holds } from './chosen.ts'
import type { LaneName, Names } from './names.ts'
import type { Mark } from './place.ts'

const DAY = 86_400_000

/** What every mark is a copy of: copying is sooner done than making. */
let template: HTMLButtonElement | undefined

/** An empty mark; `fillMark` gives it its looks. */
export function createMark(id: string): HTMLButtonElement {
	template ??= emptyMark()
	const button = template.cloneNode(true) as HTMLButtonElement
	button.dataset.mark = id
	return button
}

function emptyMark(): HTMLButtonElement {
	const button = document.createElement('button')
	button.type = 'button'
	button.tabIndex = -1
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
	names: Names,
	chosen: Chosen | null,
): void {
	const [glyph, label] = button.children as unknown as [HTMLElement, HTMLElement]
	const first = mark.tellings[0]
	const one = mark.count === 1 ? first : undefined
	const quiet = first !== undefined && mark.tellings.every(({ modality }) => modality !== 'asserted')
	const isChosen = holds(mark, chosen)
	const classes = [
		'mark',
		`mark-${mark.look}`,
		mark.contested > 0 && 'mark-contested',
		quiet && 'mark-quiet',
		one?.soft && 'mark-soft',
		one?.openStart && 'mark-open-start',
		one?.openEnd && 'mark-open-end',
		mark.look === 'bar' && mark.label === 'beside' && 'mark-after',
	]
	set(button, 'class', classes.filter(Boolean).join(' '))
	const look = one ? lookOf(one.tellers, lane, names) : lane.look
	// By the object model: a policy against style attributes does not stop it.
	button.style.setProperty('--mark', colourToken(look))
	button.style.setProperty('--glyph', `${Math.round(mark.glyph)}px`)
	if (one) set(button, 'data-event', one.eventId)
	else button.removeAttribute('data-event')
	const name = markName(mark, lane, names, isChosen)
	set(button, 'aria-label', name)
	set(button, 'title', one ? `${one.title} — ${whenOf(one)}` : name)
	if (isChosen) set(button, 'aria-current', 'true')
	else button.removeAttribute('aria-current')
	const words = one ? '' : mark.count.toLocaleString('en-GB')
	if (glyph.textContent !== words) glyph.textContent = words
	const initials = lane.teller ? '' : (one?.tellers ?? []).map((id) => names.tellers(id).look.initials).join('+')
	const text = one ? one.title : lane.teller ? 'accounts' : 'events'
	const shown = mark.label === 'none' ? '' : text
	if (label.textContent !== shown) label.textContent = shown
	// For the eye alone: the name says in full who tells it.
	set(label, 'data-tellers', mark.label === 'none' ? '' : initials)
}

/** The colour of a mark: its lane's where the lane is a teller, else that of its one teller; none where several tell it. */
function lookOf(tellers: string[], lane: LaneName, names: Names): OutletLook {
	if (lane.teller || tellers.length !== 1) return lane.look
	return names.tellers(tellers[0]!).look
}

/**
 * What a mark is called: title, date and how surely, place, who tells it, how many accounts, whether they differ; of
 * several their number and days, on how many of them accounts differ, and that the chosen event is among them.
 */
export function markName(mark: Mark, lane: LaneName, names: Names, isChosen = false): string {
	const first = mark.tellings[0]
	if (mark.count > 1 || !first) {
		const last = mark.to / DAY - 1
		const days = rangeWords(fromDayNumber(mark.from / DAY), fromDayNumber(last))
		const what = lane.teller ? 'account' : 'event'
		const parts = [
			`${count(mark.count, what)}, ${days}`,
			lane.name,
			mark.contested > 0 && `accounts differ on ${mark.contested.toLocaleString('en-GB')} of them`,
			isChosen && 'the chosen event is among them',
		]
		return `${parts.filter(Boolean).join('; ')}. Opens them in a closer view.`
	}
	const known = said.get(first)
	if (known !== undefined) return known
	const where = first.placeIds.map(names.place).filter(Boolean).join(', ')
	const tellers = first.tellers.map((id) => names.tellers(id).name).join(', ')
	const parts = [
		whenOf(first),
		where,
		`told by ${tellers}${first.modality === 'asserted' ? '' : `, ${MODALITY[first.modality].toLowerCase()}`}`,
		first.outlets > 1 && `reported by ${count(first.outlets, 'outlet')}`,
		first.accounts > 1 && count(first.accounts, 'account'),
		first.contested && 'accounts differ',
	]
	const name = `${first.title}. ${parts.filter(Boolean).join('; ')}`
	said.set(first, name)
	return name
}

/** The date of a telling in words, written once. */
function whenOf(telling: Telling): string {
	const known = dates.get(telling) ?? dateWords(telling.date)
	dates.set(telling, known)
	return known
}

const dates = new WeakMap<Telling, string>()

/** Names of tellings: at each step of a zoom all marks are named, and dates in words take time. */
const said = new WeakMap<Telling, string>()

/** The label of a lane. */
export function laneLabel(lane: LaneName, height: number): HTMLElement {
	const label = document.createElement('div')
	label.className = lane.teller ? 'lane-label' : 'lane-label lane-words'
	label.style.height = `${height}px`
	label.title = lane.name
	const initials = document.createElement('b')
	initials.textContent = lane.look.initials
	const name = document.createElement('span')
	name.textContent = lane.name
	if (lane.teller) label.append(shapeOf(lane.look), initials)
	label.append(name)
	return label
}

/** An outlet's shape in its colour. */
function shapeOf(look: OutletLook): SVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
	svg.setAttribute('viewBox', '0 0 16 16')
	svg.setAttribute('class', 'outlet-mark')
	svg.setAttribute('aria-hidden', 'true')
	const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
	path.setAttribute('d', OUTLINE[look.shape])
	path.setAttribute('fill', colourToken(look))
	svg.append(path)
	return svg
}

function set(element: Element, name: string, value: string): void {
	if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
