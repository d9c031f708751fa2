import { type ComponentProps, type ReactNode, Suspense, useRef, useState } from 'react'
import { FACETS, type Facet, toggled } from '../../query/filter.ts'
import type { Found } from '../../query/search/searchIndex.ts'
import { commentCount, type Records } from '../../query/select.ts'
import type { UrlPatch, UrlState } from '../../query/url.ts'
import { useSmall } from '../screen/useMedia.ts'
import { late } from '../state/late.tsx'
import { count } from '../words/labels.ts'
import { Chips } from './Chips.tsx'
import { FACET } from './names.ts'
import { Said } from './Said.tsx'
import type { Narrowed } from './useNarrowed.ts'
import './filters.css'

const Values = late(() => import('./Values.tsx'))
const Sheet = late(() => import('./Sheet.tsx'))

export type FilterProps = {
	records: Records
	narrowed: Narrowed
	state: UrlState
	choose: (patch: UrlPatch) => void
}

/** One quiet row: a button for each facet, readers' comments, how many events are left, what can be done with them; what is chosen below it. */
export function Filters({ found, children, ...props }: FilterProps & { found: Found | null; children?: ReactNode }) {
	const { narrowed } = props
	const small = useSmall()
	const [left, all] = [narrowed.rows.length, narrowed.shown.length]
	const counted = left === all ? count(all, 'event') : `${left.toLocaleString('en-GB')} of ${count(all, 'event')}`
	const words = `${counted}${found ? searchedWords(found) : ''}`
	return (
		<section className="filters" aria-label="Filters" aria-busy={narrowed.busy || undefined}>
			<div className="filters-row">
				{small ? <SheetButton {...props} /> : FACETS.map((facet) => <Menu key={facet} {...props} facet={facet} />)}
				{!small && <Comments {...props} />}
				<p className="filters-count">{words}</p>
				{children}
				<Said words={found?.near ? `${words}, with words spelt nearly so` : words} />
			</div>
			<Chips {...props} />
		</section>
	)
}

/** What has not been searched: not yet, or not at all. */
function searchedWords({ reading, unread }: Found): string {
	if (reading) return ` so far, ${reading.done} of ${count(reading.of, 'part')} searched`
	return unread > 0 ? `; ${count(unread, 'part')} could not be searched` : ''
}

/** The row's room while records arrive, so that nothing jumps. */
export function NoFilters({ state }: { state: UrlState }) {
	const chosen = FACETS.some((facet) => state[facet] !== null)
	return <div className={chosen ? 'filters filters-chosen' : 'filters'} aria-hidden="true" />
}

/** A facet's name that opens its values. */
function Menu({ facet, ...props }: FilterProps & { facet: Facet }) {
	const [open, setOpen] = useState(false)
	const button = useRef<HTMLButtonElement>(null)
	const id = `filter-${facet}`
	const chosen = props.narrowed.choice[facet]?.length ?? 0
	return (
		<>
			<MenuButton
				ref={button}
				name={FACET[facet].name}
				chosen={chosen}
				popoverTarget={id}
				onClick={() => setOpen(true)}
			/>
			<div
				id={id}
				popover="auto"
				className="menu-values"
				onBeforeToggle={(event) => standBelow(event.currentTarget, button.current!)}
				onToggle={(event) => setOpen(event.newState === 'open')}
			>
				{open && <Later>{<Values {...props} facet={facet} />}</Later>}
			</div>
		</>
	)
}

type MenuButtonProps = ComponentProps<'button'> & { name: string; chosen: number }

/** Opens values to choose, and says how many are chosen. */
function MenuButton({ name, chosen, ...button }: MenuButtonProps) {
	return (
		<button {...button} type="button" className="menu">
			{name}
			{chosen > 0 && (
				<span className="menu-chosen">
					{chosen}
					<span className="visually-hidden"> chosen</span>
				</span>
			)}
		</button>
	)
}

/** Below the button, within the page's width. */
function standBelow(values: HTMLElement, button: HTMLElement) {
	const { left, bottom } = button.getBoundingClientRect()
	const widest = document.documentElement.clientWidth
	const width = Math.min(22 * Number.parseFloat(getComputedStyle(values).fontSize), widest - 16)
	values.style.width = `${width}px`
	values.style.top = `${bottom + scrollY + 4}px`
	values.style.left = `${Math.max(8, Math.min(left, widest - width - 8)) + scrollX}px`
}

/** On a small screen: one button, and all facets in a sheet. */
function SheetButton(props: FilterProps) {
	const [open, setOpen] = useState(false)
	const chosen = FACETS.reduce((sum, facet) => sum + (props.narrowed.choice[facet]?.length ?? 0), 0)
	return (
		<>
			<MenuButton name="Filters" chosen={chosen} aria-haspopup="dialog" onClick={() => setOpen(true)} />
			{open && (
				<Later>
					<Sheet {...props} onClose={() => setOpen(false)} />
				</Later>
			)}
		</>
	)
}

const Later = ({ children }: { children: ReactNode }) => (
	<Suspense fallback={<p className="note">One moment…</p>}>{children}</Suspense>
)

/** Readers' comments, which are shown only when asked for; nothing where there are none. */
export function Comments({ records, state, choose }: FilterProps) {
	const commented = commentCount(records)
	if (commented === 0) return null
	return (
		<label className="check">
			<input
				type="checkbox"
				checked={state.comments === true}
				onChange={(change) => choose({ comments: change.target.checked ? true : null })}
			/>
			<span>Readers’ comments ({count(commented, 'account')})</span>
		</label>
	)
}

/** Chooses a value, or takes it away. */
export const toggle = ({ state, choose }: Pick<FilterProps, 'state' | 'choose'>, facet: Facet, id: string) =>
	choose(toggled(state, facet, id))
