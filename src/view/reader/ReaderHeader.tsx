import { useEffect, useRef } from 'react'
import type { Records } from '../../query/select.ts'
import type { DocumentEntry } from '../../records/schema.ts'
import { documentName } from '../words/labels.ts'
import { DocumentList } from './DocumentList.tsx'
import { charactersWords } from './passages.ts'

type Props = {
	records: Records
	entry: DocumentEntry | null
	/** Where closing leads. */
	closeHref: string
	hrefOf: (documentId: string) => string
	onClose: () => void
	onRead: (documentId: string) => void
	/** The heading takes the focus: nothing in the text or beside it asks for it. */
	takeFocus: boolean
}

/** What is read, the way back, and the way to the other documents. */
export function ReaderHeader({ records, entry, closeHref, hrefOf, onClose, onRead, takeFocus }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	const id = entry?.id
	// biome-ignore lint/correctness/useExhaustiveDependencies: another document is another heading
	useEffect(() => {
		if (takeFocus) heading.current?.focus({ preventScroll: true })
	}, [id])
	return (
		<header className="reader-header">
			<p className="wordmark">Datelines</p>
			<p>
				<a
					href={closeHref}
					onClick={(event) => {
						if (event.metaKey || event.ctrlKey || event.shiftKey) return
						event.preventDefault()
						onClose()
					}}
				>
					Close the document
				</a>
			</p>
			<h1 ref={heading} tabIndex={-1}>
				{entry ? documentName(entry) : 'No such document'}
			</h1>
			{entry && (
				<p className="note">
					<code>{entry.file}</code>, {charactersWords(entry.length)}.{' '}
					{entry.publish === 'excerpts'
						? 'Only the excerpts that claims rest on are published here.'
						: 'The text as it was received; the marks are ours.'}
				</p>
			)}
			<details className="reader-switch" open={entry === null}>
				<summary>All documents ({records.index.documents.length})</summary>
				{/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are pressed; this only spares a reload */}
				{/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click */}
				<div
					onClick={(event) => {
						const link = (event.target as Element).closest<HTMLElement>('[data-document]')
						if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
						event.preventDefault()
						onRead(link.dataset.document!)
					}}
				>
					<DocumentList {...{ records, hrefOf }} current={entry?.id ?? null} />
				</div>
			</details>
		</header>
	)
}
