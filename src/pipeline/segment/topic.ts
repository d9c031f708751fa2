/**
 * Stories that have nothing to do with the corpus: a page's later articles about other countries. The test is the
 * country the gazetteer is about: heading and opening name none of its places, and the rest hardly any. A page where that
 * is true of every story is left alone: it may be of another corpus, about another country.
 */

import type { Plan } from './cuts.ts'
import type { Paragraph } from './paragraphs.ts'

/** How many places of the corpus' country a text names; counting may stop at `enough`. */
export type CountPlaces = (text: string, enough?: number) => number

/** Paragraphs of running text that count as a story's opening. */
const OPENING = 3
/** A place of the country for every so many characters is hardly any. */
const RARE = 1500
/** Characters read of an opening and of a rest: enough to tell, and a bound on the work for a page of any length. */
const ENOUGH = 12_000

/** Why a story is off-topic, by its index; stories on topic are not in the map. Live entries are judged as one page. */
export function offTopicStories(paragraphs: Paragraph[], plan: Plan, countPlaces: CountPlaces): Map<number, string> {
	const whole = plan.drafts.findIndex((draft) => draft.kind === 'live' || draft.kind === 'update')
	const judged = plan.drafts.map((draft, story) => (draft.kind === 'live' || draft.kind === 'update' ? whole : story))
	const opening: string[] = plan.drafts.map(() => '')
	const rest: string[] = plan.drafts.map(() => '')
	const bodies = plan.drafts.map(() => 0)
	for (const [at, { story, role }] of plan.placed.entries()) {
		if (story === null || plan.drafts[story]!.kind === 'comments') continue
		const page = judged[story]!
		if (role === 'body' || role === 'update' || role === 'original') bodies[page]!++
		else if (role !== 'heading' && role !== 'caption') continue
		const part = bodies[page]! <= OPENING ? opening : rest
		if (part[page]!.length < ENOUGH) part[page] += `${paragraphs[at]!.text.slice(0, ENOUGH)}\n`
	}
	const verdicts = plan.drafts.map((draft, story) =>
		draft.kind === 'comments' || judged[story] !== story ? null : verdict(opening[story]!, rest[story]!, countPlaces),
	)
	const aside = new Map<number, string>()
	for (const [story, page] of judged.entries()) if (verdicts[page]) aside.set(story, verdicts[page])
	const stories = plan.drafts.filter((draft) => draft.kind !== 'comments').length
	return aside.size < stories ? aside : new Map()
}

function verdict(opening: string, rest: string, countPlaces: CountPlaces): string | null {
	if (opening.split('\n').some((paragraph) => countPlaces(paragraph, 1) > 0)) return null
	const count = countPlaces(rest)
	if (count > Math.max(1, rest.length / RARE)) return null
	const others =
		count === 0 ? 'nor does the rest' : count === 1 ? 'and the rest names one' : `and the rest names only ${count}`
	return `Off-topic: heading and opening name no place of the country this corpus is about, ${others}.`
}
