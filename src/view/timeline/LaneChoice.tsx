import type { LaneBy } from '../../query/catalogue/standing.ts'
import { LANES } from '../../query/url.ts'

const NAMES: Record<LaneBy, string> = { outlet: 'outlet', place: 'place', kind: 'kind', none: 'none' }

/** What a lane stands for. */
export function LaneChoice({ by, onLanes }: { by: LaneBy; onLanes: (by: LaneBy) => void }) {
	return (
		<label className="choice">
			<span>Lanes by</span>
			<select value={by} onChange={(change) => onLanes(LANES.find((one) => one === change.target.value) ?? 'outlet')}>
				{LANES.map((one) => (
					<option key={one} value={one}>
						{NAMES[one]}
					</option>
				))}
			</select>
		</label>
	)
}
