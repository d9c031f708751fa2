/**
 * lasting: what goes on from a day up to the telling: "has been shut since July", "have not yet been fed, two days after".
 * The span is from the day the words give to the day they are said.
 */
import { dated } from '../../records/dated.ts'
import { addDays } from '../../records/day.ts'
import type { Dated, Step } from '../../records/schema.ts'
import { TIMES_SO_FAR } from '../tables/background.ts'
import { sayDay, sayEdtf } from '../timex/say.ts'
import type { Telling } from './happened.ts'
import { plain } from './plain.ts'

/** Something is still missing at the time of the words. */
const NOT_YET =
	/\b(?:not yet|still not|yet to|no (?:\w+ ){1,5}(?:came|come|arrived|followed|(?:has|have|had|was|were) (?:\w+ed|come|been)))\b/i
/** A perfect as the verb of its clause, and the word that opens the length. */
const SINCE = /\b(?:has|have|'ve)\b(?:(?!\b(?:which|who|that|where)\b)[^.;]){0,160}\bsince (?:the )?$/i
/** The same as somebody is reported to have said it. */
const HAD_SINCE = /\bhad (?:been|not|remained|stayed)\b[^.;]{0,160}\bsince (?:the )?$/i
const RELATIVE = /\b(?:which|who|whose|where|that)\b[^.;]{0,40}$/i
const OPENING = /^since (?:the )?$/i

/** The span a sentence tells of; null where it tells of a day. `said` is the day of the saying, where the sentence gives it. */
export function lasting(telling: Telling, said: Dated | null): Dated | null {
	const { sentence, at, timexes, story, before, verbAt, acts, planned } = telling
	if (planned) return null
	const text = plain(sentence)
	const own = timexes.filter(({ start, end }) => start >= at && end <= at + sentence.length)
	const upTo = said ?? (before?.here || verbAt > 0 ? before?.date : null) ?? story.published
	if (NOT_YET.test(text) && upTo.earliest !== null && upTo.earliest === upTo.latest)
		for (const timex of own) {
			const after = timex.relativeTo?.kind === 'event' ? timex.relativeTo.offset : null
			const day = timex.edtf ?? (after ? addDays(upTo.earliest, -after) : null)
			if (day === null || !/^\d{4}-\d\d-\d\d$/.test(day) || day >= upTo.earliest) continue
			return span(day, upTo.earliest, upTo, {
				rule: 'not-yet',
				says: `“${timex.words}” · not done from then to ${sayDay(upTo.earliest)}, when it is said`,
				start: timex.start,
				end: timex.end,
				from: 'text',
			})
		}
	const { edtf, latest } = story.published
	if (edtf === null || latest === null || !/^\d{4}-\d\d(-\d\d)?~?$/.test(edtf)) return null
	const spoken = verbAt > 0 && !acts
	if (spoken && said !== null) return null
	for (const { start, end, words, edtf: from } of own) {
		const lead = text.slice(0, start - at)
		if (from === null || !/^\d{4}(-\d\d){0,2}~?$/.test(from) || from.slice(0, 10) >= latest) continue
		const perfect = (spoken ? HAD_SINCE : SINCE).exec(spoken ? lead.slice(verbAt) : lead)
		const main = perfect !== null && !RELATIVE.test(lead.slice(0, perfect.index))
		if (!main && (spoken || !(OPENING.test(lead) && /\b(?:has|have)\b/.test(text)))) continue
		const says = `“since ${words}” · from then up to the story`
		return span(from, edtf, story.published, { rule: 'since', says, start, end, from: 'text' })
	}
	if (spoken || !TIMES_SO_FAR.test(text)) return null
	const says = 'several times up to the story: no first day is given'
	return span('..', edtf, story.published, { rule: 'times-so-far', says, from: 'text' })
}

function span(from: string, to: string, rest: Dated, step: Step): Dated {
	const edtf = `${from}/${to}`
	const isEditors = rest.basis === 'editor'
	const known = isEditors ? 'known from outside the page' : 'from the page’s own words'
	return dated(edtf, isEditors ? 'editor' : 'text', [
		step,
		{ rule: 'story-day', says: `published ${sayEdtf(to)} (${known})`, from: isEditors ? 'editor' : 'text' },
		{ rule: 'result', says: sayEdtf(edtf), from: 'text' },
	])
}
