import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { Veil } from '../../records/schema.ts'
import { useVeil } from './veils.ts'
import './veil.css'

type Props = {
	/** The document's id: with where the veil begins, what the choice is kept under. */
	documentId: string
	veil: Veil
	/** Where it runs over several paragraphs, only the first says what stands there. */
	first?: boolean
	/** The address points into it: closed, it stands for what is covered. */
	lit?: boolean
	children: ReactNode
}

/** Words that are named and explained before they are shown. Open, they are text like any other. */
export function Veiled({ documentId, veil, first = true, lit = false, children }: Props) {
	const { open, set, openAll } = useVeil(`${documentId}:${veil.start}`)
	const { button, turn } = useTurned(open)
	if (!open)
		return first ? (
			// biome-ignore lint/a11y/useSemanticElements: it stands inside a paragraph, where no fieldset may
			<span
				className={lit ? 'veil veil-lit' : 'veil'}
				role="group"
				aria-label={`Not shown: ${veil.what}`}
				{...(lit && { 'data-lit': '', tabIndex: -1 })}
			>
				<span className="veil-says">
					<strong>Not shown: {veil.what}.</strong> {veil.why}
				</span>{' '}
				<button ref={button} type="button" onClick={() => turn(() => set(true))}>
					Show it
				</button>{' '}
				<button type="button" onClick={() => turn(openAll)}>
					Show all such words on this visit
				</button>
			</span>
		) : null
	return (
		<>
			{children}
			{first && (
				// Its words are drawn, not text, so that what is copied is the document's.
				<button
					ref={button}
					type="button"
					className="veil-hide"
					aria-label={`Hide again: ${veil.what}`}
					onClick={() => turn(() => set(false))}
				/>
			)}
		</>
	)
}

/** What was pressed goes with what it opened or closed: the focus goes to what undoes it. Other veils leave it alone. */
function useTurned(open: boolean): { button: RefObject<HTMLButtonElement | null>; turn: (how: () => void) => void } {
	const button = useRef<HTMLButtonElement>(null)
	const before = useRef(open)
	const isTurned = useRef(false)
	useEffect(() => {
		if (before.current === open) return
		before.current = open
		if (isTurned.current) button.current?.focus({ preventScroll: true })
		isTurned.current = false
	}, [open])
	const turn = (how: () => void) => {
		isTurned.current = true
		how()
	}
	return { button, turn }
}
