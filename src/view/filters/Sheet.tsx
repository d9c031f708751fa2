import { FACETS, NO_FILTER } from '../../query/filter.ts'
import { useModal } from '../screen/useModal.ts'
import { count } from '../words/labels.ts'
import { Comments, type FilterProps } from './Filters.tsx'
import { FACET } from './names.ts'
import Values from './Values.tsx'

/** All facets over the page, for small screens. */
export default function Sheet({ onClose, ...props }: FilterProps & { onClose: () => void }) {
	const { narrowed, choose } = props
	const dialog = useModal()
	const close = () => dialog.current?.close()
	return (
		<dialog ref={dialog} className="filter-sheet" aria-labelledby="filter-sheet-heading" onClose={onClose}>
			<div className="filter-sheet-head">
				<h2 id="filter-sheet-heading">Filters</h2>
				<button type="button" onClick={() => choose(NO_FILTER)}>
					Reset
				</button>
			</div>
			<div className="filter-sheet-facets">
				<Comments {...props} />
				{FACETS.map((facet) => {
					const chosen = narrowed.choice[facet]?.length ?? 0
					return (
						<details key={facet}>
							<summary>
								{FACET[facet].name}
								{chosen > 0 && `: ${chosen} chosen`}
							</summary>
							<Values {...props} facet={facet} />
						</details>
					)
				})}
			</div>
			<button type="button" className="filter-sheet-done" onClick={close}>
				Show {count(narrowed.rows.length, 'event')}
			</button>
		</dialog>
	)
}
