/** Numbers in words, with no more than the figure says. */
import type { Figure } from '../../records/schema.ts'

const NUMBER = new Intl.NumberFormat('en-GB')

/** `62`, `at least 80`, `20–35`; what is only words stays words, in quotation marks. */
export function figureWords({ low, high, comparator, words }: Figure): string {
	const from = low === null ? null : NUMBER.format(low)
	const to = high === null ? null : NUMBER.format(high)
	if (from === null && to === null) return `“${words}”`
	if (comparator === 'more-than') return `more than ${from ?? to}`
	if (comparator === 'up-to' || from === null) return `up to ${to ?? from}`
	if (comparator === 'at-least' || to === null) return `at least ${from}`
	const range = from === to ? from : `${from}–${to}`
	return comparator === 'about' ? `about ${range}` : range
}

/** What a number counts: behind the number, as what is counted, as a heading. */
export const MEASURE: Record<string, { after: string; counted: string; heading: string }> = {
	killed: { after: 'killed', counted: 'people killed', heading: 'Killed' },
	injured: { after: 'injured', counted: 'people injured', heading: 'Injured' },
	casualties: { after: '', counted: 'casualties', heading: 'Casualties, killed or injured' },
	displaced: { after: 'displaced', counted: 'people displaced', heading: 'Displaced' },
	evacuated: { after: 'evacuated', counted: 'people evacuated', heading: 'Evacuated' },
	besieged: { after: 'under siege', counted: 'people under siege', heading: 'Under siege' },
	captured: { after: 'held', counted: 'people held', heading: 'Held' },
	vehicles: { after: '', counted: 'vehicles', heading: 'Vehicles' },
	population: { after: '', counted: 'people', heading: 'People' },
}
