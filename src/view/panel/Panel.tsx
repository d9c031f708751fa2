import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useEscape } from '../screen/useEscape.ts'
import { useNarrow } from '../screen/useMedia.ts'
import { useKeptPlace } from './place.ts'
import { Resizer } from './Resizer.tsx'
import './panel.css'

type Props = {
	label: string
	onClose: () => void
	/** What is in it, by a name of its own: its scroll is kept under that name for the visit. */
	place?: string
	children: ReactNode
}

/** The side panel: beside the page where there is room, over it as a sheet where there is not. Escape closes. */
export function Panel(props: Props) {
	return useNarrow() ? <Sheet {...props} /> : <Beside {...props} />
}

function Beside({ label, onClose, place, children }: Props) {
	const scroller = useKeptPlace<HTMLElement>(place)
	useEscape(onClose)
	return (
		<div className="panel">
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls needs the keyboard */}
			<aside ref={scroller} className="panel-scroll" aria-label={label} tabIndex={0}>
				<Resizer />
				<CloseButton onClose={onClose} />
				{children}
			</aside>
		</div>
	)
}

function Sheet({ label, onClose, place, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	// Before the effects of what is in it: opening moves the focus, and the content's heading should have it last.
	useLayoutEffect(() => {
		const element = dialog.current!
		if (!element.open) element.showModal()
		return () => element.close()
	}, [])
	const scroller = useKeptPlace<HTMLDivElement>(place)
	return (
		<dialog
			ref={dialog}
			className="panel sheet"
			aria-label={label}
			onCancel={(event) => {
				// Of a dialog within it, the cancelling passes through here too.
				if (event.target !== dialog.current) return
				event.preventDefault()
				onClose()
			}}
		>
			<CloseButton onClose={onClose} />
			<div ref={scroller} className="panel-scroll">
				{children}
			</div>
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
