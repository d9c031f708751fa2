import { useMemo } from 'react'
import type { Row } from '../../query/row.ts'
import { usePrinting } from '../screen/useMedia.ts'
import { CHUNK, Chunk, inChunks } from './Chunk.tsx'
import type { Shared } from './Event.tsx'
import { Items } from './Events.tsx'
import { PRINTED, WHOLE } from './long.ts'

/** Events of a corpus too large to load, one below the other. */
export default function LongEvents({ rows, ...shared }: Shared & { rows: Row[] }) {
	const chunks = useMemo(() => inChunks(rows), [rows])
	const printing = usePrinting()
	return chunks.map((some, at) => (
		<Chunk
			key={some[0]!.id}
			records={shared.records}
			rows={some}
			stays={rows.length <= WHOLE || (printing && (at + 1) * CHUNK <= PRINTED) || holds(some, shared.selected)}
		>
			{(of) => <Items {...shared} rows={some} holds={of} start={at * CHUNK + 1} />}
		</Chunk>
	))
}

/** True where the open event is among the rows: what opened it stays, to give the focus back to. */
export function holds(rows: readonly Row[], selected: string | null): boolean {
	return selected !== null && rows.some(({ id }) => id === selected)
}
