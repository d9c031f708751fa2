import type { Change, Draft } from '../../query/author/draft.ts'
import type { Records } from '../../query/select.ts'
import type { UrlState } from '../../query/url.ts'
import type { Quotes } from '../../records/walkthrough/quotes.ts'
import type { StepWritten } from '../../records/walkthrough/written.ts'
import { SKILL, Skill } from '../../records/walkthrough.ts'
import { count } from '../words/labels.ts'
import { Excerpts } from './Excerpts.tsx'
import { Line, Lines, Minutes } from './Field.tsx'
import { Hides, Shows } from './Shows.tsx'

type Props = {
	records: Records
	state: UrlState
	draftKey: string
	draft: Draft
	step: StepWritten
	quotes: Quotes | null
	put: (what: Change) => void
}

/** All of one step that can be written. */
export function StepFields({ records, state, draftKey, draft, step, quotes, put }: Props) {
	const { id, heading, block, prompt, notes, answer } = step
	const set = (to: Extract<Change, { do: 'step' }>['to']) => put({ do: 'step', id, to })
	return (
		<div className="author-step-fields">
			<Line id={`${id}-heading`} label="Heading" value={heading} onChange={(to) => set({ heading: to })} />
			<div className="author-row">
				<Minutes value={block.minutes} onChange={(minutes) => put({ do: 'block', id, to: { minutes } })} />
				<div className="author-field">
					<label htmlFor={`${id}-skill`}>What it practises</label>
					<select
						id={`${id}-skill`}
						value={block.skill}
						onChange={(event) => put({ do: 'block', id, to: { skill: event.target.value as Skill } })}
					>
						{Skill.options.map((skill) => (
							<option key={skill} value={skill}>
								{SKILL[skill].name}
							</option>
						))}
					</select>
				</div>
			</div>
			<p className="note">{SKILL[block.skill].asks}</p>
			<Lines
				id={`${id}-prompt`}
				label="Prompt: what pupils are to do"
				rows={5}
				value={prompt}
				onChange={(to) => set({ prompt: to })}
				hint="Empty lines part paragraphs; “1.” or “-” begins a line of a list; **bold**, *italics*."
			/>
			<Shows {...{ records, state, step, quotes, put }} />
			<Excerpts {...{ draftKey, draft, step, quotes, put }} />
			<Hides {...{ step, put }} />
			<Line
				label="Content note"
				value={block.content ?? ''}
				onChange={(to) => put({ do: 'block', id, to: { content: to.trim() === '' ? undefined : to } })}
				hint="What is hard to read in what this step shows, said before it."
			/>
			<Lines
				id={`${id}-answer`}
				label="A possible answer"
				rows={3}
				value={answer ?? ''}
				onChange={(to) => set({ answer: to === '' ? null : to })}
			/>
			<Lines
				id={`${id}-notes`}
				label="For the teacher"
				rows={3}
				value={notes ?? ''}
				onChange={(to) => set({ notes: to === '' ? null : to })}
			/>
			{block.outside && (
				<p className="note">
					{count(block.outside.length, 'statement')} from outside the documents with{' '}
					{block.outside.length === 1 ? 'its' : 'their'} basis: kept as in the file.
				</p>
			)}
		</div>
	)
}
