/** The axis at each scale. Never finer than days: no record of ours is drawn at an hour. */
import type { TimelineFormatOption, TimelineTimeAxisOption } from 'vis-timeline/esnext'

/** Least pixels a day must have → steps of the axis. */
const STEPS: [number, Required<TimelineTimeAxisOption>][] = [
	[58, { scale: 'weekday', step: 1 }],
	[26, { scale: 'day', step: 1 }],
	[14, { scale: 'day', step: 2 }],
	[7, { scale: 'day', step: 5 }],
	[1.4, { scale: 'month', step: 1 }],
	[0.4, { scale: 'month', step: 3 }],
	[0, { scale: 'year', step: 1 }],
]

/** Steps of the axis where a day takes `perDay` pixels. */
export function axisFor(perDay: number): Required<TimelineTimeAxisOption> {
	return STEPS.find(([least]) => perDay >= least)![1]
}

/** Labels as moment writes them. */
export const FORMAT: TimelineFormatOption = {
	minorLabels: { weekday: 'ddd D', day: 'D', month: 'MMM', year: 'YYYY' },
	majorLabels: { weekday: 'MMMM YYYY', day: 'MMMM YYYY', month: 'YYYY', year: '' },
}
