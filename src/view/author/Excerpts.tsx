import { useRef, useState } from 'react'
import { addExcerpt } from '../../query/author/add.ts'
import type { Change, Draft } from '../../query/author/draft.ts'
import { occurrences, type Quotes } from '../../records/walkthrough/quotes.ts'
import { quoteAt } from '../../records/walkthrough/rewrite.ts'
import type { ExcerptWritten, StepWritten } from '../../records/walkthrough/written.ts'
import { cutAt } from '../walkthrough/StepExcerpts.tsx'

type Props = {
	draftKey: string
	draft: Draft
	step: StepWritten
	quotes: Quotes | null
	put: (what: Change) => void
}

/** The excerpts of a step, the words to mark in them, and a way to add some by their words. */
export function Excerpts({ draftKey, draft, step, quotes, put }: Props) {
	const { id, block } = step
	const [words, setWords] = useState('')
	const [told, setTold] = useState('')
	const field = `${id}-excerpt`
	const add = () => {
		if (words.trim() === '') return
		const found = quotes?.find(words) ?? 'The documents are still being fetched. Try again in a moment.'
		if (typeof found === 'string') return setTold(found)
		const page = quotes!.records.documents.find((one) => one.id === found.documentId)!
		setTold(addExcerpt({ key: draftKey, stepId: id }, draft, quoteAt(page, found)))
		setWords('')
	}
	return (
		<fieldset className="author-part">
			<legend>Excerpts</legend>
			{(block.excerpts ?? []).map((excerpt, at) => (
				<Excerpt
					key={`${excerpt.document} ${excerpt.quote}`}
					{...{ excerpt, quotes }}
					number={at + 1}
					onMark={(marked) => put({ do: 'mark', id, at, words: marked })}
					onRemove={() => {
						put({ do: 'unexcerpt', id, at })
						setTold('The excerpt is taken out.')
						document.getElementById(field)?.focus()
					}}
				/>
			))}
			<div className="author-field">
				<label htmlFor={field}>Add words of a document</label>
				<span className="author-row">
					<input
						id={field}
						type="text"
						dir="auto"
						value={words}
						onChange={(event) => setWords(event.target.value)}
						onKeyDown={(event) => event.key === 'Enter' && add()}
					/>
					<button type="button" onClick={add}>
						Add
					</button>
				</span>
				<p className="note">
					Copied letter by letter. Or open an event and press “Add to my walkthrough” beside an account.
				</p>
			</div>
			<p role="status" className="note">
				{told}
			</p>
		</fieldset>
	)
}

type ExcerptProps = {
	excerpt: ExcerptWritten
	number: number
	quotes: Quotes | null
	onMark: (words: string[]) => void
	onRemove: () => void
}

function Excerpt({ excerpt: { document: file, quote, mark = [] }, number, quotes, onMark, onRemove }: ExcerptProps) {
	const block = useRef<HTMLQuoteElement>(null)
	const [typed, setTyped] = useState('')
	const [told, setTold] = useState('')
	const veil = veilOf(quotes, file, quote)
	const spans = mark.flatMap((words) => occurrences(quote, words))
	const add = (words: string) => {
		const plain = words.replace(/\s+/g, ' ').trim()
		if (plain === '') return setTold('Select words in the excerpt, or type them.')
		if (occurrences(quote, plain).length === 0) return setTold(`“${plain}” is not in the excerpt.`)
		if (!mark.includes(plain)) onMark([...mark, plain])
		setTold(`Marked: “${plain}”.`)
		setTyped('')
	}
	const selected = () => {
		const selection = getSelection()
		const isInside = block.current?.contains(selection?.anchorNode ?? null) === true
		return isInside && block.current?.contains(selection?.focusNode ?? null) ? String(selection) : ''
	}
	const words = (
		<blockquote ref={block} dir="auto">
			{cutAt(spans, 0, quote.length).map(({ start, end, marked }) => {
				const text = quote.slice(start, end)
				return marked ? <mark key={start}>{text}</mark> : text
			})}
		</blockquote>
	)
	return (
		<figure className="author-excerpt" aria-label={`Excerpt ${number}`}>
			{veil === null ? (
				words
			) : (
				<details>
					<summary>Explained before it is shown: {veil}</summary>
					{words}
				</details>
			)}
			{file && <figcaption>{file}</figcaption>}
			{mark.length > 0 && (
				<ul className="author-marks" aria-label="Marked words">
					{mark.map((one) => (
						<li key={one}>
							<mark dir="auto">{one}</mark>{' '}
							<button type="button" onClick={() => onMark(mark.filter((other) => other !== one))}>
								<span aria-hidden="true">×</span>
								<span className="visually-hidden">Take the mark off “{one}”</span>
							</button>
						</li>
					))}
				</ul>
			)}
			<span className="author-row">
				<input
					type="text"
					dir="auto"
					aria-label={`Words to mark in excerpt ${number}`}
					placeholder="Words to mark"
					value={typed}
					onChange={(event) => setTyped(event.target.value)}
					onKeyDown={(event) => event.key === 'Enter' && add(typed)}
				/>
				{/* A press would take the selection away before it is read. */}
				<button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => add(typed || selected())}>
					Mark <span className="visually-hidden">the typed or selected words in excerpt {number}</span>
				</button>
				<button type="button" onClick={onRemove}>
					Take out <span className="visually-hidden">excerpt {number}</span>
				</button>
			</span>
			<p role="status" className="note">
				{told}
			</p>
		</figure>
	)
}

/** What stands in the words that is explained before it is shown; null where nothing does. */
function veilOf(quotes: Quotes | null, file: string | undefined, quote: string): string | null {
	const found = quotes?.find(file === undefined ? quote : { document: file, quote })
	if (!found || typeof found === 'string') return null
	const page = quotes!.records.documents.find(({ id }) => id === found.documentId)
	return page?.veils?.find(({ start, end }) => start < found.end && found.start < end)?.what ?? null
}
