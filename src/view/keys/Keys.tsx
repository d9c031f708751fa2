import { Suspense, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { View } from '../../query/url.ts'
import { late } from '../state/late.tsx'
import { VIEW_PARTS } from '../views.ts'
import { singleKeysOn } from './stored.ts'
import { VIEW_KEYS } from './table.ts'

const KeysDialog = late(() => import('./KeysDialog.tsx'))

type Props = { onView: (view: View) => void }

/** Listens for single keys, and opens the dialog that lists all keys. */
export function Keys({ onView }: Props) {
	const [open, setOpen] = useState(false)
	const [on, setOn] = useState(singleKeysOn)
	const view = useRef(onView)
	view.current = onView
	useEffect(() => {
		if (!on) return
		const onKey = (event: KeyboardEvent) => {
			if (!isFree(event)) return
			const part = VIEW_PARTS.find((one) => VIEW_KEYS[one.view] === event.key)
			if (part) view.current(part.view)
			else if (event.key === '?') setOpen(true)
			else if (event.key !== '/' || !focusSearch()) return
			event.preventDefault()
		}
		addEventListener('keydown', onKey)
		return () => removeEventListener('keydown', onKey)
	}, [on])
	return (
		<>
			<button type="button" className="quiet-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
				Keys
			</button>
			{/* Outside the masthead: within a walkthrough that is not there, and its keys still are. */}
			{open &&
				createPortal(
					<Suspense>
						<KeysDialog {...{ on, setOn }} onClose={() => setOpen(false)} />
					</Suspense>,
					document.body,
				)}
		</>
	)
}

const TYPED_IN = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** True where a key is nobody else's: no modifier, nothing being typed, no dialog open. */
function isFree(event: KeyboardEvent): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return false
	return !(event.target as Element).closest?.(TYPED_IN) && document.querySelector('dialog:modal') === null
}

function focusSearch(): boolean {
	const box = document.querySelector<HTMLElement>('input[type="search"], [role="searchbox"]')
	box?.focus()
	return box !== null
}
