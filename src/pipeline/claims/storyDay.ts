/** storyDay: about the day of the story, for what has no day of its own; and what is known in words where no value is. */
import { dated, undated } from '../../records/dated.ts'
import type { Dated, Story } from '../../records/schema.ts'
import { MONTHS, sayEdtf, WEEKDAYS } from '../timex/say.ts'
import { SAID, type Weighed } from './weigh.ts'

/** About the day the story was published. Approximate, since a report may tell of the day or the days before. */
export function storyDay(story: Story, text: string): Dated {
	const published = /\b[Rr]ecently\b/.test(text) ? monthOf(story.published) : story.published
	if (published.edtf === null)
		return undated('no day named, and the day of the story is not known', 'story-day-unknown')
	const from = published.basis === 'editor' ? ('editor' as const) : ('text' as const)
	const basis = published.basis === 'editor' ? 'known from outside the page' : 'from the page’s own words'
	const tense = /\b(?:has|have)\b/.test(text) ? 'told as recent, with no day named' : 'no day named'
	const about = approximate(published.edtf)
	return dated(about, published.basis, [
		{ rule: 'no-day', says: tense, from: 'text' },
		{ rule: 'story-day', says: `published ${sayEdtf(published.edtf)} (${basis})`, from },
		{ rule: 'result', says: sayEdtf(about), from: 'text' },
	])
}

/** "recently" says no more than the month of the story. */
function monthOf(published: Dated): Dated {
	if (published.precision !== 1 || published.earliest === null) return published
	return dated(published.earliest.slice(0, 7), published.basis, published.steps)
}

function approximate(edtf: string): string {
	return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? `${edtf}~` : edtf.replace(/T.*$/, '~')
}

/** What is known in words where there is no value: "a Wednesday". */
export function known(open: Dated, found: Weighed[]): Dated {
	if (open.edtf !== null) return open
	const telling = found.filter(({ timex, weight }) => weight > SAID && timex.edtf === null && !/_REF/.test(timex.value))
	const best = telling.find(({ timex }) => timex.weekday !== undefined) ?? telling[0]
	if (!best) return open
	const { words, weekday, steps, value } = best.timex
	const [, month, day] = /^XXXX-(0[1-9]|1[0-2])(?:-(\d\d))?/.exec(value) ?? []
	const named = day
		? `${Number(day)} ${MONTHS[Number(month) - 1]}`
		: best.timex.mod
			? `“${words}”`
			: MONTHS[Number(month) - 1]
	const bare = month ? `${named}, year not known` : null
	const name = weekday === undefined ? null : WEEKDAYS[weekday - 1]
	const says = 'the day of the story is not known, so this one is not either'
	return {
		...open,
		known: bare && name ? `${name} ${bare}` : (bare ?? (name ? `a ${name}` : `“${words}”`)),
		steps: [...steps, { rule: 'story-day-unknown', says, from: 'none' }],
	}
}
