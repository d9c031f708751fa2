import { useEffect, useRef } from 'react'
import { FACETS, type Facet, NO_FILTER } from '../../query/filter.ts'
import { type FilterProps, toggle } from './Filters.tsx'
import { FACET, valueName } from './names.ts'

type Chip = { facet: Facet; id: string; name: string; known: boolean }

/** What is chosen, each with a way to take it away; what the address asks for and nobody knows, too. */
export function Chips(props: FilterProps) {
	const { records, narrowed, choose } = props
	const { choice, unknown } = narrowed
	const list = useRef<HTMLUListElement>(null)
	const removed = useRef<number | null>(null)
	const chips: Chip[] = FACETS.flatMap((facet) => [
		...(choice[facet] ?? []).map((id) => ({ facet, id, name: valueName(facet, id, records), known: true })),
		...unknown.filter((one) => one.facet === facet).map(({ id }) => ({ facet, id, name: id, known: false })),
	])
	useEffect(() => {
		if (removed.current === null) return
		// What was pressed is gone: the focus goes to its neighbour, and to the row of filters after the last.
		const all = list.current?.querySelectorAll('button') ?? []
		const next = all[Math.min(removed.current, chips.length - 1)]
		;(next ?? document.querySelector<HTMLElement>('.filters .menu'))?.focus()
		removed.current = null
	})
	if (chips.length === 0) return null
	return (
		<ul ref={list} className="chips" aria-label="Chosen filters">
			{chips.map(({ facet, id, name, known }, at) => (
				<li key={`${facet} ${id}`}>
					<button
						type="button"
						className={known ? 'chip' : 'chip chip-unknown'}
						aria-label={`Remove ${FACET[facet].name}: ${known ? '' : 'unknown: '}${name}`}
						title={known ? undefined : 'These records do not hold it: it filters nothing.'}
						onClick={() => {
							removed.current = at
							toggle(props, facet, id)
						}}
					>
						<span className="chip-facet">{FACET[facet].name}:</span>{' '}
						<span className="chip-name">{known ? name : `unknown: ${name}`}</span>
						<span aria-hidden="true"> ×</span>
					</button>
				</li>
			))}
			<li>
				<button
					type="button"
					className="reset"
					onClick={() => {
						removed.current = 0
						choose(NO_FILTER)
					}}
				>
					Reset
				</button>
			</li>
		</ul>
	)
}
