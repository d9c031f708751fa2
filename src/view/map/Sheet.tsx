/** One piece of the map, drawn: land, river, shaded governorates, names, a scale; its pins come as children. */
import { geoPath } from 'd3-geo'
import type { ReactNode } from 'react'
import { corner, type Frame, type Inset, scaleBar } from './frames.ts'
import type { Label } from './labels.ts'
import { namesOn } from './names.ts'
import { borders, coast, governorates, land, river, separation } from './outline.ts'

type Props = {
	frame: Frame
	/** Names the drawing to who cannot see it. */
	label: string
	/** Governorates that hold events placed no nearer, each with the class of its shade. */
	shades: Map<string, number>
	children: ReactNode
}

/** Pixels. */
const SCALE_AT_MOST = 120

/** What is not a link is decoration to who cannot see it: the list beside the map says all of it in words. */
export function Sheet({ frame, label, shades, children }: Props) {
	const path = (shape: Parameters<ReturnType<typeof geoPath>>[0]) => geoPath(frame.projection)(shape) ?? ''
	const bar = scaleBar(frame, Math.min(SCALE_AT_MOST, frame.width / 3))
	const names = namesOn(frame)
	return (
		// biome-ignore lint/a11y/useSemanticElements: a group of links in a drawing; a fieldset cannot stand there
		<svg className="map-sheet" viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={label}>
			<Decoration>
				<path className="map-land" d={path(land)} />
				{governorates.map(
					({ name, shape }) =>
						shades.has(name) && (
							<path key={name} className={`map-shade map-shade-${shades.get(name)}`} d={path(shape)} />
						),
				)}
				<path className="map-separation" d={path(separation)} />
				<path className="map-borders" d={path(borders)} />
				<path className="map-outline" d={path(coast)} />
				<path className="map-river" d={path(river.shape)} />
				{names.land.map((one) => (
					<Name key={one.text} className="map-land-name" {...one} />
				))}
				{names.river.map((one) => (
					<Name key={one.text} className="map-river-name" {...one} />
				))}
				<g className="map-scale" transform={`translate(${frame.width - 12.5} ${frame.height - 12.5})`}>
					<path d={`M0 -5V0H${-Math.round(bar.pixels)}V-5`} />
					<text y={-8} textAnchor="end">{`${bar.km} km`}</text>
				</g>
			</Decoration>
			{children}
			<Decoration>
				{names.pins.map((one) => (
					<Name key={one.text} className="map-pin-name" {...one} />
				))}
			</Decoration>
		</svg>
	)
}

function Decoration({ children }: { children: ReactNode }) {
	// biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <g> takes no focus
	return <g aria-hidden="true">{children}</g>
}

function Name({ className, x, y, anchor, text }: Label & { className: string }) {
	return (
		<text className={className} x={x} y={y} textAnchor={anchor} dominantBaseline="central">
			{text}
		</text>
	)
}

/** On the whole map, the piece that is enlarged beside it. */
export function InsetBox({ main, inset }: { main: Frame; inset: Inset }) {
	const [left, top] = main.projection(corner(inset.bounds, true))!
	const [right, bottom] = main.projection(corner(inset.bounds, false))!
	return <rect className="map-inset-box" x={left} y={top} width={right - left} height={bottom - top} />
}
