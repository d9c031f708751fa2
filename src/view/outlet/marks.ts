/** How an outlet is told apart: colour, shape and initials, given out in the order of the index, never by camp. */
import type { Outlet } from '../../records/schema.ts'

export const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'hexagon'] as const
export type OutletShape = (typeof SHAPES)[number]

/** `colour` counts the tokens `--outlet-0` to `--outlet-4`. */
export type OutletLook = { colour: number; shape: OutletShape; initials: string }

const COLOURS = 5

/** Five colours and five shapes make 25 pairs before one comes twice; the first five differ in both. */
export function outletLooks(outlets: Outlet[]): Map<string, OutletLook> {
	return new Map(
		outlets.map(({ id, initials }, at) => {
			const shape = SHAPES[(at + Math.floor(at / COLOURS)) % SHAPES.length]!
			return [id, { colour: at % COLOURS, shape, initials }]
		}),
	)
}

/** Of what stands in no outlet's lane. */
export const PLAIN_LOOK: OutletLook = { colour: -1, shape: 'circle', initials: '–' }

/** Outline of each shape in a box of 16 by 16. */
export const OUTLINE: Record<OutletShape, string> = {
	circle: 'M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8z',
	square: 'M2.4 2.4h11.2v11.2h-11.2z',
	diamond: 'M8 .8 15.2 8 8 15.2.8 8z',
	triangle: 'M8 1.4 15.2 14H.8z',
	hexagon: 'M4.4 1.8h7.2L15.2 8l-3.6 6.2H4.4L.8 8z',
}

/** The token of a look's colour. */
export function colourToken({ colour }: OutletLook): string {
	return colour < 0 ? 'var(--ink-soft)' : `var(--outlet-${colour})`
}
