import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { Records } from '../../query/select.ts'
import type { Url, UrlState } from '../../query/url.ts'
import { SEARCH_ID } from './field.ts'
import './search.css'

export type SearchProps = {
	records: Records | null
	state: UrlState
	choose: Url['choose']
	pan: Url['pan']
	onOpen: (eventId: string) => void
}

export type FieldProps = SearchProps & {
	text: string
	/** Takes what is typed; the address follows a moment later. */
	onText: (text: string) => void
	/** Takes it at once. */
	onDone: (text: string) => void
}

type Suggesting = ComponentType<FieldProps & { records: Records; takeFocus: boolean }>

/** Long enough that quick typing asks once. */
const TYPING_MS = 200
/** Characters: as many as the address takes. */
const LONGEST = 200

/** The words searched for. A plain field until it has the focus; then it suggests as well. */
export function Search(props: SearchProps) {
	const { state, choose, pan, records } = props
	const [text, setText] = useState(state.q ?? '')
	const [suggesting, setSuggesting] = useState<{ Field: Suggesting; takeFocus: boolean } | null>(null)
	const written = useRef(state.q)
	const timer = useRef(0)
	useEffect(() => {
		// Changed by somebody else: by Back, a chip, a link.
		if (state.q !== written.current) setText(state.q ?? '')
		written.current = state.q
	}, [state.q])
	useEffect(() => () => clearTimeout(timer.current), [])
	const write = (next: string) => {
		clearTimeout(timer.current)
		const q = next.trim() === '' ? null : next.trim().slice(0, LONGEST)
		if (q === written.current) return
		// To begin or end a search is a choice that Back undoes; to go on typing is not.
		const turn = written.current === null || q === null ? choose : pan
		written.current = q
		turn({ q })
	}
	const onText = (next: string) => {
		setText(next)
		clearTimeout(timer.current)
		timer.current = setTimeout(() => write(next), TYPING_MS) as unknown as number
	}
	const onDone = (next: string) => {
		setText(next)
		write(next)
	}
	const field = { ...props, text, onText, onDone }
	// The plain field stays, with what is typed into it, until the other is there to take its place.
	const want = () =>
		import('./Suggesting.tsx').then(
			({ default: Field }) =>
				setSuggesting((before) => before ?? { Field, takeFocus: document.activeElement?.id === SEARCH_ID }),
			// Where it cannot be fetched, the plain field searches as well.
			() => {},
		)
	return (
		<search className="search">
			{suggesting && records ? (
				<suggesting.Field {...field} records={records} takeFocus={suggesting.takeFocus} />
			) : (
				<PlainField {...field} onFocus={() => void want()} />
			)}
		</search>
	)
}

/** The field alone. */
function PlainField({ text, onText, onFocus }: FieldProps & { onFocus?: () => void }) {
	return (
		<>
			<label className="visually-hidden" htmlFor={SEARCH_ID}>
				Search
			</label>
			<input
				id={SEARCH_ID}
				type="search"
				placeholder="Search"
				autoComplete="off"
				maxLength={LONGEST}
				value={text}
				onChange={(change) => onText(change.target.value)}
				onFocus={onFocus}
			/>
		</>
	)
}
