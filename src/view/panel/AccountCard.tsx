import { useEffect, useRef, useState } from 'react'
import { tellerName } from '../../query/export/told.ts'
import type { Account, Records } from '../../query/select.ts'
import { useDocument } from '../../query/useRecords.ts'
import type { Dated, EventRecord } from '../../records/schema.ts'
import { anchor, type Span } from '../../records/selector.ts'
import { AddSlot } from '../author/AddSlot.tsx'
import { PickButton } from '../compare/CompareLink.tsx'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { count, MODALITY } from '../words/labels.ts'
import { Chain } from './Chain.tsx'
import { Clocks } from './Clocks.tsx'
import { Excerpt } from './Excerpt.tsx'
import { paragraphAround } from './excerpt.ts'
import { Source } from './Source.tsx'
import { WhyDate } from './WhyDate.tsx'

/** Addresses of what a panel links to, and choosing an account without leaving the page. */
export type Links = {
	/** The event's own, without an account in focus. */
	event: string
	claim: (claimId: string) => string
	read: (documentId: string, at: Span) => string
	onClaim: (claimId: string) => void
}

type Props = {
	records: Records
	event: EventRecord
	account: Account
	looks: Map<string, OutletLook>
	/** The address asks for this account: it comes into sight, its source open. */
	current: boolean
	links: Links
	/** Which of its teller's accounts it is, ", 2 of 3", where there are several. */
	nth: string
	/** Its clocks are not those of the account before it. */
	hasClocks: boolean
	/** Words to light, pointed at from elsewhere in the panel. */
	pointed: Span | null
}

/** One account of an event: whose words, exactly; who told them; when; and on demand where they come from. */
export function AccountCard({ records, event, account, looks, current, links, nth, hasClocks, pointed }: Props) {
	const { claim, outlet } = account
	const loaded = useDocument(records, claim.documentId)
	const document = loaded.status === 'ready' ? loaded.data : null
	const article = useRef<HTMLElement>(null)
	useEffect(() => {
		if (current) article.current?.scrollIntoView({ block: 'start' })
	}, [current])
	const [lit, setLit] = useState<Span | null>(null)
	const found = document && anchor(document.text, claim.selector)
	const look = (outlet && looks.get(outlet.id)) || PLAIN_LOOK
	const name = tellerName(account)
	const href = links.claim(claim.id)
	const readHref = links.read(claim.documentId, claim.selector)
	return (
		<article
			ref={article}
			className={current ? 'account account-current' : 'account'}
			id={`claim-${claim.id}`}
			aria-label={`Account: ${name}${nth}`}
		>
			<header className="account-head">
				<OutletMark look={look} />
				<h4>
					<bdi>{name}</bdi>
				</h4>
				{claim.modality !== 'asserted' && <span className="tag tag-quiet">{MODALITY[claim.modality]}</span>}
				<a
					className="account-link"
					href={href}
					aria-label={`Permalink to the account of ${name}${nth}`}
					onClick={(event) => {
						if (event.metaKey || event.ctrlKey || event.shiftKey) return
						event.preventDefault()
						links.onClaim(claim.id)
					}}
				>
					Permalink
				</a>
				<PickButton claimId={claim.id} name={`${name}${nth}`} />
			</header>
			<AddSlot records={records} what={{ claimId: claim.id }} name={`the account of ${name}${nth}`} />
			<Excerpt claim={claim} document={document} lit={lit ?? pointed} />
			{loaded.status === 'failed' && (
				<p className="note" role="alert">
					The paragraph around these words could not be loaded. {loaded.error.advice.doThis}{' '}
					<button type="button" onClick={loaded.retry}>
						Try again
					</button>
				</p>
			)}
			<Chain account={account} readHref={readHref} />
			{hasClocks && <Clocks account={account} />}
			{!sameReasons(claim.date, event.date) && (
				<details className="why" open={claim.date.edtf !== event.date.edtf}>
					<summary>{claim.date.edtf === null ? 'Why no date' : 'Why this date'}</summary>
					<WhyDate
						sentence
						date={claim.date}
						document={document}
						paragraph={found && paragraphAround(document.text, found)}
						onLight={setLit}
					/>
				</details>
			)}
			{claim.repeats && claim.repeats.length > 0 && (
				<p className="note">The same sentence stands {count(claim.repeats.length, 'more time')} in the document.</p>
			)}
			{(claim.edits ?? []).map((edit) => (
				<p key={`${edit.field} ${edit.why}`} className="note edited">
					Edited by hand ({edit.field}): {edit.why} <span className="absent">Rests on: {edit.restsOn}</span>
				</p>
			))}
			<Source
				{...{ records, event, account, document, hasClocks, href, readHref }}
				key={String(current)}
				isOpen={current}
			/>
		</article>
	)
}

/** True where an event has its date, and so its reasons, from a claim: they stand with the event. */
export function sameReasons(a: Dated, b: Dated): boolean {
	return JSON.stringify(a.steps) === JSON.stringify(b.steps)
}
