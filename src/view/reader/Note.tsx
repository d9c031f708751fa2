import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { DocumentFile } from '../../records/schema.ts'
import { timexReason, timexWords } from './timexWords.ts'

/** What a note is about: a time expression, or a sentence left out; `held` stays until it is closed. */
export type Noted = { kind: 'timex'; id: string; held: boolean } | { kind: 'dropped'; nth: number; held: boolean }

type Props = {
	root: RefObject<HTMLElement | null>
	document: DocumentFile
	noted: Noted | null
	onClose: () => void
}

export const NOTE_ID = 'reader-note'

/** A note under the words it is about. It can be reached with the pointer, closed with Escape, and is read out. */
export function Note({ root, document, noted, onClose }: Props) {
	const [place, setPlace] = useState<{ top: number; left: number } | null>(null)
	const note = useRef<HTMLDivElement>(null)
	useLayoutEffect(() => {
		const area = root.current
		const mark = noted && area?.querySelector(selectorOf(noted))
		if (!area || !mark) return setPlace(null)
		const box = area.getBoundingClientRect()
		// The last line of what may run over several: the note must not cover the words.
		const line = [...mark.getClientRects()].at(-1) ?? mark.getBoundingClientRect()
		const width = note.current?.offsetWidth ?? 0
		setPlace({
			top: line.bottom - box.top + 6,
			left: Math.max(0, Math.min(line.left - box.left, box.width - width)),
		})
	}, [root, noted])
	return (
		<div
			ref={note}
			id={NOTE_ID}
			className="reader-note"
			role="status"
			hidden={noted === null}
			style={place ? { insetBlockStart: place.top, left: place.left } : undefined}
		>
			{noted && <Says {...{ document, noted }} />}
			{noted?.held && (
				<button type="button" className="reader-note-close" onClick={onClose}>
					<span aria-hidden="true">×</span>
					<span className="visually-hidden">Close the note</span>
				</button>
			)}
		</div>
	)
}

/** Where the words are that a note is about. */
export function selectorOf(noted: Noted): string {
	return noted.kind === 'timex' ? `[data-timex="${noted.id}"]` : `[data-dropped="${noted.nth}"]`
}

function Says({ document, noted }: { document: DocumentFile; noted: Noted }) {
	if (noted.kind === 'dropped')
		return (
			<p>
				<strong>Why is this not an event?</strong> {sentence(document.dropped[noted.nth]?.reason ?? '')}
			</p>
		)
	const timex = document.timexes.find(({ id }) => id === noted.id)
	if (!timex) return null
	return (
		<>
			<p>
				<q dir="auto">{document.text.slice(timex.start, timex.end)}</q> <strong>{timexWords(timex)}</strong>
			</p>
			<p className="note">{sentence(timexReason(timex))}</p>
		</>
	)
}

function sentence(words: string): string {
	return words === '' ? words : `${words[0]!.toUpperCase()}${words.slice(1)}.`
}
