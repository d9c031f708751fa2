import { useMemo } from 'react'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlPatch, type UrlState } from '../../query/url.ts'
import { AddSlot } from '../author/AddSlot.tsx'
import { outletLooks } from '../outlet/marks.ts'
import { useNarrow } from '../screen/useMedia.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { Loading, UnknownEvent } from '../state/State.tsx'
import type { Links } from './AccountCard.tsx'
import { EventPanel } from './EventPanel.tsx'
import { Panel } from './Panel.tsx'

type Props = {
	records: Records
	state: UrlState
	eventId: string
	takeFocus: boolean
	choose: (patch: UrlPatch) => void
	onClose: () => void
}

/** The event the address names, in the panel; or that there is none of that name. */
export default function OpenEvent({ records, state, eventId, takeFocus, choose, onClose }: Props) {
	const looks = useMemo(() => outletLooks(records.index.outlets), [records])
	const event = records.eventById.get(eventId)
	const narrow = useNarrow()
	const links: Links = {
		event: formatUrl({ ...state, claim: null }),
		claim: (claim) => formatUrl({ ...state, claim }),
		// Where the panel is a sheet over the page, it would hide the words it leads to.
		read: (read, { start, end }) =>
			formatUrl({ ...state, ...(narrow && { event: null, claim: null }), read, at: { start, end } }),
		onClaim: (claim) => choose({ claim }),
	}
	return (
		<Panel label={event ? 'Event' : 'No such event'} onClose={onClose} place={`event ${eventId}`}>
			{event ? (
				<EventPanel key={event.id} {...{ records, event, looks, takeFocus, links }} claimId={state.claim}>
					<ShareButton {...{ records, state }} first="event" />
					<AddSlot records={records} what={{ eventId: event.id }} name={event.title} />
				</EventPanel>
			) : records.lines?.some(({ id }) => id === eventId) ? (
				<Loading />
			) : (
				<UnknownEvent id={eventId} />
			)}
		</Panel>
	)
}
