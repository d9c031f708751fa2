import type { Cluster } from '../../query/catalogue/calendar.ts'
import type { LaneBy } from '../../query/catalogue/standing.ts'
import type { Span } from '../../query/url.ts'
import { rangeWords, stretchWords } from '../words/date.ts'
import { count } from '../words/labels.ts'
import { LaneChoice } from './LaneChoice.tsx'
import { around, length, neighbour, touches, zoomed } from './windows.ts'

type Props = {
	span: Span
	stretches: Cluster[]
	/** As far as one can move. */
	whole: Span
	by: LaneBy
	onSpan: (span: Span) => void
	onLanes: (by: LaneBy) => void
}

/** Closer, wider, everything; earlier and later stretches, each by its name. */
export function Controls({ span, stretches, whole, by, onSpan, onLanes }: Props) {
	const earlier = neighbour(stretches, span, -1)
	const later = neighbour(stretches, span, 1)
	const closest = length(span) <= 2
	const widest = span.earliest <= whole.earliest && span.latest >= whole.latest
	return (
		<div className="timeline-controls">
			<p className="timeline-span" role="status">
				{rangeWords(span.earliest, span.latest)}
			</p>
			<nav className="stretches" aria-label="Stretches of days with events">
				<button type="button" disabled={!earlier} onClick={() => earlier && onSpan(around(earlier))}>
					<span aria-hidden="true">‹ </span>
					<span className="visually-hidden">Earlier stretch</span>
				</button>
				<ul>
					{stretches.map((one) => (
						<li key={one.earliest}>
							<button
								type="button"
								className="stretch"
								aria-pressed={touches(one, span)}
								title={`${rangeWords(one.earliest, one.latest)}: ${count(one.count, 'event')}`}
								onClick={() => onSpan(around(one))}
							>
								{stretchWords(one.earliest, one.latest)} <span className="stretch-count">{one.count}</span>
							</button>
						</li>
					))}
				</ul>
				<button type="button" disabled={!later} onClick={() => later && onSpan(around(later))}>
					<span className="visually-hidden">Later stretch</span>
					<span aria-hidden="true"> ›</span>
				</button>
			</nav>
			<LaneChoice by={by} onLanes={onLanes} />
			<div className="zoom">
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
		</div>
	)
}

function clip(span: Span, whole: Span): Span {
	const [earliest] = [span.earliest, whole.earliest].sort().reverse()
	const [latest] = [span.latest, whole.latest].sort()
	return { earliest: earliest!, latest: latest! }
}
