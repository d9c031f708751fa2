import { useEffect } from 'react'

/** Keeps where the reader last pressed, as `--pressed`, CSS pixels from the frame's upper edge: by key or by pointer. */
export function usePressed(): void {
	useEffect(() => {
		const onClick = ({ target }: MouseEvent) => {
			const { top } = (target as Element).getBoundingClientRect()
			document.documentElement.style.setProperty('--pressed', `${Math.round(top)}px`)
		}
		// Before whoever opens a dialog.
		addEventListener('click', onClick, true)
		return () => removeEventListener('click', onClick, true)
	}, [])
}
