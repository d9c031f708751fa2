import { useEffect, useRef, useState } from 'react'
import type { Account, Records } from '../../query/select.ts'
import { useDocument } from '../../query/useRecords.ts'
import type { Dated, Figure } from '../../records/schema.ts'
import { anchor, type Span } from '../../records/selector.ts'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { count, MODALITY } from '../words/labels.ts'
import { Chain } from './Chain.tsx'
import { Clocks } from './Clocks.tsx'
import { Excerpt } from './Excerpt.tsx'
import { paragraphAround } from './excerpt.ts'
import { OutletCard } from './OutletCard.tsx'
import { Position } from './Position.tsx'
import { WhyDate } from './WhyDate.tsx'

type Props = {
	records: Records
	account: Account
	looks: Map<string, OutletLook>
	eventDate: Dated
	/** The address asks for this account: it comes into sight. */
	current: boolean
	href: (claimId: string) => string
	/** Which of its teller's accounts it is, ", 2 of 3", where there are several. */
	nth: string
	/** Words to light, pointed at from elsewhere in the panel. */
	pointed: Span | null
}

/** One account of an event: whose words, exactly; who told them; when, and how we know. */
export function AccountCard({ records, account, looks, eventDate, current, href, nth, pointed }: Props) {
	const { claim, outlet } = account
	const loaded = useDocument(records, claim.documentId)
	const document = loaded.status === 'ready' ? loaded.data : null
	const article = useRef<HTMLElement>(null)
	useEffect(() => {
		if (current) article.current?.scrollIntoView({ block: 'start' })
	}, [current])
	const [lit, setLit] = useState<Span | null>(null)
	const found = document && anchor(document.text, claim.selector)
	const paragraph = found && paragraphAround(document.text, found)
	const look = (outlet && looks.get(outlet.id)) || PLAIN_LOOK
	const name = claim.comment ? 'A reader’s comment' : (outlet?.name ?? 'Outlet not known')
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
				<a className="account-link" href={href(claim.id)} aria-label={`Permalink to the account of ${name}${nth}`}>
					Permalink
				</a>
			</header>
			<Excerpt claim={claim} document={document} lit={lit ?? pointed} />
			{loaded.status === 'failed' && (
				<p className="note" role="alert">
					The paragraph around these words could not be loaded. {loaded.error.advice.doThis}{' '}
					<button type="button" onClick={loaded.retry}>
						Try again
					</button>
				</p>
			)}
			<Chain account={account} />
			{claim.figures.length > 0 && <Figures figures={claim.figures} name={name} />}
			<Clocks account={account} />
			<details className="why" open={claim.date.edtf !== eventDate.edtf}>
				<summary>{claim.date.edtf === null ? 'Why no date' : 'Why this date'}</summary>
				<WhyDate sentence date={claim.date} document={document} paragraph={paragraph} onLight={setLit} />
			</details>
			<OutletCard account={account} document={document} />
			{(claim.edits ?? []).map((edit) => (
				<p key={`${edit.field} ${edit.why}`} className="note edited">
					Edited by hand ({edit.field}): {edit.why} <span className="absent">Rests on: {edit.restsOn}</span>
				</p>
			))}
			<Position claim={claim} entry={records.documents.get(claim.documentId)!} />
			{claim.repeats && claim.repeats.length > 0 && (
				<p className="note">The same sentence stands {count(claim.repeats.length, 'more time')} in the document.</p>
			)}
		</article>
	)
}

function Figures({ figures, name }: { figures: Figure[]; name: string }) {
	return (
		<p className="figures">
			<span className="label">Figures, per {name}</span>
			{figures.map((figure) => (
				<q key={`${figure.words} ${figure.start}`} dir="auto">
					{figure.words}
				</q>
			))}
		</p>
	)
}
