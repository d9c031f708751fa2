import { Suspense, useState } from 'react'
import { textFragment } from '../../query/export/textFragment.ts'
import { figureWords } from '../../query/figure.ts'
import type { Account, Records } from '../../query/select.ts'
import type { Claim, DocumentFile, EventRecord, Story } from '../../records/schema.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { late } from '../state/late.tsx'
import { dateWords } from '../words/date.ts'
import { STORY_KIND } from '../words/labels.ts'
import { Clocks } from './Clocks.tsx'
import { Position } from './Position.tsx'
import { WhyDate } from './WhyDate.tsx'

/** Citations and annotations, fetched when a source is opened. */
const Take = late(() => import('../cite/Take.tsx'))

const OUTLET_BASIS: Record<Story['outletBasis'], string> = {
	text: 'The document names it.',
	editor: 'The document does not name it: an editor knows it.',
	none: 'Not known.',
}

type Props = {
	records: Records
	event: EventRecord
	account: Account
	document: DocumentFile | null
	/** Opened by the address. */
	isOpen: boolean
	/** The clocks stand above already. */
	hasClocks: boolean
	/** Addresses of this account and of its words in the reader. */
	href: string
	readHref: string
}

/** Where the words come from, and how to check and pass them on: outlet, author, publication, position, citation. */
export function Source({ records, event, account, document, isOpen, hasClocks, href, readHref }: Props) {
	const { claim, story, outlet } = account
	const [open, setOpen] = useState(isOpen)
	const entry = records.documents.get(claim.documentId)!
	return (
		<details className="source" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>Source: {sourceLine(account)}</summary>
			{!hasClocks && <Clocks account={account} />}
			<dl>
				<dt>Outlet</dt>
				<dd>
					{outlet ? (
						<>
							<strong>{outlet.name}</strong>, {outlet.kind}
							{outlet.country && `, ${outlet.country}`}. {outlet.about}
						</>
					) : (
						'Not known'
					)}
				</dd>
				<dt>How we know the outlet</dt>
				<dd>
					{OUTLET_BASIS[story.outletBasis]}
					<WhyDate date={{ ...NO_DATE, basis: story.outletBasis, steps: story.outletSteps }} document={document} />
				</dd>
				<dt>Author</dt>
				<dd>{story.author ? <bdi>{story.author}</bdi> : <span className="absent">not named</span>}</dd>
				{story.via.length > 0 && (
					<>
						<dt>Passed on by</dt>
						<dd>{story.via.join(', then ')}</dd>
					</>
				)}
				<dt>Published</dt>
				<dd>
					{dateWords(story.published)}
					<WhyDate date={story.published} document={document} />
				</dd>
				{claim.figures.length > 0 && (
					<>
						<dt>Figures as read</dt>
						{claim.figures.map((figure) => (
							<dd key={`${figure.words} ${figure.start}`}>
								{figureWords(figure)} <q dir="auto">{figure.words}</q>
							</dd>
						))}
					</>
				)}
				<dt>Document</dt>
				<dd>
					<Position claim={claim} entry={entry} />
				</dd>
			</dl>
			<p className="source-actions">
				<a href={readHref}>Open in document</a>
				<Original claim={claim} url={story.url ?? entry.url} />
				<CopyButton text={() => new URL(href, window.document.baseURI).href} says="Link copied">
					Copy link
				</CopyButton>
			</p>
			{open && (
				<Suspense fallback={null}>
					<Take {...{ records, event, claim, document }} />
				</Suspense>
			)}
		</details>
	)
}

const NO_DATE = { edtf: null, earliest: null, latest: null, precision: null }

/** `article, 8 December 2016` */
function sourceLine({ story, claim }: Account): string {
	const form = claim.comment ? STORY_KIND.comment : STORY_KIND[story.kind]
	return `${form}, ${story.published.edtf === null ? 'day of publication not known' : dateWords(story.published)}`
}

/** The page as its outlet has it, opened at these words, where its address is known. */
function Original({ claim, url }: { claim: Claim; url: string | undefined }) {
	if (url === undefined) return null
	return (
		<a href={url.replace(/#.*$/s, '') + textFragment(claim.selector)} target="_blank" rel="noopener noreferrer">
			View in original
		</a>
	)
}
