import { type RefObject, useEffect, useRef } from 'react'

/** A dialog that stands over the page from when it is drawn. */
export function useModal(): RefObject<HTMLDialogElement | null> {
	const dialog = useRef<HTMLDialogElement>(null)
	useEffect(() => {
		const element = dialog.current!
		if (!element.open) element.showModal()
	}, [])
	return dialog
}
