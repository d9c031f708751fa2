/** Our days, lanes and marks in vis's terms. */
import moment from 'moment'
import type { TimelineOptions } from 'vis-timeline/esnext'
import type { Lanes } from '../../query/catalogue/lanes.ts'
import { dayStart } from '../../query/select.ts'
import type { Span } from '../../query/url.ts'
import { addDays, fromDayNumber } from '../../records/day.ts'
import { FORMAT } from './axis.ts'
import { type LaneRows, laneHeight, ROW } from './laneRows.ts'
import { laneLabel } from './markElement.ts'
import type { Names } from './names.ts'
import type { Mark } from './place.ts'

const DAY = 86_400_000
/** Height of one axis, px; timeline.css sets its lines to it. */
const AXIS = 48

export const OPTIONS: TimelineOptions = {
	// vis's own clock is the machine's; days here are days everywhere.
	moment: moment.utc as never,
	orientation: { axis: 'both', item: 'top' },
	margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
	stack: false,
	align: 'left',
	selectable: false,
	showCurrentTime: false,
	showTooltips: false,
	zoomKey: 'ctrlKey',
	zoomMin: 48 * 3_600_000,
	groupOrder: 'order',
	format: FORMAT,
	xss: { disabled: false },
}

export type LaneGroup = { id: string; order: number; content: HTMLElement }

export function laneGroups({ lanes }: Lanes, rows: LaneRows[], names: Names): LaneGroup[] {
	return lanes.map(({ id }, order) => ({ id, order, content: laneLabel(names.lane(id), laneHeight(rows[order]!)) }))
}

/** Height of the whole, px: one pixel of border below each lane but the last, two around the whole. */
export function heightOf(rows: LaneRows[]): number {
	return rows.reduce((sum, one) => sum + laneHeight(one) + 1, 0) + 2 * AXIS + 2
}

/** As far as one can move and zoom. */
export function limitOptions({ earliest, latest }: Span): { min: number; max: number; zoomMax: number } {
	const min = dayStart(earliest)
	const max = dayStart(addDays(latest, 1))
	return { min, max, zoomMax: max - min }
}

/** ms UTC of a span's first moment and of the one after its last. */
export function toWindow({ earliest, latest }: Span): { start: number; end: number } {
	return { start: dayStart(earliest), end: dayStart(addDays(latest, 1)) }
}

/** The days of a window, rounded outwards. */
export function daysOf({ start, end }: { start: Date; end: Date }): Span {
	const from = Math.floor(start.getTime() / DAY)
	const last = Math.max(from, Math.ceil(end.getTime() / DAY) - 1)
	return { earliest: fromDayNumber(from), latest: fromDayNumber(last) }
}

export type Item = { id: string; start: number; end: number; className: string }

/** A mark as an item of vis's. Its words and looks are in its element; vis redraws it only where these change. */
export function toItem(mark: Mark, perMs: number): Item & Record<string, unknown> {
	return {
		id: mark.id,
		group: mark.laneId,
		type: 'range',
		content: '',
		start: mark.x / perMs,
		end: (mark.x + mark.width) / perMs,
		className: `row-${mark.row} item-${mark.look}`,
		style: `margin-top: ${mark.row * ROW + 5}px`,
		limitSize: false,
	}
}
