import { type ReactNode, useState } from 'react'
import { accounts as accountsOf, isContested, type Records } from '../../query/select.ts'
import { useDocument } from '../../query/useRecords.ts'
import type { EventRecord, Place } from '../../records/schema.ts'
import { anchor, type Span } from '../../records/selector.ts'
import { CompareLink } from '../compare/CompareLink.tsx'
import { CopyButton } from '../copy/CopyButton.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import type { OutletLook } from '../outlet/marks.ts'
import { SpreadSection } from '../spread/SpreadSection.tsx'
import { AGREEMENT } from '../words/labels.ts'
import { type Links, sameReasons } from './AccountCard.tsx'
import { Accounts } from './Accounts.tsx'
import { Differences } from './Differences.tsx'
import { EventHead } from './EventHead.tsx'
import { paragraphAround } from './excerpt.ts'
import { Silence } from './Silence.tsx'
import { WhyDate } from './WhyDate.tsx'

type Props = {
	records: Records
	event: EventRecord
	looks: Map<string, OutletLook>
	/** True where the reader has just opened it: the heading takes the focus. */
	takeFocus: boolean
	/** The account in focus. */
	claimId: string | null
	links: Links
	/** More to do with the event. */
	children?: ReactNode
}

/** An event: what is claimed, when and why then, where, how far the accounts agree, every account, who is silent. */
export function EventPanel({ records, event, looks, takeFocus, claimId, links, children }: Props) {
	const accounts = accountsOf(records, event)
	const leading = accounts.find(({ claim }) => sameReasons(claim.date, event.date))?.claim
	const loaded = useDocument(records, leading?.documentId ?? null)
	const document = loaded.status === 'ready' ? loaded.data : null
	const found = document && leading ? anchor(document.text, leading.selector) : null
	const [pointed, setPointed] = useState<Span | null>(null)
	const { date } = event
	const agreement = AGREEMENT[event.agreement]
	const differs = isContested(event) && event.agreement !== 'contested'
	return (
		<div className="event">
			<EventHead {...{ event, takeFocus }} places={placeWords(event.placeIds, records.places)}>
				{(event.edits ?? []).map((edit) => (
					<p key={edit.field} className="event-edit">
						<small>
							The {edit.field} is an editor’s: {edit.why}
						</small>
					</p>
				))}
			</EventHead>
			<p className="event-actions">
				<CopyButton text={() => new URL(links.event, window.document.baseURI).href} says="Link copied">
					Copy link
				</CopyButton>
				<ExportButton
					records={records}
					label="Export this event"
					scopes={[{ name: event.title, ids: () => [event.id] }]}
				/>
				{children}
			</p>
			<section aria-labelledby="why-heading" className="why-event">
				<h3 id="why-heading">{date.edtf === null ? 'Why no date' : 'Why this date'}</h3>
				<WhyDate
					sentence
					date={date}
					document={document}
					paragraph={found && paragraphAround(document!.text, found)}
					onLight={setPointed}
				/>
			</section>
			<section aria-labelledby="agreement-heading" className="agreement">
				<h3 id="agreement-heading">
					Agreement: <span className={`tag tag-${event.agreement}`}>{agreement.name}</span>{' '}
					{differs && <span className="tag tag-contested">accounts differ</span>}
				</h3>
				<p>
					{agreement.says} <small>Agreement among these documents, not truth; after Airwars’ scale.</small>
				</p>
			</section>
			<Differences event={event} />
			{accounts.length > 1 && <CompareLink eventId={event.id} />}
			{accounts.length > 1 && <SpreadSection accounts={accounts} looks={looks} />}
			<Accounts {...{ records, event, accounts, looks, claimId, links, leading, pointed }} />
			<Silence {...{ records, event, looks }} />
			<OneEvent event={event} />
		</div>
	)
}

function OneEvent({ event }: { event: EventRecord }) {
	if (event.links.length === 0) return null
	return (
		<details className="why links">
			<summary>Why these accounts are one event</summary>
			<ul>
				{event.links.map((link) => (
					<li key={`${link.claimIds.join()} ${link.why}`}>
						{link.by === 'editor' && <strong>Decided by an editor: </strong>}
						{link.why}
					</li>
				))}
			</ul>
		</details>
	)
}

function placeWords(ids: string[], places: Map<string, Place>): string {
	const found = ids.map((id) => places.get(id)).filter((place) => place !== undefined)
	if (found.length === 0) return 'No place named'
	return found
		.map(({ name, kind, governorate }) =>
			governorate && governorate !== name ? `${name} (${kind}, ${governorate} governorate)` : `${name} (${kind})`,
		)
		.join(' · ')
}
