import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useNarrow } from '../screen/useMedia.ts'
import './panel.css'

type Props = { label: string; onClose: () => void; children: ReactNode }

/** The side panel: beside the page where there is room, over it as a sheet where there is not. Escape closes. */
export function Panel({ label, onClose, children }: Props) {
	const narrow = useNarrow()
	return narrow ? (
		<Sheet label={label} onClose={onClose}>
			{children}
		</Sheet>
	) : (
		<Beside label={label} onClose={onClose}>
			{children}
		</Beside>
	)
}

function Beside({ label, onClose, children }: Props) {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape' && !event.defaultPrevented) onClose()
		}
		addEventListener('keydown', onKey)
		return () => removeEventListener('keydown', onKey)
	}, [onClose])
	return (
		<div className="panel">
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls needs the keyboard */}
			<aside className="panel-scroll" aria-label={label} tabIndex={0}>
				<CloseButton onClose={onClose} />
				{children}
			</aside>
		</div>
	)
}

function Sheet({ label, onClose, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	// Before the effects of what is in it: opening moves the focus, and the event's heading should have it last.
	useLayoutEffect(() => {
		const element = dialog.current!
		if (!element.open) element.showModal()
		return () => element.close()
	}, [])
	return (
		<dialog
			ref={dialog}
			className="panel sheet"
			aria-label={label}
			onCancel={(event) => {
				event.preventDefault()
				onClose()
			}}
		>
			<CloseButton onClose={onClose} />
			<div className="panel-scroll">{children}</div>
		</dialog>
	)
}

function CloseButton({ onClose }: { onClose: () => void }) {
	return (
		<button type="button" className="close" onClick={onClose}>
			<span aria-hidden="true">×</span>
			<span className="visually-hidden">Close</span>
		</button>
	)
}
