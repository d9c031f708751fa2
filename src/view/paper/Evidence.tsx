import { useMemo } from 'react'
import type { EvidenceRow } from '../../query/paper/evidence.ts'
import { BlankCells, COLUMNS, FilledCells, type RowProps } from './evidenceCells.tsx'
import { MM, roomOf, type Size } from './kinds.ts'
import { paginate } from './paginate.ts'
import { type Foot, Sheet } from './Sheet.tsx'
import { useHeights } from './useHeights.ts'

type Props = Omit<RowProps, 'row'> & {
	rows: EvidenceRow[]
	title: string
	filled: boolean
	size: Size
	foot: Foot
}

/** Rows left empty at the end of a table to fill in: for what a class finds by itself. */
const OWN_ROWS = 2

/** The table over as many sheets as it needs, its head on each of them. */
export function Evidence({ rows, title, filled, size, foot, ...how }: Props) {
	const room = roomOf(size)
	const subject = useMemo(
		() => ({ rows, filled, how: [how.covering, how.unveiled], width: room.width }),
		[rows, filled, how.covering, how.unveiled, room.width],
	)
	const [ref, heights] = useHeights<HTMLDivElement>(subject)
	const drawn = [
		...rows.map((row) => (
			<tr key={row.number} data-piece="">
				{filled ? <FilledCells row={row} {...how} /> : <BlankCells row={row} {...how} />}
			</tr>
		)),
		...Array.from({ length: filled ? 0 : OWN_ROWS }, (_, at) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: empty rows are all alike
			<tr key={`own ${at}`} data-piece="">
				<BlankCells row={null} {...how} />
			</tr>
		)),
	]
	const pages = useMemo(() => {
		if (!heights) return null
		const [caption = 0, head = 0, ...own] = heights
		return paginate(
			own.map((height) => ({ height })),
			room.height * MM - caption - head,
		)
	}, [heights, room.height])
	const table = (body: typeof drawn) => (
		<table className={filled ? 'evidence evidence-filled' : 'evidence'}>
			<caption data-piece="">
				<strong className="evidence-title">{title}</strong>{' '}
				{filled
					? 'Evidence table, filled in. The last column stays empty: these records judge nobody’s trustworthiness.'
					: 'Evidence table. Name ________________________  Class __________  Date ____________'}
			</caption>
			<colgroup>
				{COLUMNS.map(({ name, ...share }) => (
					<col key={name} style={{ width: `${filled ? share.filled : share.blank}%` }} />
				))}
			</colgroup>
			<thead data-piece="">
				<tr>
					{COLUMNS.map(({ name, hint }) => (
						<th key={name} scope="col">
							{name} {hint && <small>{hint}</small>}
						</th>
					))}
				</tr>
			</thead>
			<tbody>{body}</tbody>
		</table>
	)
	return (
		<>
			<div className="paper-measure" aria-hidden="true" inert ref={ref} style={{ width: `${room.width}mm` }}>
				{table(drawn)}
			</div>
			{pages?.map((page, at) => (
				<Sheet key={page[0]} {...{ size, foot }} number={at + 1} of={pages.length}>
					{table(page.map((one) => drawn[one]!))}
				</Sheet>
			))}
		</>
	)
}
