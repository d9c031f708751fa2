import type { Step } from '../../records/walkthrough.ts'
import type { MyNotes } from './notes.ts'

type Props = { step: Pick<Step, 'id' | 'hide'>; mine: MyNotes }

/** Where a pupil writes: the prediction, where there is one to make, and the answer. On paper, what was written. */
export function NoteFields({ step, mine }: Props) {
	const written = mine.notes[step.id]
	const fields = [
		...(step.hide ? [{ name: 'prediction' as const, label: 'My prediction', rows: 2 }] : []),
		{ name: 'answer' as const, label: 'My answer', rows: 5 },
	]
	return (
		<div className="tour-notes">
			{fields.map(({ name, label, rows }) => (
				<label key={name}>
					<span>{label}</span>
					<textarea
						rows={rows}
						dir="auto"
						value={written?.[name] ?? ''}
						onChange={(change) => mine.write(step.id, { [name]: change.target.value })}
					/>
					<span className="tour-written" aria-hidden="true">
						{written?.[name]}
					</span>
				</label>
			))}
			<p className="note">
				{mine.isKept
					? 'What you write stays on this device. It is sent nowhere.'
					: 'What you write lasts as long as this page is open, and is sent nowhere: take it along below.'}
			</p>
		</div>
	)
}
