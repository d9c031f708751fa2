/** Whose words they are and from when, in a line. */
import type { Records } from '../../query/select.ts'
import type { Dated, Story } from '../../records/schema.ts'
import { dateWords } from '../words/date.ts'

export function outletName(records: Records, story: Story): string {
	if (story.kind === 'comment') return 'Readers’ comments'
	return (story.outletId !== null && records.outlets.get(story.outletId)?.name) || 'Outlet not known'
}

/** `8 December 2016`; where nothing is known, that. */
export function publishedWords({ edtf, known }: Dated): string {
	return edtf === null && !known ? 'day of publication not known' : dateWords({ edtf, known })
}

/** What a date rests on. */
export const BASIS: Record<Dated['basis'], string> = {
	text: 'from the text',
	editor: 'an editor’s knowledge',
	none: 'no basis',
}
