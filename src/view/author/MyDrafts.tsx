import { type ChangeEvent, useState } from 'react'
import { emptyDraft } from '../../query/author/draft.ts'
import { deleteDraft, isKept, keepDraft, MINE, useDraft, useDraftKeys } from '../../query/author/store.ts'
import { useFetchQuotes } from '../../query/author/useQuotes.ts'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState, useUrl } from '../../query/url.ts'
import { carried } from '../../query/walkthrough/stepState.ts'
import { rewrite } from '../../records/walkthrough/rewrite.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { count } from '../words/labels.ts'
import './author.css'

/** Bytes; a file that is larger is no walkthrough. */
const LARGEST_FILE = 1_000_000

type Props = { records: Records; state: UrlState; published: Walkthrough[] }

/** A reader's own walkthroughs on this device, and the ways to begin one. */
export default function MyDrafts({ records, state, published }: Props) {
	const keys = useDraftKeys()
	const { choose } = useUrl()
	const [wrong, setWrong] = useState<string[]>([])
	const [told, setTold] = useState('')
	const [from, setFrom] = useState('')
	const fetchAll = useFetchQuotes(records)
	const write = (key: string) => choose({ author: key })
	const open = async ({ target: { files } }: ChangeEvent<HTMLInputElement>) => {
		const file = files?.[0]
		if (!file) return
		setWrong([])
		try {
			if (file.size > LARGEST_FILE) throw new RangeError(`${file.name}: it is larger than any walkthrough`)
			const { draftFrom } = await import('../../query/author/whole.ts')
			write(keepDraft(draftFrom(file.name, await file.text())))
		} catch (error) {
			setWrong((error as Error).message.split('\n'))
		}
	}
	// Waits for the documents: a button that is dead until they are there could not be come to with the keyboard.
	const copy = async () => {
		const tour = published.find(({ id }) => id === from)
		if (!tour) return
		setTold('It is being copied.')
		const quotes = await fetchAll().catch(() => null)
		if (quotes === null) return setTold('It cannot be copied: the documents could not be fetched. Try again.')
		const { front, steps } = rewrite(tour, quotes)
		write(keepDraft({ front: { ...front, id: '', title: `${front.title} (copy)` }, steps }))
	}
	return (
		<section className="author-drafts" aria-labelledby="author-own">
			<h3 id="author-own">Make your own</h3>
			<p className="note">
				Collect events and excerpts into steps and write what pupils are to do. No account; nothing is uploaded:{' '}
				{isKept() ? 'it stays on this device.' : 'it lasts as long as this page is open.'}
			</p>
			<p className="author-row">
				<button type="button" className="author-go" onClick={() => write(keepDraft(emptyDraft()))}>
					Make your own
				</button>
				<label className="author-file">
					<span>Open a file</span>
					<input
						type="file"
						accept=".md,text/markdown,text/plain"
						aria-describedby={wrong.length > 0 ? 'author-wrong' : undefined}
						onChange={(event) => void open(event)}
					/>
				</label>
			</p>
			<div role="alert" id="author-wrong">
				{wrong.length > 0 && (
					<div className="author-wrong">
						<p>This file cannot be opened:</p>
						<ul>
							{wrong.map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
					</div>
				)}
			</div>
			{published.length > 0 && (
				<p className="author-row">
					<label className="author-copy">
						<span>Begin with a copy of</span>{' '}
						<select value={from} onChange={(event) => setFrom(event.target.value)}>
							<option value="">choose a walkthrough</option>
							{published.map(({ id, title }) => (
								<option key={id} value={id}>
									{title}
								</option>
							))}
						</select>
					</label>
					<button type="button" disabled={from === ''} onClick={() => void copy()}>
						Copy it
					</button>
				</p>
			)}
			{keys.length > 0 && (
				<ul className="author-list" aria-label="My walkthroughs">
					{keys.map((key) => (
						<Entry key={key} {...{ draftKey: key, state }} onDeleted={setTold} />
					))}
				</ul>
			)}
			<p role="status" className="note">
				{told}
			</p>
		</section>
	)
}

type EntryProps = { draftKey: string; state: UrlState; onDeleted: (says: string) => void }

function Entry({ draftKey, state, onDeleted }: EntryProps) {
	const draft = useDraft(draftKey)
	const [asked, setAsked] = useState(false)
	if (!draft) return null
	const title = draft.front.title.trim() || 'Without a title'
	const remove = () => {
		deleteDraft(draftKey)
		onDeleted(`“${title}” is deleted.`)
		document.getElementById('walkthroughs-heading')?.focus({ preventScroll: true })
	}
	return (
		<li>
			<strong>
				<bdi>{title}</bdi>
			</strong>{' '}
			<small>{count(draft.steps.length, 'step')}</small>
			<span className="author-row">
				<a href={formatUrl({ ...state, author: draftKey })}>
					Go on writing<span className="visually-hidden">: {title}</span>
				</a>
				<a href={formatUrl({ ...carried(state), tour: MINE + draftKey })}>
					Preview<span className="visually-hidden">: {title}</span>
				</a>
				{asked ? (
					<>
						<button type="button" className="author-delete" onClick={remove}>
							Yes, delete it for good
						</button>
						<button type="button" onClick={() => setAsked(false)}>
							Keep it
						</button>
					</>
				) : (
					<button type="button" onClick={() => setAsked(true)}>
						Delete<span className="visually-hidden">: {title}</span>
					</button>
				)}
			</span>
		</li>
	)
}
