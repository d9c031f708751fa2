/** What of the page can be shared: each thing by name, the keys of the address that ask for it, and its own page. */
import { isOwn } from '../../query/author/useOwn.ts'
import type { Records } from '../../query/select.ts'
import { AS_IT_STANDS, type UrlPatch, type UrlState } from '../../query/url.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { stepAt } from '../../records/walkthrough.ts'
import { eventPath, MOST_EVENTS, tourPath } from '../pages/site.ts'

export type What = {
	id: 'whole' | 'shown' | 'event' | 'compare' | 'tour' | 'step'
	/** In the list of choices. */
	name: string
	/** Of the frame, and the link that stands for it. */
	title: string
	asks: UrlPatch
	/** Below the site, where it has a page of its own: `e/ID/`. */
	path?: string
	/** It can be shown in one view or another. */
	hasViews?: boolean
}

/** The choices that the page's state offers, the widest first. `tours` are those the records hold, as far as they are loaded, and the reader's own that is open. */
export function whats(records: Records, state: UrlState, tours: Walkthrough[]): What[] {
	const { index, eventById, hides } = records
	const { title } = index
	const shown = Object.fromEntries(
		AS_IT_STANDS.flatMap((key) => (state[key] === null ? [] : [[key, state[key]]])),
	) as UrlPatch
	const event = state.event === null ? undefined : eventById.get(state.event)
	const [compared, ...others] = state.compare ?? []
	const one = others.length === 0 ? eventById.get(compared ?? '') : undefined
	const tour = tours.find(({ id }) => id === state.tour)
	const at = tour && state.step !== null ? stepAt(tour, state.step) : null
	const step = at === null ? undefined : tour?.steps[at]
	const offered: (What | false | undefined)[] = [
		{ id: 'whole', name: 'The whole timeline', title, asks: {}, hasViews: true },
		Object.keys(shown).length > 0 && {
			...{ id: 'shown', name: 'What is shown, as it stands', title, asks: shown, hasViews: true },
		},
		event && {
			...{ id: 'event', name: `The open event: ${event.title}`, title: event.title, asks: { event: event.id } },
			...((records.lines ?? records.events).length <= MOST_EVENTS && { path: eventPath(event.id) }),
		},
		compared !== undefined && {
			id: 'compare',
			name: one ? `The accounts compared: ${one.title}` : 'The excerpts compared',
			title: `Accounts compared: ${one?.title ?? title}`,
			asks: { compare: state.compare },
		},
		...(tour ? [tour] : tours).map((each) => walkthrough(each, state)),
		tour &&
			step && {
				id: 'step',
				name: `Step ${at! + 1} of it: ${step.heading}`,
				title: `${tour.title}, step ${at! + 1}`,
				asks: { ...walkthrough(tour, state).asks, step: step.id },
			},
	]
	const all = offered.filter((what) => what !== undefined && what !== false)
	// Before the reveal: all else would show, in its lines or as it comes out, what is to be predicted first.
	return hides && tour ? all.filter(({ id }) => id === 'tour' || id === 'step') : all
}

/** The records' own walkthroughs have pages; one that the address holds goes with it, and answers left out stay so. */
function walkthrough({ id, title }: Walkthrough, { answers, draft }: UrlState): What {
	const asks: UrlPatch = { tour: id, ...(answers && { answers }), ...(isOwn(id) && { draft }) }
	const hasPage = !isOwn(id) && answers === null
	return { id: 'tour', name: `The walkthrough: ${title}`, title, asks, ...(hasPage && { path: tourPath(id) }) }
}
