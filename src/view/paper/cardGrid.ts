/** Cards on a sheet: two beside each other, or one as wide as the sheet and as high as its words need. Pure. */

/** Rows of small cards on a sheet. */
export const ROWS = 4

/** What a card needs: its height, the greater of its two sides, at half and at full width. Any unit. */
export type Need = { half: number; full: number }
/** Where a card lies on a front, in columns 1 and 2 and rows from 1. */
export type Placed = { card: number; page: number; column: 1 | 2; columns: 1 | 2; row: number; rows: number }

/** A place for each card, in their order; a half that stays free is taken by the next small card of the same sheet. */
export function placeCards(needs: Need[], rowHeight: number): Placed[] {
	let page = 0
	let row = 1
	let free: { page: number; row: number } | null = null
	return needs.map(({ half, full }, card): Placed => {
		const isSmall = half <= rowHeight
		if (isSmall && free) {
			const place = { card, page: free.page, column: 2 as const, columns: 1 as const, row: free.row, rows: 1 }
			free = null
			return place
		}
		const rows = isSmall ? 1 : Math.min(ROWS, Math.max(1, Math.ceil(full / rowHeight)))
		if (row + rows > ROWS + 1) {
			page++
			row = 1
			free = null
		}
		const place: Placed = { card, page, column: 1, columns: isSmall ? 1 : 2, row, rows }
		if (isSmall) free = { page, row }
		row += rows
		return place
	})
}

/** The same card seen from behind, the sheet turned on its long edge. */
export function behind(placed: Placed): Placed {
	return placed.columns === 2 ? placed : { ...placed, column: placed.column === 1 ? 2 : 1 }
}
