import { claimIdsOf } from '../../query/paper/shown.ts'
import type { Outside, Step } from '../../records/walkthrough.ts'
import { hiddenWords } from '../walkthrough/Predict.tsx'
import type { Piece } from './Flow.tsx'
import type { Lesson } from './lesson.tsx'
import { blocks } from './textPieces.tsx'
import { outletName, publishedWords } from './whose.ts'

/** What only the teacher's sheet has. */
export const afterwards = { of, outside }

function of(lesson: Lesson, step: Step): Piece[] {
	const key = step.id
	return [
		...hidden(lesson, step),
		...titled(key, 'answer', 'A possible answer', step.answer),
		...titled(key, 'notes', 'For the teacher', step.notes),
		...outside(step.outside, key),
	]
}

/** White between two frames. */
function space(key: string): Piece {
	return { key: `${key} space`, className: 'piece-space', leads: true, node: null }
}

/** A text under its name, in one frame however many pages it takes. */
function titled(key: string, what: 'answer' | 'notes', name: string, text: string | null): Piece[] {
	if (text === null) return []
	const className = `piece-${what}`
	return [
		space(`${key} ${what}`),
		{ key: `${key} ${what}`, className, leads: true, node: <h4>{name}</h4> },
		...blocks(text, `${key} ${what}`, className),
	]
}

/** What the step hides, and what stands there. */
function hidden({ records }: Lesson, step: Step): Piece[] {
	if (!step.hide) return []
	const told = claimIdsOf(records, step).map((id) => records.claims.get(id)!.storyId)
	const ids = [...new Set([...step.excerpts.map(({ storyId }) => storyId), ...told])]
	const stories = ids.map((id) => records.stories.get(id)!)
	const names = step.hide.outlets ? [...new Set(stories.map((story) => outletName(records, story)))] : []
	const days = step.hide.dates ? [...new Set(stories.map(({ published }) => publishedWords(published)))] : []
	return [
		space(`${step.id} hidden`),
		{
			key: `${step.id} hidden`,
			className: 'piece-hidden',
			node: (
				<p>
					<strong>Covered in this step:</strong> {hiddenWords(step.hide)}.
					{names.length > 0 && <> Outlets: {names.join('; ')}.</>}
					{days.length > 0 && <> Published: {days.join('; ')}.</>}
					{step.hide.words.length > 0 && <> Words: {step.hide.words.map((word) => `“${word}”`).join(', ')}.</>}
				</p>
			),
		},
	]
}

function outside(known: Outside[], key: string): Piece[] {
	if (known.length === 0) return []
	return [
		space(`${key} outside`),
		{
			key: `${key} outside`,
			className: 'piece-outside',
			leads: true,
			node: <h4>From outside the documents</h4>,
		},
		...known.map(
			({ says, basis }): Piece => ({
				key: `${key} outside ${says}`,
				className: 'piece-outside',
				node: (
					<p>
						{says} <small>Rests on: {basis}</small>
					</p>
				),
			}),
		),
	]
}
