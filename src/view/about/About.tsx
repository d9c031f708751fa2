import { useEffect } from 'react'
import { rowsOf } from '../../query/row.ts'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { Legend } from '../masthead/Legend.tsx'
import { AGREEMENT, count } from '../words/labels.ts'
import { Corrections } from './Corrections.tsx'
import { Documents, Outlets } from './Documents.tsx'
import { Contact, Licences } from './Licences.tsx'
import './about.css'

type Props = { records: Records; state: UrlState }

/** The parts of the page, in order: each has its heading and its place in the list beside it. */
const PARTS: { id: string; title: string; Part: (props: Props) => React.ReactNode }[] = [
	{ id: 'about-marks', title: 'The marks', Part: Marks },
	{ id: 'about-dates', title: 'How a date is known', Part: Dates },
	{ id: 'about-agreement', title: 'What “agreement” means', Part: AgreementScale },
	{ id: 'about-not', title: 'What it does not claim', Part: NotClaimed },
	{ id: 'about-content', title: 'Before you read', Part: ContentNote },
	{ id: 'about-documents', title: 'The documents', Part: Documents },
	{ id: 'about-outlets', title: 'The outlets', Part: Outlets },
	{ id: 'about-corrections', title: 'What an editor added', Part: Corrections },
	{ id: 'about-data', title: 'The data', Part: Data },
	{ id: 'about-licences', title: 'Whose work it is', Part: Licences },
	{ id: 'about-contact', title: 'Contact', Part: Contact },
]

/** What this is, whose documents these are, how to read it, what it does not claim, and whose work it is. */
export default function About(props: Props) {
	const { records, state } = props
	// Asked for by a link: its heading is what comes next.
	useEffect(() => document.getElementById('about-heading')?.focus({ preventScroll: true }), [])
	return (
		<article className="about" aria-labelledby="about-heading">
			<p>
				<a href={formatUrl({ ...state, about: null }) || '?'}>← Back to the events</a>
			</p>
			<h2 id="about-heading" tabIndex={-1}>
				What is this?
			</h2>
			<div className="about-lead">
				<p>
					A dateline is the line that says where and when a report was written. This page is about the distance between
					that line and what is told under it: who said what happened, where, on which day, and how we know the day.
				</p>
				<p>
					It holds {count((records.lines ?? records.events).length, 'event')} found in{' '}
					{count(records.index.documents.length, 'saved web page')} with{' '}
					{count(records.stories.size, 'story', 'stories')} of {count(records.outlets.size, 'outlet')}. Open an event,
					and beside it stand the exact words of each account, who printed them, on whose word, and why the event is
					placed on its day. Where the accounts differ, the page lays them side by side.
				</p>
			</div>
			<nav className="about-parts" aria-label="Parts of this page">
				<ul>
					{PARTS.map(({ id, title }) => (
						<li key={id}>
							<a href={`#${id}`}>{title}</a>
						</li>
					))}
				</ul>
			</nav>
			{PARTS.map(({ id, title, Part }) => (
				<section key={id} aria-labelledby={id}>
					<h3 id={id} tabIndex={-1}>
						{title}
					</h3>
					<Part {...props} />
				</section>
			))}
		</article>
	)
}

function Marks() {
	return (
		<>
			<p>
				Each lane of the timeline is an outlet, and each mark an event as that outlet tells it. Colour, shape and
				initials say which outlet, and nothing else. The form of a mark says how closely its day is known.
			</p>
			<Legend />
		</>
	)
}

function Dates() {
	return (
		<>
			<ol className="about-steps">
				<li>
					<strong>The words.</strong> “On Wednesday”, “last week”, “on 8 December”: what the account itself says of
					time.
				</li>
				<li>
					<strong>The day of the story.</strong> Most such words count from the day on which the story was published.
					Where the saved page does not prove that day, an editor may know it; such knowledge is marked as coming from
					outside, with its reason.
				</li>
				<li>
					<strong>The rule.</strong> One of a table of rules turns words and day into a date. Under{' '}
					<em>why this date</em>, every event names the words, the day and the rule.
				</li>
				<li>
					<strong>No more than that.</strong> A month stays a month and “about” stays about. What no words date has no
					day: it stands apart, below the timeline. Days are those of the documents; clock times are as printed, most of
					them GMT.
				</li>
			</ol>
			<p>
				Every quotation has been compared with its document, character for character; the records cannot be built while
				one differs.
			</p>
		</>
	)
}

function AgreementScale() {
	return (
		<>
			<p>
				The scale is made after the one that Airwars uses. It describes agreement among these documents, not truth: two
				outlets that pass on one report are one source, and all sources together can be wrong.
			</p>
			<dl className="about-scale">
				{Object.entries(AGREEMENT).map(([id, { name, says }]) => (
					<div key={id}>
						<dt>
							<span className={`tag tag-${id}`}>{name}</span>
						</dt>
						<dd>{says}</dd>
					</div>
				))}
			</dl>
		</>
	)
}

function NotClaimed() {
	return (
		<p>
			The page does not say who is right. It scores no outlet, adds no numbers up and works out no averages. That an
			outlet does not mention something is silence, never denial. It is no live news, keeps no accounts of readers and
			follows nobody; it fetches nothing from other sites. On your device it stores one thing, and only if you choose
			it: that letter keys are off.
		</p>
	)
}

function ContentNote({ records }: Props) {
	return (
		<p>
			{records.index.contentNote} The page judges none of the texts. Its own words are meant to be neutral; words in
			quotation marks are the sources’. Readers’ comments under a page are left out until you ask for them, and never
			count as the outlet’s account.
		</p>
	)
}

function Data({ records }: Props) {
	const all = records.lines ?? rowsOf(records)
	const told = all.filter((row) => row.accounts > 1).length
	const accounts = all.reduce((sum, row) => sum + row.accounts, 0)
	return (
		<p>
			Data version <code>{records.index.dataVersion}</code>: {count(accounts, 'account')} in{' '}
			{count(all.length, 'event')}, {told} of them told more than once. The records are plain files:{' '}
			<a href="data/index.json">index</a> and the <a href="data/schema/index.schema.json">schema</a> it follows.
		</p>
	)
}
