import { useState } from 'react'
import type { UrlState } from '../../query/url.ts'
import { hasNotes, noteColumns, noteRows, notesMarkdown } from '../../query/walkthrough/answers.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { saveText } from '../copy/saveFile.ts'
import { isTypable, linkOf } from '../qr/address.ts'
import type { MyNotes } from './notes.ts'

/** A pupil's notes as a file, and off the device. */
export function TakeNotes({ tour, state, mine }: { tour: Walkthrough; state: UrlState; mine: MyNotes }) {
	const [asked, setAsked] = useState(false)
	const [said, setSaid] = useState('')
	// Hosts allow a frame no files, without a word to whoever presses the button.
	const isFramed = window !== window.top
	const any = hasNotes(mine.notes)
	const link = (step: string) => {
		const address = linkOf(state, tour.id, step)
		return address !== null && isTypable(address) ? address : null
	}
	const markdown = () => notesMarkdown(tour, mine.notes, link)
	const asMarkdown = () => saveText(`${tour.id}-notes.md`, 'text/markdown', markdown())
	const asCsv = async () => {
		const { toCsv } = await import('../../query/csv.ts')
		// Its first bytes say UTF-8 to spreadsheets.
		const table = toCsv(noteColumns(link), noteRows(tour, mine.notes))
		saveText(`${tour.id}-notes.csv`, 'text/csv', `\ufeff${table}`)
	}
	return (
		<details className="tour-take">
			<summary>My notes: take them along, or delete them</summary>
			{any ? (
				<p className="tour-take-buttons">
					{isFramed ? (
						<CopyButton text={markdown} says="Notes copied">
							Copy my notes
						</CopyButton>
					) : (
						<>
							<button type="button" onClick={asMarkdown}>
								Save as Markdown
							</button>
							<button type="button" onClick={() => void asCsv()}>
								Save as CSV
							</button>
						</>
					)}
					{asked ? (
						<>
							<button
								type="button"
								className="tour-delete"
								onClick={() => {
									mine.forget()
									setAsked(false)
									setSaid('Your notes on this walkthrough are deleted.')
								}}
							>
								Yes, delete all my notes on this walkthrough
							</button>
							<button type="button" onClick={() => setAsked(false)}>
								Keep them
							</button>
						</>
					) : (
						<button type="button" onClick={() => setAsked(true)}>
							Delete
						</button>
					)}
				</p>
			) : (
				<p className="note">Nothing is written yet.</p>
			)}
			<p role="status" className="note">
				{said}
			</p>
		</details>
	)
}
