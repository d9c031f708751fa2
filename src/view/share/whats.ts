/** What of the page can be shared: each thing by name, the keys of the address that ask for it, and its own page. */
import type { Records } from '../../query/select.ts'
import type { UrlPatch, UrlState } from '../../query/url.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { stepAt } from '../../records/walkthrough.ts'

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

/** What narrows the events or lays them out: "as it stands". */
const SHOWN = [
	...['view', 'lanes', 't', 'q', 'outlet', 'place', 'kind', 'agreement', 'modality', 'certainty', 'document'],
	'comments',
] as (keyof UrlState)[]

/** The choices that the page's state offers, the widest first. `tours` are those the records hold, as far as they are loaded. */
export function whats({ index, eventById, hides }: Records, state: UrlState, tours: Walkthrough[]): What[] {
	const { title } = index
	const shown = Object.fromEntries(SHOWN.flatMap((key) => (state[key] === null ? [] : [[key, state[key]]]))) as UrlPatch
	const event = state.event === null ? undefined : eventById.get(state.event)
	const [compared, ...others] = state.compare ?? []
	const one = others.length === 0 ? eventById.get(compared ?? '') : undefined
	const tour = tours.find(({ id }) => id === state.tour)
	const at = tour && state.step !== null ? stepAt(tour, state.step) : null
	const all: What[] = [
		{ id: 'whole', name: 'The whole timeline', title, asks: {}, hasViews: true },
		...maybe(Object.keys(shown).length > 0, {
			...{ id: 'shown', name: 'What is shown, as it stands', title, asks: shown, hasViews: true },
		} as const),
		...(event
			? [
					{
						...{ id: 'event', name: `The open event: ${event.title}`, title: event.title },
						...page('event', event.id),
					} as What,
				]
			: []),
		...maybe(compared !== undefined, {
			id: 'compare',
			name: one ? `The accounts compared: ${one.title}` : 'The excerpts compared',
			title: `Accounts compared: ${one?.title ?? title}`,
			asks: { compare: state.compare },
		}),
		...(tour ? [] : tours).map((each): What => ({ ...walkthrough(each) })),
		...(tour ? [walkthrough(tour)] : []),
		...(tour && at !== null
			? [
					{
						id: 'step',
						name: `Step ${at + 1} of it: ${tour.steps[at]!.heading}`,
						title: `${tour.title}, step ${at + 1}`,
						asks: { tour: tour.id, step: tour.steps[at]!.id },
					} as What,
				]
			: []),
	]
	// Before the reveal: all else would show, in its lines or as it comes out, what is to be predicted first.
	return hides && tour ? all.filter(({ id }) => id === 'tour' || id === 'step') : all
}

const maybe = (isThere: boolean, what: What): What[] => (isThere ? [what] : [])

const page = (key: 'event' | 'tour', id: string) => ({
	asks: { [key]: id },
	path: `${key === 'event' ? 'e' : 'w'}/${encodeURIComponent(id)}/`,
})

const walkthrough = ({ id, title }: Walkthrough): What => ({
	...{ id: 'tour', name: `The walkthrough: ${title}`, title },
	...page('tour', id),
})
