/**
 * Remarks of a page's owner between pasted excerpts. On a page where excerpts end in a "read more" line, text after
 * such a line that no "read more" line of its own ends, and that reports nobody's words, is the owner's.
 */
import { PERSONAL, REPORTING } from '../tables/markers.ts'
import { datelineOf } from './dateline.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Read } from './roles.ts'

/** Paragraphs of one remark at most: longer texts are somebody's article. */
const LONGEST = 4

/** The roles with the owner's remarks marked. */
export function markNotes(paragraphs: Paragraph[], reads: Read[]): Read[] {
	const closings = reads.filter((read) => read.role === 'closing').length
	if (closings < 2) return reads
	const out = reads.slice()
	for (let at = 0; at < reads.length; at++) {
		if (reads[at]!.role !== 'closing') continue
		const run: number[] = []
		let to = at + 1
		while (to < reads.length && ['body', 'caption', 'pointer', 'note'].includes(reads[to]!.role)) {
			if (reads[to]!.role === 'body') run.push(to)
			to++
		}
		const end = reads[to]?.role
		if (run.length === 0 || run.length > LONGEST || end === 'closing' || end === 'relay' || end === 'credit') continue
		const text = run.map((index) => paragraphs[index]!.text).join('\n')
		if (REPORTING.test(text) || run.some((index) => datelineOf(paragraphs[index]!.text))) continue
		const voice = PERSONAL.test(text) ? ', speaks of itself or to the reader,' : ''
		for (const index of run)
			out[index] = {
				role: 'note',
				rule: 'owner',
				reason: `the page owner’s own remark: stands after a “read more” line${voice} reports nobody’s words and has no such line of its own, as the excerpts of this page have`,
			}
	}
	return out
}
