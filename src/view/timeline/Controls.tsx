import type { Cluster } from '../../query/catalogue/calendar.ts'
import { around, length } from '../../query/catalogue/firstWindow.ts'
import type { LaneBy } from '../../query/catalogue/standing.ts'
import type { Span } from '../../query/url.ts'
import { rangeWords } from '../words/date.ts'
import { count } from '../words/labels.ts'
import { LaneChoice } from './LaneChoice.tsx'
import { neighbour, zoomed } from './windows.ts'

type Props = {
	span: Span
	stretches: Cluster[]
	/** As far as one can move. */
	whole: Span
	by: LaneBy
	onSpan: (span: Span) => void
	onLanes: (by: LaneBy) => void
}

/** The days shown; earlier and later stretches with events, closer, wider, everything; what lanes stand for. */
export function Controls({ span, stretches, whole, by, onSpan, onLanes }: Props) {
	const closest = length(span) <= 2
	const widest = span.earliest <= whole.earliest && span.latest >= whole.latest
	return (
		<div className="timeline-controls">
			<p className="timeline-span" role="status">
				{rangeWords(span.earliest, span.latest)}
			</p>
			<div className="timeline-moves">
				<Stretch to={neighbour(stretches, span, -1)} name="Earlier stretch" sign="‹" onSpan={onSpan} />
				<Stretch to={neighbour(stretches, span, 1)} name="Later stretch" sign="›" onSpan={onSpan} />
				<button type="button" disabled={closest} onClick={() => onSpan(zoomed(span, 0.6))}>
					<span aria-hidden="true">+</span>
					<span className="visually-hidden">Closer</span>
				</button>
				<button type="button" disabled={widest} onClick={() => onSpan(clip(zoomed(span, 1 / 0.6), whole))}>
					<span aria-hidden="true">−</span>
					<span className="visually-hidden">Wider</span>
				</button>
				<button type="button" disabled={widest} onClick={() => onSpan(whole)}>
					All
					<span className="visually-hidden"> days with events</span>
				</button>
			</div>
			<LaneChoice by={by} onLanes={onLanes} />
		</div>
	)
}

type StretchProps = { to: Cluster | null; name: string; sign: string; onSpan: (span: Span) => void }

/** Goes to a stretch of days with events outside the window, and says which. */
function Stretch({ to, name, sign, onSpan }: StretchProps) {
	const says = to ? `${name}: ${rangeWords(to.earliest, to.latest)}, ${count(to.count, 'event')}` : name
	return (
		<button type="button" disabled={!to} title={says} onClick={() => to && onSpan(around(to))}>
			<span aria-hidden="true">{sign}</span>
			<span className="visually-hidden">{says}</span>
		</button>
	)
}

function clip(span: Span, whole: Span): Span {
	const [earliest] = [span.earliest, whole.earliest].sort().reverse()
	const [latest] = [span.latest, whole.latest].sort()
	return { earliest: earliest!, latest: latest! }
}
