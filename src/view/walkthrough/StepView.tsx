import { type ReactNode, type RefObject, useId, useState } from 'react'
import type { Records } from '../../query/select.ts'
import { SKILL, type Step, type StepExcerpt } from '../../records/walkthrough.ts'
import { Markdown } from './Markdown.tsx'
import { NoteFields } from './NoteFields.tsx'
import type { MyNotes } from './notes.ts'
import { Outside } from './Outside.tsx'
import { Predict } from './Predict.tsx'
import { StepExcerpts } from './StepExcerpts.tsx'

type Props = {
	records: Records
	full: Records
	step: Step
	/** Of how many, from 1. */
	number: number
	of: number
	heading: RefObject<HTMLHeadingElement | null>
	isRevealed: boolean
	onReveal: (on: boolean) => void
	/** Possible answers and the teacher's notes can be opened. */
	answers: boolean
	mine: MyNotes
	readHref: (excerpt: StepExcerpt) => string
	/** What leads to what the step shows, and back to it. */
	children: ReactNode
}

/** One step: what to do, the words to do it with, room for one's own, and, closed, what can be compared afterwards. */
export function StepView({
	records,
	full,
	step,
	number,
	of,
	heading,
	isRevealed,
	onReveal,
	answers,
	mine,
	readHref,
	children,
}: Props) {
	const skill = SKILL[step.skill]
	const hide = isRevealed ? null : step.hide
	const id = useId()
	return (
		<article className="tour-step" aria-labelledby={id}>
			<p className="overline">
				Step {number} of {of}
			</p>
			<h2 ref={heading} tabIndex={-1} id={id}>
				{step.heading}
			</h2>
			<p className="tour-facts">
				<span>{step.minutes} min</span>
				<span title={skill.asks}>{skill.name}</span>
			</p>
			{step.contentNote && (
				<p className="content-note">
					<strong>Content note.</strong> {step.contentNote}
				</p>
			)}
			<Markdown text={step.prompt} />
			{step.hide && <Predict key={step.id} hide={step.hide} {...{ isRevealed, onReveal }} />}
			<StepExcerpts {...{ records, full, step, hide, readHref }} />
			{/* What no document says may be what is to be predicted. */}
			{hide === null && <Outside known={step.outside} />}
			{children}
			<NoteFields step={step} mine={mine} />
			{answers && (step.answer !== null || step.notes !== null) && (
				<section className="tour-answers" aria-label="Afterwards">
					{step.answer !== null && <Closed summary="A possible answer" text={step.answer} />}
					{step.notes !== null && <Closed summary="For the teacher" text={step.notes} />}
				</section>
			)}
		</article>
	)
}

/** What is read afterwards. Closed, it is not on the page at all: nothing finds it that is to be predicted first. */
function Closed({ summary, text }: { summary: string; text: string }) {
	const [open, setOpen] = useState(false)
	return (
		<details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{summary}</summary>
			{open && <Markdown text={text} />}
		</details>
	)
}
