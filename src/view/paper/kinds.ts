/** What can be printed of a walkthrough, and on which paper. */
import type { Paper, SheetSize } from '../../query/url.ts'

export const PAPER: Record<Paper, { name: string; says: string }> = {
	pupil: {
		name: 'Pupil sheet',
		says: 'Tasks, excerpts and lines to write on. What a step hides stays covered on all of it.',
	},
	teacher: {
		name: 'Teacher sheet',
		says: 'The same with the time plan, possible answers, notes, what is covered, and what is known from elsewhere.',
	},
	cards: {
		name: 'Source cards',
		says: 'One excerpt a card; on its back whose words they are, and from when.',
	},
	evidence: {
		name: 'Evidence table',
		says: 'A row for each account that the steps show: to fill in, or filled in.',
	},
}

export type Size = { name: string; width: number; height: number }

/** Millimetres. */
export const SIZE: Record<SheetSize, Size> = {
	a4: { name: 'A4', width: 210, height: 297 },
	letter: { name: 'Letter', width: 215.9, height: 279.4 },
}

/** Countries whose everyday paper is Letter (CLDR, paper size US-Letter). */
const LETTER = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'])

/** The paper of a reader's country; A4 where the language names none. */
export function usualSize(languages: readonly string[]): SheetSize {
	const region = languages.map((one) => /-([A-Z]{2})\b/.exec(one)?.[1]).find((one) => one !== undefined)
	return region !== undefined && LETTER.has(region) ? 'letter' : 'a4'
}

/** CSS pixels to a millimetre. */
export const MM = 96 / 25.4

/** White around what is printed, and the room of the line at the foot, in millimetres: any printer reaches as far. */
export const MARGIN = { side: 14, top: 12, foot: 24 }
/** Left free above the foot, so that a line that a printer breaks otherwise still has room. */
export const SLACK = 3

/** Room for what is printed, in millimetres. */
export function roomOf({ width, height }: Pick<Size, 'width' | 'height'>): { width: number; height: number } {
	return { width: width - 2 * MARGIN.side, height: height - MARGIN.top - MARGIN.foot - SLACK }
}

export function landscape({ name, width, height }: Size): Size {
	return { name, width: height, height: width }
}
