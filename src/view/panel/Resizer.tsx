import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { keepShare, keptShare, limits, shareAfter } from './width.ts'

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
const isRightToLeft = () => getComputedStyle(document.documentElement).direction === 'rtl'

/** The panel's edge: dragged, or moved by arrow keys; Enter or a double click gives the first width back. */
export function Resizer() {
	const element = useRef<HTMLDivElement>(null)
	const [share, setShare] = useState(keptShare)
	const [measured, setMeasured] = useState(0)
	// biome-ignore lint/correctness/useExhaustiveDependencies: another share is another width to measure
	useEffect(() => {
		const measure = () => {
			const { width } = element.current!.closest('.panel')!.getBoundingClientRect()
			setMeasured(Math.round((100 * width) / innerWidth))
		}
		measure()
		addEventListener('resize', measure)
		return () => removeEventListener('resize', measure)
	}, [share])
	const { least, most } = limits(innerWidth, rem())
	const set = (next: number | null) => {
		keepShare(next)
		setShare(next)
	}
	const onKey = (event: KeyboardEvent) => {
		const next = shareAfter(event.key, keptShare() ?? measured, limits(innerWidth, rem()), isRightToLeft())
		if (next === null && event.key !== 'Enter') return
		event.preventDefault()
		set(next)
	}
	const onMove = ({ clientX, pointerId }: PointerEvent) => {
		if (!element.current!.hasPointerCapture(pointerId)) return
		const width = isRightToLeft() ? clientX : innerWidth - clientX
		const { least, most } = limits(innerWidth, rem())
		set(Math.min(most, Math.max(least, (100 * width) / innerWidth)))
	}
	return (
		// biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator with a value can
		<div
			ref={element}
			className="resizer"
			role="separator"
			tabIndex={0}
			aria-label="Width of the panel"
			aria-orientation="vertical"
			aria-valuemin={least}
			aria-valuemax={most}
			aria-valuenow={Math.min(most, Math.max(least, measured))}
			aria-valuetext={`${measured} % of the window`}
			onKeyDown={onKey}
			onPointerDown={(event) => {
				event.preventDefault()
				event.currentTarget.focus()
				event.currentTarget.setPointerCapture(event.pointerId)
			}}
			onPointerMove={onMove}
			onDoubleClick={() => set(null)}
		/>
	)
}
