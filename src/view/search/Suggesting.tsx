import { useCombobox } from 'downshift'
import { type ChangeEvent, type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { type Row, rowsOf, shownRows } from '../../query/row.ts'
import { MOST, type Suggestion, suggest, type Thing, things, titles } from '../../query/search/suggest.ts'
import { useSearch } from '../../query/search/useSearch.ts'
import type { Records } from '../../query/select.ts'
import { KIND } from '../words/labels.ts'
import { SEARCH_ID } from './field.ts'
import type { FieldProps } from './Search.tsx'

/** The events that may be meant: all, or of a corpus too large to look through here, the best that the search finds. */
function useEvents(records: Records, rows: Row[], text: string, comments: boolean): Thing[] {
	const large = records.lines !== null
	const { found } = useSearch(records, large && text.trim() !== '' ? text.trim() : null, comments)
	const all = useMemo(() => (large ? [] : titles(rows)), [large, rows])
	const best = useMemo(() => {
		if (!found) return []
		const ids = [...found.hits.keys()].slice(0, 4 * MOST.events)
		const wanted = new Map(ids.map((id, at) => [id, at]))
		return titles(rows.filter(({ id }) => wanted.has(id)).sort((a, b) => wanted.get(a.id)! - wanted.get(b.id)!))
	}, [found, rows])
	return large ? best : all
}

const TYPE: Record<Suggestion['type'], string> = {
	place: 'Place',
	outlet: 'Outlet',
	kind: 'Kind',
	actor: 'Named in',
	event: 'Event',
}

type Props = FieldProps & { records: Records; takeFocus: boolean }

/** The search field with what may be meant: a place, outlet or kind becomes a filter, an actor the search, an event opens. */
export default function Suggesting({ text, onText, onDone, takeFocus, ...props }: Props) {
	const { records, state, choose, onOpen } = props
	const comments = state.comments === true
	const rows = useMemo(() => shownRows(rowsOf(records), { comments }), [records, comments])
	const named = useMemo(() => things(records, rows, KIND), [records, rows])
	const events = useEvents(records, rows, text, comments)
	const items = useMemo(() => suggest([...named, ...events], text), [named, events, text])
	const field = useRef<HTMLInputElement>(null)
	useLayoutEffect(() => {
		// This field takes the place of the plain one, which may have had the focus, and which nobody has then.
		if (!takeFocus || document.activeElement !== document.body) return
		field.current?.focus()
		field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
	}, [takeFocus])
	const take = (one: Suggestion) => {
		if (one.type === 'event') onOpen(one.id)
		else if (one.type === 'actor') onDone(one.name)
		else {
			onText('')
			choose({ [one.type]: [...new Set([...(state[one.type] ?? []), one.id])].sort(), q: null })
		}
	}
	const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, getLabelProps } =
		useCombobox<Suggestion>({
			id: 'suggestions',
			inputId: SEARCH_ID,
			items,
			inputValue: text,
			selectedItem: null,
			itemToString: () => text,
			// What is typed stays typed: neither leaving the field nor Escape chooses or clears.
			stateReducer: (before, { type, changes }) => {
				const { InputBlur, InputKeyDownEscape, InputClick } = useCombobox.stateChangeTypes
				if (type === InputBlur || type === InputKeyDownEscape)
					return { ...before, isOpen: false, highlightedIndex: -1, selectedItem: null }
				if (type === InputClick) return { ...changes, isOpen: text !== '' }
				return changes
			},
			onSelectedItemChange: ({ selectedItem }) => selectedItem && take(selectedItem),
		})
	const shown = isOpen && items.length > 0
	return (
		<>
			<label {...getLabelProps()} htmlFor={SEARCH_ID} className="visually-hidden">
				Search
			</label>
			<input
				{...getInputProps({
					ref: field,
					'aria-expanded': shown,
					// Told at once, or the caret would jump to the end of what is typed.
					onChange: (change: ChangeEvent<HTMLInputElement>) => onText(change.target.value),
					onKeyDown: (press: KeyboardEvent<HTMLInputElement>) => {
						if (press.key === 'Enter' && highlightedIndex < 0) onDone(text)
						// Closing the suggestions closes nothing else.
						if (press.key === 'Escape' && shown) press.nativeEvent.stopPropagation()
					},
				})}
				type="search"
				placeholder="Search"
				maxLength={200}
			/>
			<ul
				{...getMenuProps({ 'aria-label': 'Suggestions' })}
				className={shown ? 'suggestions' : 'suggestions suggestions-none'}
			>
				{shown &&
					items.map((item, index) => (
						<li
							key={`${item.type} ${item.id}`}
							{...getItemProps({ item, index })}
							className={index === highlightedIndex ? 'suggestion suggestion-current' : 'suggestion'}
						>
							<span className="suggestion-type">{TYPE[item.type]}</span>
							<span className="suggestion-name">{item.name}</span>
							{item.type !== 'event' && (
								<span className="suggestion-count">
									{item.count}
									<span className="visually-hidden">{item.count === 1 ? ' event' : ' events'}</span>
								</span>
							)}
						</li>
					))}
			</ul>
		</>
	)
}
