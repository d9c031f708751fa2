import { type ReactNode, useMemo } from 'react'
import { MM, roomOf, type Size } from './kinds.ts'
import { type Measured, paginate } from './paginate.ts'
import { type Foot, Sheet } from './Sheet.tsx'
import { useHeights } from './useHeights.ts'

/** Something that is not parted by the end of a page. */
export type Piece = Pick<Measured, 'leads' | 'first'> & { key: string; className?: string; node: ReactNode }

type Props = { size: Size; pieces: Piece[]; foot: Foot }

/** Pieces one below the other, on as many sheets as they need. */
export function Flow({ size, pieces, foot }: Props) {
	const room = roomOf(size)
	const subject = useMemo(() => ({ pieces, width: room.width }), [pieces, room.width])
	const [ref, heights] = useHeights<HTMLDivElement>(subject)
	const pages = useMemo(
		() =>
			heights &&
			paginate(
				pieces.map((piece, at) => ({ ...piece, height: heights[at] ?? 0 })),
				room.height * MM,
			),
		[pieces, heights, room.height],
	)
	const draw = ({ key, className, node }: Piece) => (
		<div key={key} data-piece="" className={className ? `piece ${className}` : 'piece'}>
			{node}
		</div>
	)
	return (
		<>
			<div className="paper-measure" aria-hidden="true" inert ref={ref} style={{ width: `${room.width}mm` }}>
				{pieces.map(draw)}
			</div>
			{pages?.map((page, at) => (
				<Sheet key={page[0]} {...{ size, foot }} number={at + 1} of={pages.length}>
					{page.map((one) => draw(pieces[one]!))}
				</Sheet>
			))}
		</>
	)
}
