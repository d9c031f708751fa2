import { useState } from 'react'
import type { Hidden } from '../../records/walkthrough.ts'

type Props = { hide: Hidden; isRevealed: boolean; onReveal: (on: boolean) => void }

/** What is hidden, in words: `the outlets’ names and the days`. */
export function hiddenWords({ outlets, dates, words }: Hidden): string {
	const count = words.length
	const parts = [
		outlets && 'the outlets’ names',
		dates && 'the days',
		count > 0 && (count === 1 ? 'one word or phrase' : `${count} words or phrases`),
	].filter((part) => part !== false)
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** What was hidden, for who cannot see it appear. */
export function revealedWords({ outlets, dates, words }: Hidden): string {
	const parts = [
		outlets && 'the outlets’ names are shown',
		dates && 'the days are shown',
		words.length > 0 && `the words were: ${words.map((word) => `“${word}”`).join(', ')}`,
	].filter((part) => part !== false)
	return `Revealed: ${parts.join('; ')}.`
}

/** Predict first: says what is hidden, and reveals it when asked to, politely told. */
export function Predict({ hide, isRevealed, onReveal }: Props) {
	const [said, setSaid] = useState('')
	const what = hiddenWords(hide)
	return (
		<section className="tour-predict" aria-label="Predict first">
			<p>
				<strong>{isRevealed ? 'Revealed' : 'Predict first'}.</strong>{' '}
				{isRevealed ? `Shown now: ${what}.` : `Hidden on the whole page until you reveal them: ${what}.`}
			</p>
			<button
				type="button"
				className={isRevealed ? 'quiet' : 'tour-reveal'}
				onClick={() => {
					onReveal(!isRevealed)
					setSaid(isRevealed ? `Hidden again: ${what}.` : revealedWords(hide))
				}}
			>
				{isRevealed ? 'Hide again' : 'Reveal'}
			</button>
			<p role="status" className="visually-hidden">
				{said}
			</p>
		</section>
	)
}
