import { Fragment, useMemo } from 'react'
import type { Covering } from '../../query/paper/covering.ts'
import type { Passage } from '../../query/paper/shown.ts'
import type { Records } from '../../query/select.ts'
import { CardBack } from './CardBack.tsx'
import { CardFront } from './CardFront.tsx'
import { behind, type Placed, placeCards, ROWS } from './cardGrid.ts'
import { MM, roomOf, type Size } from './kinds.ts'
import { type Foot, Sheet } from './Sheet.tsx'
import { useHeights } from './useHeights.ts'

type Props = {
	records: Records
	cards: Passage[]
	covering: Covering
	unveiled: boolean
	size: Size
	foot: Foot
}

/** The line above the cards, in millimetres. */
const HEAD = 9

/** Cards to cut out: fronts on one sheet, the backs of the same cards on the next, each behind its own front. */
export function Cards({ records, cards, covering, unveiled, size, foot }: Props) {
	const room = roomOf(size)
	const rowHeight = (room.height - HEAD) / ROWS
	const subject = useMemo(
		() => ({ cards, covering, unveiled, width: room.width }),
		[cards, covering, unveiled, room.width],
	)
	const [ref, heights] = useHeights<HTMLDivElement>(subject)
	const placed = useMemo(
		() => heights && placeCards(needs(heights, cards.length), rowHeight * MM),
		[heights, cards, rowHeight],
	)
	const pages = placed === null ? 0 : Math.max(0, ...placed.map(({ page }) => page + 1))
	const side = (card: Passage, isBack: boolean) =>
		isBack ? <CardBack {...{ records, card, covering }} /> : <CardFront {...{ card, covering, unveiled }} />
	const sheet = (page: number, isBack: boolean) => (
		<Sheet {...{ size, foot }} number={2 * page + (isBack ? 2 : 1)} of={2 * pages}>
			<p className="paper-cards-head" style={{ height: `${HEAD}mm` }}>
				{isBack
					? `Backs of sheet ${page + 1}. Each lies behind its front when the paper is turned on its long edge.`
					: `Fronts of sheet ${page + 1}. Print on both sides, turned on the long edge; cut along the dashed lines.`}
			</p>
			<ul className="paper-cards" style={{ gridTemplateRows: `repeat(${ROWS}, ${rowHeight}mm)` }}>
				{placed
					?.filter((one) => one.page === page)
					.map((one) => (isBack ? behind(one) : one))
					.sort((a, b) => a.row - b.row || a.column - b.column)
					.map((one) => (
						<li key={one.card} className={isBack ? 'paper-card paper-card-back' : 'paper-card'} style={placeOf(one)}>
							{side(cards[one.card]!, isBack)}
						</li>
					))}
			</ul>
		</Sheet>
	)
	if (cards.length === 0)
		return (
			<p className="paper-empty">No step of this walkthrough shows an excerpt or an account: there are no cards.</p>
		)
	return (
		<>
			<div className="paper-measure" aria-hidden="true" inert ref={ref}>
				{[1, 2].map((columns) =>
					[false, true].map((isBack) =>
						cards.map((card) => (
							<div
								key={`${columns} ${isBack} ${card.number}`}
								data-piece=""
								className={isBack ? 'paper-card paper-card-back' : 'paper-card'}
								style={{ width: `${(room.width * columns) / 2}mm` }}
							>
								{side(card, isBack)}
							</div>
						)),
					),
				)}
			</div>
			{Array.from({ length: pages }, (_, page) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place
				<Fragment key={page}>
					{sheet(page, false)}
					{sheet(page, true)}
				</Fragment>
			))}
		</>
	)
}

/** Both sides of a card have its place: the higher one decides. Measured: half fronts, half backs, full fronts, full backs. */
function needs(heights: number[], count: number): { half: number; full: number }[] {
	const at = (block: number, card: number) => heights[block * count + card] ?? 0
	return Array.from({ length: count }, (_, card) => ({
		half: Math.max(at(0, card), at(1, card)),
		full: Math.max(at(2, card), at(3, card)),
	}))
}

function placeOf({ column, columns, row, rows }: Placed) {
	return { gridColumn: `${column} / span ${columns}`, gridRow: `${row} / span ${rows}` }
}
