/** Draws cards: satori sets the text in the page's typefaces, resvg makes a PNG of it. */
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import satori, { type Font } from 'satori'
import { type Box, CARD } from './box.ts'

export type { Font }

/** A card as SVG. `asText` keeps the words as text (for reading them back); otherwise they are outlines. */
export function cardSvg(card: Box, fonts: Font[], asText = false): Promise<string> {
	return satori(card as Parameters<typeof satori>[0], { ...CARD, fonts, embedFont: !asText })
}

/** A card as PNG. `start` must have run. */
export async function cardPng(card: Box, fonts: Font[]): Promise<Uint8Array> {
	const drawn = new Resvg(await cardSvg(card, fonts), { font: { loadSystemFonts: false } })
	return drawn.render().asPng()
}

/** Once, with resvg's WebAssembly, before the first card. */
export function start(wasm: Uint8Array): Promise<void> {
	return initWasm(wasm)
}

/**
 * True of words that the typefaces can set: Latin letters and what all scripts share. Others would be drawn as empty
 * boxes, so an event with such words shows the timeline's card.
 */
export function canSet(words: string): boolean {
	return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(words)
}
