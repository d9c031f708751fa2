import type { Dated, DocumentFile, Step } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { isInside } from './excerpt.ts'

type Props = {
	date: Dated
	/** One flowing sentence, the words first and the day last, instead of a line for each reason. */
	sentence?: boolean
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

/** The reasons of a date. What the text proves, what an editor knows and what is not known look different. */
export function WhyDate({ date, sentence, document, paragraph, onLight }: Props) {
	const origins = date.steps.map((step) => step.from ?? date.basis)
	return (
		<>
			<ol className={sentence ? 'steps steps-sentence' : 'steps'}>
				{date.steps.map((step, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a chain of reasons has no other order than its own
					<li key={at} className={`step step-${origins[at]}`}>
						{sentence && at > 0 && <span className="step-join">{step.rule === 'result' ? '→ ' : '· '}</span>}
						{(!sentence || origins[at] !== origins[at - 1]) && (
							<span className={sentence || origins[at] === origins[at - 1] ? 'visually-hidden' : 'step-from'}>
								{FROM[origins[at]!]}
								{sentence && ': '}
							</span>
						)}{' '}
						<span className="step-says">
							<Reason step={step} document={document} paragraph={paragraph ?? null} onLight={onLight} />
						</span>{' '}
					</li>
				))}
			</ol>
			{sentence && (
				<p className="step-key" aria-hidden="true">
					{[...new Set(origins)].map((origin) => (
						<span key={origin} className={`step-${origin}`}>
							<span className="step-says">{FROM[origin]}</span>
						</span>
					))}
				</p>
			)}
		</>
	)
}

type ReasonProps = { step: Step; document: DocumentFile | null; paragraph: Span | null; onLight: Props['onLight'] }

/** What a reason says, with the words it rests on: lit in the excerpt where they stand in it, else quoted here. */
function Reason({ step: { says, start, end }, document, paragraph, onLight }: ReasonProps) {
	if (start === undefined || end === undefined || !document) return says
	const words = document.text.slice(start, end).trim()
	if (words === '' || words.length > 160) return says
	const lights = onLight && paragraph && isInside({ start, end }, paragraph)
	const quoted = lights ? <LitWords words={words} span={{ start, end }} onLight={onLight} /> : <q dir="auto">{words}</q>
	const at = says.indexOf(`“${words}”`)
	if (at === -1)
		return (
			<>
				{says} <span className="step-words">{quoted}</span>
			</>
		)
	return (
		<>
			{says.slice(0, at)}
			<span className="step-words">{quoted}</span>
			{says.slice(at + words.length + 2)}
		</>
	)
}

function LitWords({ words, span, onLight }: { words: string; span: Span; onLight: (span: Span | null) => void }) {
	return (
		<button
			type="button"
			className="step-light"
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
