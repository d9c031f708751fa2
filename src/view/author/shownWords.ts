/** What a step shows, in words: a part for each thing. */
import type { Records } from '../../query/select.ts'
import { edtfBounds } from '../../records/edtf.ts'
import type { ShownWritten } from '../../records/walkthrough/rewrite.ts'
import type { Quote } from '../../records/walkthrough/written.ts'
import { rangeWords } from '../words/date.ts'
import { count } from '../words/labels.ts'

const LONGEST = 70

/** Never empty: a step that says nothing leaves the page its own choice. */
export function shownWords(block: ShownWritten, { outlets, places }: Pick<Records, 'outlets' | 'places'>): string[] {
	const { view, lanes, span, filters, search, comments, event, account, compare, read } = block
	const bounds = span === undefined ? null : edtfBounds(span)
	const named = (facet: string, values: string[]) =>
		values.map((id) => (facet === 'outlet' ? outlets.get(id)?.name : places.get(id)?.name) ?? id).join(', ')
	const parts = [
		view && `the ${view}`,
		lanes && `lanes by ${lanes}`,
		bounds?.earliest && bounds.latest && rangeWords(bounds.earliest, bounds.latest),
		...Object.entries(filters ?? {}).map(([facet, values]) => `${facet}: ${named(facet, values)}`),
		search && `the search “${search}”`,
		comments && 'readers’ comments',
		event && `the event told in “${quoted(event)}”`,
		account && `the account “${quoted(account)}”`,
		compare &&
			(compare.length === 1 ? 'all accounts of one event compared' : `${count(compare.length, 'account')} compared`),
		read && `the document at “${quoted(read)}”`,
	].filter((part) => typeof part === 'string' && part !== '')
	return parts.length > 0 ? (parts as string[]) : ['the page as it opens']
}

function quoted(quote: Quote): string {
	const words = typeof quote === 'string' ? quote : quote.quote
	return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words
}
