import { useMemo, useRef } from 'react'
import { filterRows } from '../../query/filter.ts'
import { formatUrl, useUrl } from '../../query/url.ts'
import { valueName } from '../filters/names.ts'
import { Events } from '../list/Events.tsx'
import type { ViewProps } from '../views.ts'
import { count } from '../words/labels.ts'
import { insets, mainFrame } from './frames.ts'
import { governorates, isOnMap } from './outline.ts'
import { Pins, pinKey } from './Pins.tsx'
import { PlaceList } from './PlaceList.tsx'
import { type Placed, placed as placedOf } from './placed.ts'
import { useRoving } from './roving.ts'
import { InsetBox, Sheet } from './Sheet.tsx'
import { useWidth } from './useWidth.ts'
import { Whose } from './Whose.tsx'
import './map.css'

const DRAWN = { isOnMap, hasArea: (name: string) => governorates.some((one) => one.name === name) }
const NONE = new Map<string, number>()
/** Pixels, until the page is measured. */
const FIRST_WIDTH = 560

/** Where the events are said to have happened, as far as their words place them. */
export default function PlaceMap({ narrowed, span, onSpan, ...list }: ViewProps) {
	const { records, state, line } = list
	const { found, choice } = narrowed
	const { within } = narrowed.ground
	const { choose } = useUrl()
	// The places that are not chosen stay, to be chosen next.
	const placed = useMemo(() => {
		const anywhere = filterRows(found, { ...choice, place: [] }, narrowed.ground)
		return placedOf(anywhere, records.places, within, DRAWN)
	}, [found, choice, narrowed.ground, within, records])
	const chosen = useMemo(() => new Set(choice.place), [choice])
	const inChosen = useMemo(
		() => new Set([...within].flatMap(([id, all]) => (all.some((one) => chosen.has(one)) ? [id] : []))),
		[within, chosen],
	)
	const open = useMemo(() => new Set(line?.placeIds), [line])
	const toggled = (ids: string[]) => (ids.some((id) => !chosen.has(id)) ? [...ids].sort() : null)
	const links = {
		...{ chosen, open },
		href: (ids: string[]) => formatUrl({ ...state, place: toggled(ids) }),
		onChoose: (ids: string[]) => choose({ place: toggled(ids) }),
	}
	return (
		<section className="map" aria-labelledby="map-heading">
			<h2 id="map-heading" className="visually-hidden">
				Map of the events’ places
			</h2>
			<div className="map-and-list">
				<div>
					<Drawings {...{ placed, ...links }} chosen={inChosen} />
					{chosen.size > 0 && <Here {...list} chosen={chosen} />}
					<Whose />
				</div>
				<PlaceList {...{ placed, ...links }} />
			</div>
		</section>
	)
}

/** What is told of the chosen places. */
function Here({ chosen, ...props }: Omit<ViewProps, 'narrowed' | 'span' | 'onSpan'> & { chosen: Set<string> }) {
	const { state, records, rows } = props
	const names = [...chosen].map((id) => valueName('place', id, records)).join(', ')
	return (
		<section className="map-here" aria-labelledby="map-here-heading">
			<h3 id="map-here-heading">{names}</h3>
			<h4 aria-live="polite">{rows.length === 0 ? 'No event that is shown' : count(rows.length, 'event')}</h4>
			<p className="map-here-links">
				<a href={formatUrl({ ...state, view: 'timeline' })}>On the timeline</a>
				<a href={formatUrl({ ...state, view: 'list' })}>In the list</a>
				<a href={formatUrl({ ...state, place: null })}>All places</a>
			</p>
			<Events {...props} />
		</section>
	)
}

type DrawingsProps = {
	placed: Placed
	chosen: Set<string>
	open: Set<string>
	href: (placeIds: string[]) => string
	onChoose: (placeIds: string[]) => void
}

function Drawings({ placed, ...links }: DrawingsProps) {
	const box = useRef<HTMLDivElement>(null)
	const width = useWidth(box, FIRST_WIDTH)
	const main = useMemo(() => mainFrame(placed.pins, width), [placed, width])
	const enlarged = useMemo(() => insets(main, width), [main, width])
	const shades = useMemo(() => shadesOf(placed), [placed])
	const { tab, onKeyDown } = useRoving([...main.pins, ...enlarged.flatMap(({ pins }) => pins)].map(pinKey))
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the links in it
		<div className="map-drawings" onKeyDown={onKeyDown}>
			<div ref={box}>
				<Sheet frame={main} shades={shades} label="Map: pins with their events">
					{enlarged.map((inset) => (
						<InsetBox key={pinKey(inset.of)} main={main} inset={inset} />
					))}
					<Pins pins={main.pins} links={{ ...links, tab }} />
				</Sheet>
			</div>
			{enlarged.map((inset) => (
				<figure key={pinKey(inset.of)}>
					<Sheet frame={inset} shades={NONE} label={`Enlarged: around ${inset.of.members[0]!.place.name}`}>
						<Pins pins={inset.pins} links={{ ...links, tab }} />
					</Sheet>
					<figcaption>Enlarged: around {inset.of.members[0]!.place.name}</figcaption>
				</figure>
			))}
		</div>
	)
}

/** The shade of each governorate with events placed no nearer: three steps, up to the most. */
function shadesOf({ areas }: Placed): Map<string, number> {
	const totals = new Map<string, Set<number>>()
	for (const { place, own } of areas) {
		if (own.length === 0) continue
		const found = totals.get(place.governorate!) ?? new Set()
		for (const event of own) found.add(event)
		totals.set(place.governorate!, found)
	}
	const most = Math.max(...[...totals.values()].map(({ size }) => size))
	return new Map([...totals].map(([name, { size }]) => [name, Math.ceil((3 * size) / most)]))
}
