import { useCallback, useId, useMemo, useState } from 'react'
import { type Counts, counting, type Option, options } from '../../query/facets.ts'
import type { Choice, Facet, Ground } from '../../query/filter.ts'
import type { Row } from '../../query/row.ts'
import type { Records } from '../../query/select.ts'
import { spells } from '../../query/spelling.ts'
import { FEW_ROWS, useSliced } from '../../query/useSliced.ts'
import { outletLooks, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { type FilterProps, toggle } from './Filters.tsx'
import { FACET, valueName } from './names.ts'

/** So many values need a way to find one. */
const MANY = 12

/** The values of one facet, each with how many events it has. */
export default function Values({ facet, ...props }: FilterProps & { facet: Facet }) {
	const { records, narrowed } = props
	const { shown, found, choice, ground } = narrowed
	const all = useCounts(facet, shown, NO_CHOICE, ground)
	const now = useCounts(facet, found, choice, ground)
	const listed = all && now ? options(facet, all, now, choice[facet] ?? [], ground) : []
	const [asked, ask] = useState('')
	const offered = asked.trim() === '' ? listed : listed.filter(({ id }) => spelt(facet, id, records, asked))
	const { name, says } = FACET[facet]
	return (
		<fieldset className="values">
			<legend>
				<span>{name}</span>
				{says && <small>{says}</small>}
			</legend>
			{listed.length > MANY && <Find name={name} asked={asked} ask={ask} />}
			<ul>
				{offered.map((option) => (
					<Value key={option.id} facet={facet} option={option} props={props} />
				))}
			</ul>
			{!(all && now) && <p className="note">Counting…</p>}
			{all && now && offered.length === 0 && <p className="note">Nothing is called so here.</p>}
		</fieldset>
	)
}

const NO_CHOICE: Choice = {}

/** How many rows have each value of a facet; null while many are counted for the first time. */
function useCounts(facet: Facet, rows: Row[], choice: Choice, ground: Ground): Counts | null {
	const work = useCallback(() => counting(rows, choice, ground, [facet]), [facet, rows, choice, ground])
	return useSliced(work, rows.length <= FEW_ROWS).value
}

function Find({ name, asked, ask }: { name: string; asked: string; ask: (words: string) => void }) {
	const id = useId()
	return (
		<p className="values-find">
			<label htmlFor={id}>Find: {name.toLowerCase()}, in any spelling</label>
			<input id={id} type="search" value={asked} onChange={(change) => ask(change.target.value)} />
		</p>
	)
}

function Value({ facet, option, props }: { facet: Facet; option: Option; props: FilterProps }) {
	const { id, count, chosen, depth } = option
	const { records } = props
	const looks = useMemo(() => outletLooks(records.index.outlets), [records])
	return (
		<li style={{ '--depth': depth } as React.CSSProperties}>
			<label className={count === 0 && !chosen ? 'value value-none' : 'value'}>
				<input type="checkbox" checked={chosen} onChange={() => toggle(props, facet, id)} />
				{facet === 'outlet' && <OutletMark look={looks.get(id) ?? PLAIN_LOOK} />}
				<span className="value-name">{valueName(facet, id, records)}</span>
				<span className="value-count">
					{count.toLocaleString('en-GB')}
					<span className="visually-hidden">{count === 1 ? ' event' : ' events'}</span>
				</span>
			</label>
		</li>
	)
}

/** True where a value's name, or for a place any spelling of it, begins as asked. */
function spelt(facet: Facet, id: string, records: Records, asked: string): boolean {
	const aliases = facet === 'place' ? (records.places.get(id)?.aliases ?? []) : []
	return [valueName(facet, id, records), ...aliases].some((name) => spells(name, asked))
}
