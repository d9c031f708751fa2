/** What pointer and keyboard do in the text: time expressions explain themselves, claims lead to events, the rest says why not. */
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import type { DocumentFile } from '../../records/schema.ts'
import { NOTE_ID, type Noted } from './Note.tsx'
import type { MarkedClaim } from './runs.ts'

type Input = {
	root: RefObject<HTMLElement | null>
	document: DocumentFile
	noted: Noted | null
	setNoted: (noted: Noted | null) => void
	open: (claim: MarkedClaim, from: Element) => void
}

/** Milliseconds a note stays while the pointer is on its way to it. */
const LINGER = 250

/** Listeners for the element that holds the text: one of each kind, however many marks there are. */
export function useNotes({ root, document, noted, setNoted, open }: Input) {
	const leaving = useRef(0)
	const shown = noted !== null
	useEffect(() => {
		if (!shown) return
		// Before the panel's own Escape: the note goes first.
		const onKey = (event: globalThis.KeyboardEvent) => {
			if (event.key !== 'Escape') return
			event.preventDefault()
			event.stopPropagation()
			setNoted(null)
		}
		addEventListener('keydown', onKey, { capture: true })
		return () => removeEventListener('keydown', onKey, { capture: true })
	}, [shown, setNoted])

	const timexOf = (target: EventTarget) => (target as Element).closest<HTMLElement>('[data-timex]')?.dataset.timex
	const show = (id: string) => {
		clearTimeout(leaving.current)
		if (!noted?.held) setNoted({ kind: 'timex', id, held: false })
	}
	const leave = () => {
		clearTimeout(leaving.current)
		if (noted && !noted.held) leaving.current = window.setTimeout(() => setNoted(null), LINGER)
	}
	const follow = (claimId: string | undefined, event: MouseEvent) => {
		const claim = document.claims.find((one) => one.claimId === claimId)
		if (!claim) return
		event.preventDefault()
		open(claim, root.current?.querySelector(`[data-of="${claim.claimId}"]`) ?? (event.target as Element))
	}
	return {
		onMouseOver: (event: MouseEvent) => {
			const id = timexOf(event.target)
			if (id) show(id)
			else if ((event.target as Element).closest(`#${NOTE_ID}`)) clearTimeout(leaving.current)
		},
		onMouseOut: leave,
		onFocus: (event: FocusEvent) => {
			const id = timexOf(event.target)
			if (id && event.target.matches(':focus-visible')) show(id)
		},
		onBlur: leave,
		onKeyDown: (event: KeyboardEvent) => {
			const id = (event.target as HTMLElement).dataset.timex
			if (!id || (event.key !== 'Enter' && event.key !== ' ')) return
			event.preventDefault()
			setNoted({ kind: 'timex', id, held: true })
		},
		onClick: (event: MouseEvent) => {
			const target = event.target as HTMLElement
			if (target.closest(`#${NOTE_ID}`) || event.metaKey || event.ctrlKey || event.shiftKey) return
			const link = target.closest<HTMLElement>('.reader-event')
			if (link) return follow(link.dataset.of, event)
			const why = target.closest<HTMLElement>('[data-why]')
			if (why) return setNoted({ kind: 'dropped', nth: Number(why.dataset.why), held: true })
			// Somebody who selects words does not ask what they are.
			if (target.closest('button, a, summary') || getSelection()?.isCollapsed === false) return
			const id = timexOf(target)
			if (id) return setNoted({ kind: 'timex', id, held: true })
			const claim = target.closest<HTMLElement>('[data-claim]')
			if (claim) return follow(claim.dataset.claim, event)
			const dropped = target.closest<HTMLElement>('[data-dropped]')
			setNoted(dropped ? { kind: 'dropped', nth: Number(dropped.dataset.dropped), held: true } : null)
		},
	}
}
