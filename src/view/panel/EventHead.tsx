import { type ReactNode, useEffect, useRef } from 'react'
import type { EventRecord } from '../../records/schema.ts'
import { dateTime, dateWords, precisionWords, weekdayWords } from '../words/date.ts'
import { KIND } from '../words/labels.ts'

type Props = {
	event: EventRecord
	/** Where it was, in words. */
	places: string
	/** True where the reader has just opened it: the heading takes the focus. */
	takeFocus: boolean
	/** What is said of the title. */
	children?: ReactNode
}

/** What is claimed to have happened: kind, title, when, where. */
export function EventHead({ event, places, takeFocus, children }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: another event is another heading
	useEffect(() => {
		if (takeFocus) heading.current?.focus({ preventScroll: true })
	}, [event.id, takeFocus])
	const { date } = event
	return (
		<>
			<p className="overline">{KIND[event.kind]}</p>
			<h2 ref={heading} tabIndex={-1} id="event-heading">
				{event.title}
			</h2>
			{children}
			<p className="event-date">
				<time dateTime={dateTime(date)} data-edtf={date.edtf ?? undefined}>
					{date.precision === 1 && date.earliest !== null && `${weekdayWords(date.earliest)}, `}
					{dateWords(date)}
				</time>
				{precisionWords(date) && <span className="precision">{precisionWords(date)}</span>}
			</p>
			<p className="event-places">{places}</p>
		</>
	)
}
