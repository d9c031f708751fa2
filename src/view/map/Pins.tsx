import { count } from '../words/labels.ts'
import type { Pin } from './cluster.ts'
import { pinName } from './names.ts'

/** Pins as links: what a press would choose, what is chosen, what the open event names. */
export type PinLinks = {
	href: (placeIds: string[]) => string
	onChoose: (placeIds: string[]) => void
	/** The places chosen and all that lies in them; the others are drawn quietly beside them. */
	chosen: Set<string>
	open: Set<string>
	/** The pin that the Tab key reaches; the others by arrows. */
	tab: string | null
}

/** Pixels: WCAG's least target is 24 wide. */
const HIT = 12
/** A pin this large has room for its number. */
const ROOMY = 11

/** The pins of one piece of the map. */
export function Pins({ pins, links }: { pins: Pin[]; links: PinLinks }) {
	return pins.map((pin) => <PinLink key={pinKey(pin)} pin={pin} links={links} />)
}

/** Names a pin by its places, for finding it again. */
export function pinKey({ members }: Pin): string {
	return members.map(({ place }) => place.id).join(' ')
}

function PinLink({ pin, links }: { pin: Pin; links: PinLinks }) {
	const { x, y, radius, events, members } = pin
	const ids = members.map(({ place }) => place.id)
	const isChosen = ids.some((id) => links.chosen.has(id))
	const isOpen = ids.some((id) => links.open.has(id))
	const quiet = links.chosen.size > 0 && !isChosen
	return (
		<g transform={`translate(${x} ${y})`}>
			<a
				className={`map-pin${isChosen ? ' map-pin-chosen' : quiet ? ' map-pin-quiet' : ''}${isOpen ? ' map-pin-open' : ''}`}
				href={links.href(ids)}
				data-pin={pinKey(pin)}
				tabIndex={links.tab === pinKey(pin) ? 0 : -1}
				aria-label={spoken(pin, isOpen)}
				aria-current={isChosen ? 'true' : undefined}
				onClick={(click) => {
					if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
					click.preventDefault()
					links.onChoose(ids)
				}}
			>
				<title>{`${members.map(({ place }) => place.name).join(', ')}: ${count(events, 'event')}`}</title>
				<circle className="map-pin-hit" r={Math.max(HIT, radius)} />
				{isOpen && <circle className="map-pin-ring" r={radius + 4} />}
				<circle className="map-pin-dot" r={radius} />
				{radius >= ROOMY && (
					<text textAnchor="middle" dominantBaseline="central">
						{events}
					</text>
				)}
			</a>
		</g>
	)
}

function spoken(pin: Pin, isOpen: boolean): string {
	const others = pin.members.slice(1).map(({ place }) => place.name)
	const name = others.length === 0 ? pinName(pin) : `${pin.members[0]!.place.name} with ${others.join(', ')}`
	return `${name}: ${count(pin.events, 'event')}${isOpen ? ', the open event among them' : ''}`
}
