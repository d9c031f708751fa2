/** What cards are made of: boxes as satori takes them, their measure, their colours. */

/** CSS pixels: what Open Graph's readers show whole. */
export const CARD = { width: 1200, height: 630 }
/** White at the left and right edge. */
export const EDGE = 72

/** Colours by the name of their token, `paper`, `outlet-0`. */
export type Palette = Record<string, string>

/** A box or a drawing, as satori takes them. */
export type Box = { type: string; props: { style?: Style; children?: Child | Child[]; [attribute: string]: unknown } }
export type Child = Box | string | null
type Style = Record<string, string | number>

export const box = (style: Style, ...children: Child[]): Box => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children: children.filter((one) => one !== null) },
})
export const text = (style: Style, words: string): Box => ({ type: 'div', props: { style, children: words } })
