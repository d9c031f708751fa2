/**
 * vis asks the browser for the size of each new item as soon as it is in the page, and each answer costs a layout of the
 * whole page: at a hundred items most of the time it takes to draw them. The sizes of ours are known. They serve to
 * stack items and to make room for their words, and here neither is left to vis.
 */
import type { Timeline } from 'vis-timeline/esnext'
import { TARGET } from './place.ts'

/** What this needs of vis's inside, and vis does not promise. */
type RangeItem = {
	overflow: boolean
	whiteSpace: boolean
	_getDomComponentsSizes?: () => object
	_contentToString: (content: unknown) => unknown
}
type Inside = { itemSet?: { constructor: { types?: { range?: { prototype: RangeItem } } } } }

/** Has a timeline's items take the size that is known, and compare elements as they are; without effect on a vis that is built otherwise. */
export function measureNothing(timeline: Timeline): void {
	const item = (timeline as unknown as Inside).itemSet?.constructor.types?.range?.prototype
	if (!item?._getDomComponentsSizes) return
	item._getDomComponentsSizes = function (this: RangeItem) {
		this.overflow = false
		this.whiteSpace = false
		return { content: { width: 0 }, box: { height: TARGET } }
	}
	// vis writes out each element to see whether it is another one than before. It is where it is not the same.
	item._contentToString = (content) => content
}
