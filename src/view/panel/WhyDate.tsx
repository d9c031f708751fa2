import type { Dated, DocumentFile, Step } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { isInside } from './excerpt.ts'

type Props = {
	date: Dated
	document: DocumentFile | null
	/** The paragraph in sight: words in it can be lit. */
	paragraph?: Span | null
	onLight?: (span: Span | null) => void
}

const FROM: Record<Dated['basis'], string> = {
	text: 'the text',
	editor: 'an editor’s knowledge',
	none: 'not known',
}

/** The reasons of a date, one line each. What the text proves, what an editor knows and what is not known look different. */
export function WhyDate({ date, document, paragraph, onLight }: Props) {
	return (
		<ol className="steps">
			{date.steps.map((step, at) => {
				const from = step.from ?? date.basis
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: a chain of reasons has no other order than its own
					<li key={at} className={`step step-${from}`}>
						<span className="step-from">{FROM[from]}</span>
						<span className="step-says">{step.says}</span>
						<Words step={step} document={document} paragraph={paragraph ?? null} onLight={onLight} />
					</li>
				)
			})}
		</ol>
	)
}

type WordsProps = { step: Step; document: DocumentFile | null; paragraph: Span | null; onLight: Props['onLight'] }

/** The words a reason rests on: lit in the excerpt where they stand in it, quoted here where they do not. */
function Words({ step: { start, end }, document, paragraph, onLight }: WordsProps) {
	if (start === undefined || end === undefined || !document) return null
	const words = document.text.slice(start, end).trim()
	if (words === '' || words.length > 160) return null
	const span = { start, end }
	if (!onLight || !paragraph || !isInside(span, paragraph))
		return (
			<q className="step-words" dir="auto">
				{words}
			</q>
		)
	return (
		<button
			type="button"
			className="step-words step-light"
			onFocus={() => onLight(span)}
			onBlur={() => onLight(null)}
			onMouseEnter={() => onLight(span)}
			onMouseLeave={() => onLight(null)}
		>
			<q dir="auto">{words}</q>
			<span className="visually-hidden"> (lit in the excerpt)</span>
		</button>
	)
}
