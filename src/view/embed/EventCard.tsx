import { useEffect, useRef } from 'react'
import { type Account, accounts as accountsOf, type Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import type { EventRecord } from '../../records/schema.ts'
import { tellerWords } from '../compare/names.ts'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { Chain } from '../panel/Chain.tsx'
import { Clocks } from '../panel/Clocks.tsx'
import { Differences } from '../panel/Differences.tsx'
import { EventHead } from '../panel/EventHead.tsx'
import { scriptOf } from '../panel/excerpt.ts'
import { VeiledExact } from '../veil/VeiledExact.tsx'
import { AGREEMENT, count, MODALITY } from '../words/labels.ts'
import '../panel/panel.css'

type Props = {
	records: Records
	event: EventRecord
	looks: Map<string, OutletLook>
	state: UrlState
	/** The reader has opened it here: the heading takes the focus. */
	takeFocus: boolean
}

/** An event on a card: what, when, where, how far its accounts agree, and every account with its exact words. */
export default function EventCard({ records, event, looks, state, takeFocus }: Props) {
	const all = accountsOf(records, event)
	const places = event.placeIds.map((id) => records.places.get(id)?.name).filter(Boolean)
	return (
		<article className="event embed-card" aria-labelledby="event-heading">
			<EventHead {...{ event, takeFocus }} places={places.length > 0 ? places.join(' · ') : 'No place named'} />
			<p className="embed-agreement">
				<span className={`tag tag-${event.agreement}`}>{AGREEMENT[event.agreement].name}</span>{' '}
				<small>{AGREEMENT[event.agreement].says} Agreement among these documents, not truth.</small>
			</p>
			<section className="accounts" aria-labelledby="accounts-heading">
				<h3 id="accounts-heading">{count(all.length, 'account')}</h3>
				{all.map((account) => (
					<Told key={account.claim.id} {...{ account, state }} look={lookOf(account, looks)} />
				))}
			</section>
			<Differences event={event} />
		</article>
	)
}

function lookOf({ outlet }: Account, looks: Map<string, OutletLook>): OutletLook {
	return (outlet && looks.get(outlet.id)) ?? PLAIN_LOOK
}

/** One account: by whom, in which words, when it happened and when it was published. */
function Told({ account, look, state }: { account: Account; look: OutletLook; state: UrlState }) {
	const { claim, outlet } = account
	const article = useRef<HTMLElement>(null)
	const current = state.claim === claim.id
	useEffect(() => {
		if (current) article.current?.scrollIntoView({ block: 'nearest' })
	}, [current])
	const { start, end } = claim.selector
	const read = formatUrl({ ...state, event: null, claim: null, read: claim.documentId, at: { start, end } })
	return (
		<article ref={article} className={current ? 'account account-current' : 'account'}>
			<header className="account-head">
				<OutletMark look={look} />
				<h4>
					<span className="by-whom">{claim.comment ? 'Written in ' : 'Reported by '}</span>
					<bdi>{tellerWords({ outlet, comment: claim.comment === true })}</bdi>
				</h4>
				{claim.modality !== 'asserted' && <span className="tag tag-quiet">{MODALITY[claim.modality]}</span>}
			</header>
			<blockquote className="excerpt embed-quote" dir="auto" lang={scriptOf(claim.selector.exact)}>
				<VeiledExact claim={claim} />
			</blockquote>
			<Clocks account={account} />
			<Chain account={account} readHref={read} />
		</article>
	)
}
