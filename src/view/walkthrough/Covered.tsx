import { STROKE } from '../../query/walkthrough/cover.ts'

const RUN = new RegExp(`(${STROKE}{2,})`)

/** A text in which some words are covered: strokes for the eye, the word “hidden” for a voice. */
export function Covered({ text }: { text: string }) {
	return text.split(RUN).map((part, at) =>
		at % 2 === 0 ? (
			part
		) : (
			// biome-ignore lint/suspicious/noArrayIndexKey: parts of a text never change their places
			<span key={at} className="covered">
				<span aria-hidden="true">{part}</span>
				<span className="visually-hidden"> (hidden) </span>
			</span>
		),
	)
}
