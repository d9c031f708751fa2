import { type Covering, UNCOVERED } from '../../query/paper/covering.ts'
import type { Records } from '../../query/select.ts'
import type { StepExcerpt } from '../../records/walkthrough.ts'
import { scriptOf } from '../panel/excerpt.ts'
import { Blank, PaperWords } from './PaperWords.tsx'
import { outletName, publishedWords } from './whose.ts'

type Props = { records: Records; excerpt: StepExcerpt; covering: Covering; teacher: boolean; unveiled: boolean }

/** An excerpt in full, and below it whose it is: boxes where a pupil is to guess, frames where the teacher is to know. */
export function PaperExcerpt({ records, excerpt, covering, teacher, unveiled }: Props) {
	const { documentId, storyId, marks, veils = [], selector } = excerpt
	const story = records.stories.get(storyId)!
	const { exact, start, end } = selector
	const passage = { documentId, exact, start, end, marks, veils }
	const facts = [
		{ says: outletName(records, story), covered: covering.outlets.has(storyId), what: 'outlet' },
		{ says: publishedWords(story.published), covered: covering.days.has(storyId), what: 'day' },
	]
	return (
		<figure className="paper-excerpt">
			<blockquote dir="auto" lang={scriptOf(exact)}>
				<PaperWords
					{...{ passage, unveiled }}
					covering={teacher ? UNCOVERED : covering}
					framed={teacher ? covering : undefined}
				/>
			</blockquote>
			<figcaption>
				{facts.map(({ says, covered, what }, at) => (
					<span key={what}>
						{at > 0 && ' · '}
						{!covered ? (
							<bdi>{says}</bdi>
						) : teacher ? (
							<bdi className="paper-framed">{says}</bdi>
						) : (
							<>
								{what === 'outlet' ? 'Outlet' : 'Day'} <Blank letters={16} says={`${what} covered`} />
							</>
						)}
					</span>
				))}
			</figcaption>
		</figure>
	)
}
