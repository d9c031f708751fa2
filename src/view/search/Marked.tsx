import { createContext, Fragment, useContext } from 'react'
import { markedSpans } from './spans.ts'

/** Each event's words that it was found by; null where nothing is searched for. */
export const Hits = createContext<ReadonlyMap<string, readonly string[]> | null>(null)

/** The words an event was found by; null where nothing is searched for. */
export function useHits(eventId: string): readonly string[] | null {
	return useContext(Hits)?.get(eventId) ?? null
}

/** A text with the words marked that it was found by. */
export function Marked({ text, by }: { text: string; by: readonly string[] | null }) {
	if (by === null) return text
	const spans = markedSpans(text, by)
	if (spans.length === 0) return text
	return (
		<>
			{spans.map(({ start, end }, at) => (
				<Fragment key={start}>
					{text.slice(at === 0 ? 0 : spans[at - 1]!.end, start)}
					<mark>{text.slice(start, end)}</mark>
				</Fragment>
			))}
			{text.slice(spans.at(-1)!.end)}
		</>
	)
}
