/** When a thread of readers' comments was written: by the stamps of its comments, else not before the page under which it stands. */
import { dated, undated } from '../../records/dated.ts'
import { edtfBetween } from '../../records/edtf.ts'
import type { Dated, Step } from '../../records/schema.ts'
import { isSigned } from '../segment/comments.ts'
import { STAMP } from '../tables/markers.ts'
import { say, sayDay } from '../timex/say.ts'
import { tag } from '../timex/tag.ts'
import { orderOf } from './scene.ts'
import type { StoryView } from './view.ts'
import { wholeDay } from './wholeDay.ts'

/** `page` is the day of the one publication above the thread; null where there are several or its day is not known. */
export function threadDate(thread: StoryView, page: Dated | null): Dated {
	const order = orderOf(thread.document)
	const stamped = thread.bodies.flatMap((line) => {
		if (line.text.length > 160 || !(isSigned(line.text) || STAMP.test(line.text))) return []
		const found = tag(line.text, { reference: null, order }).find((one) => wholeDay(one.value))
		return found ? [{ day: found.value.slice(0, 10), line }] : []
	})
	if (stamped.length > 0) {
		stamped.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.line.start - b.line.start))
		const first = stamped[0]!
		const last = stamped.at(-1)!
		const steps = (first === last ? [first] : [first, last]).map(
			({ day, line }): Step => ({
				rule: 'comment-stamps',
				says: `A comment is stamped ${sayDay(day)}.`,
				start: line.start,
				end: line.end,
				from: 'text',
			}),
		)
		return dated(edtfBetween(first.day, last.day), 'text', steps)
	}
	if (!page?.earliest || page.latest !== page.earliest) return undated('The comments carry no day.')
	const says = `The comments stand under a page of ${say(page.earliest)}: written then or later.`
	const steps: Step[] = [...page.steps, { rule: 'under-page', says, from: 'text' }]
	return dated(null, page.basis, steps, `${sayDay(page.earliest)} or later`)
}
