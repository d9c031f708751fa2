/** Figures of several sources on one scale, each with whose it is: ranges as they are told, no sums and no averages. */
import type { Figure } from '../records/schema.ts'
import type { Source } from './compare.ts'

/** What one source says in one measure; the words of all its sentences that give the same bounds. */
export type FigureLine = { source: Source; figure: Figure; words: string[] }

/** All that is said in one measure. `silent` are the sources that give no number of it. */
export type MeasureLines = { measure: string; lines: FigureLine[]; silent: Source[] }

/** What is counted of people and vehicles; `other`, area and money have no scale in common. */
export const SCALED = [
	'killed',
	'injured',
	'casualties',
	'displaced',
	'evacuated',
	'besieged',
	'captured',
	'vehicles',
	'population',
]
/** Words for people killed or injured, where it is not said which. */
const EITHER = /\b(?:casualt(?:y|ies)|victims?)\b/i
/** A number of casualties is no silence about the killed or the injured, nor the other way round. */
const AKIN: Record<string, string[]> = {
	killed: ['casualties'],
	injured: ['casualties'],
	casualties: ['killed', 'injured'],
}

/** What a figure counts; one of casualties counts killed or injured. */
export function measureOf({ measure, words }: Figure): string {
	return measure === 'other' && EITHER.test(words) ? 'casualties' : measure
}

/** The lines of each measure that has any, in the order of `SCALED`. */
export function measures(sources: Source[]): MeasureLines[] {
	return SCALED.map((measure) => {
		const lines = sources.flatMap((source) => linesOf(source, measure))
		const akin = sources.filter((source) => (AKIN[measure] ?? []).some((one) => linesOf(source, one).length > 0))
		const silent = sources.filter((one) => !akin.includes(one) && !lines.some(({ source }) => source === one))
		return { measure, lines, silent }
	}).filter(({ lines }) => lines.length > 0)
}

function linesOf(source: Source, measure: string): FigureLine[] {
	const found = new Map<string, FigureLine>()
	for (const { claim } of source.accounts)
		for (const figure of claim.figures) {
			if (measureOf(figure) !== measure) continue
			const vague = figure.low === null && figure.high === null
			const key = vague ? figure.words.toLowerCase() : `${figure.low} ${figure.high} ${figure.comparator}`
			const known = found.get(key)
			if (!known) found.set(key, { source, figure, words: [figure.words] })
			else if (!known.words.includes(figure.words)) known.words.push(figure.words)
		}
	return [...found.values()]
}

/** A scale from nought: `ticks` ascend from 0 to `top`, which is at or above all that is drawn. */
export type Scale = { top: number; ticks: number[] }

/** Steps between ticks, times a power of ten; the smallest that needs at most `MOST_TICKS`. */
const STEPS = [1, 2, 5]
const MOST_TICKS = 6
/** Room beyond the largest number, so that an open end can be seen to go on. */
const HEADROOM = 1.08

/** A scale for numbers from nought up. Counts are whole: no step is smaller than one. */
export function scaleFor(numbers: number[]): Scale {
	const most = Math.max(1, ...numbers) * HEADROOM
	for (let power = 1; ; power *= 10)
		for (const unit of STEPS) {
			const step = unit * power
			const count = Math.ceil(most / step)
			if (count < MOST_TICKS)
				return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, at) => at * step) }
		}
}

/** Where a figure lies on a scale, as shares of its length; an end without a bound is open. Null where it is only words. */
export type Placed = { from: number; to: number; openStart: boolean; openEnd: boolean; soft: boolean }

export function placed({ low, high, comparator }: Figure, { top }: Scale): Placed | null {
	if (low === null && high === null) return null
	return {
		from: low === null ? 0 : low / top,
		to: high === null ? 1 : high / top,
		openStart: low === null,
		openEnd: high === null,
		soft: comparator === 'about',
	}
}
