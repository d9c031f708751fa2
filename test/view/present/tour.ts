/** A walkthrough over the fixture's records, invented, with a step of every sort. */
import { join } from '../../../src/query/select.ts'
import type { Index, Shard } from '../../../src/records/schema.ts'
import type { Step, StepExcerpt, Walkthrough } from '../../../src/records/walkthrough.ts'
import { FILES } from '../../fixture/records.ts'

const index: Index = JSON.parse(FILES.get('index.json')!)
export const RECORDS = join(index, [JSON.parse(FILES.get(index.shards[0]!.href)!) as Shard])

/** Words of so many characters, of no claim. */
export function excerpt(length: number, start = 0): StepExcerpt {
	const exact = 'x'.repeat(length)
	return {
		documentId: 'morning',
		storyId: RECORDS.index.stories[0]!.id,
		claimId: null,
		eventId: null,
		selector: { exact, prefix: '', suffix: '', start, end: start + length },
		marks: [],
	}
}

export function step(id: string, more: Partial<Step> = {}): Step {
	return {
		id,
		heading: `About ${id}`,
		minutes: 5,
		skill: 'sourcing',
		show: { view: 'list' },
		excerpts: [],
		hide: null,
		contentNote: null,
		outside: [],
		prompt: 'What do you see?',
		notes: null,
		answer: null,
		...more,
	}
}

export function tour(steps: Step[], more: Partial<Walkthrough> = {}): Walkthrough {
	return {
		id: 'a-tour',
		title: 'A tour',
		minutes: 10,
		level: 'all',
		goals: ['You can see.'],
		skills: ['sourcing'],
		about: 'About it.',
		contentNote: null,
		outside: [],
		steps,
		...more,
	}
}
