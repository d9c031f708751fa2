import { useState } from 'react'
import type { Change } from '../../query/author/draft.ts'
import { SHOWS_NOTHING, shownNow } from '../../query/author/takeOver.ts'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import type { Quotes } from '../../records/walkthrough/quotes.ts'
import { rewriteShown } from '../../records/walkthrough/rewrite.ts'
import type { StepBlock, StepWritten } from '../../records/walkthrough/written.ts'
import { WordList } from './Field.tsx'
import { shownWords } from './shownWords.ts'

type Props = {
	records: Records
	state: UrlState
	step: StepWritten
	quotes: Quotes | null
	put: (what: Change) => void
}

/** What the page shows in a step, and what of it is hidden until it is revealed. */
export function Shows({ records, state, step: { id, block }, quotes, put }: Props) {
	const [told, setTold] = useState('')
	const parts = shownWords(block, records)
	const now = quotes && rewriteShown(shownNow(state), quotes)
	return (
		<fieldset className="author-part" id={`${id}-shows`} tabIndex={-1}>
			<legend>What the page shows</legend>
			<ul className="author-shows">
				{parts.map((part) => (
					<li key={part}>{part}</li>
				))}
			</ul>
			<p className="author-row">
				<button
					type="button"
					disabled={!now}
					onClick={() => {
						put({ do: 'block', id, to: { ...SHOWS_NOTHING, ...now } })
						setTold(`This step now shows ${shownWords(now!, records).join('; ')}.`)
					}}
				>
					Change to what the page shows now
				</button>
				<button
					type="button"
					onClick={() => {
						put({ do: 'block', id, to: SHOWS_NOTHING })
						setTold('This step leaves the page as it opens.')
					}}
				>
					Show nothing in particular
				</button>
				<a href={formatUrl({ ...state, walkthroughs: null, author: null }) || './'}>Go to the page</a>
			</p>
			{now && <p className="note">The page now: {shownWords(now, records).join('; ')}.</p>}
			<p role="status" className="note">
				{told}
			</p>
		</fieldset>
	)
}

/** What pupils predict before they see it. */
export function Hides({ step: { id, block }, put }: Pick<Props, 'step' | 'put'>) {
	const { outlets, dates, words = [] } = block.hide ?? {}
	const hide = (to: Partial<NonNullable<StepBlock['hide']>> | { outlets?: undefined; dates?: undefined }) => {
		const next = { ...block.hide, ...to }
		const kept = {
			...(next.outlets && { outlets: true as const }),
			...(next.dates && { dates: true as const }),
			...(next.words && next.words.length > 0 && { words: next.words }),
		}
		put({ do: 'block', id, to: { hide: Object.keys(kept).length > 0 ? kept : undefined } })
	}
	return (
		<fieldset className="author-part">
			<legend>Hidden until it is revealed</legend>
			<label className="author-check">
				<input
					type="checkbox"
					checked={outlets === true}
					onChange={({ target: { checked } }) => hide({ outlets: checked ? true : undefined })}
				/>{' '}
				The outlets’ names
			</label>
			<label className="author-check">
				<input
					type="checkbox"
					checked={dates === true}
					onChange={({ target: { checked } }) => hide({ dates: checked ? true : undefined })}
				/>{' '}
				The days
			</label>
			<WordList
				label="Words, one in each line"
				words={words}
				onWords={(next) => hide({ words: next })}
				hint="Hidden, not secret: the documents are public."
			/>
		</fieldset>
	)
}
