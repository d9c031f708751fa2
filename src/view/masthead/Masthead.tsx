import type { ReactNode } from 'react'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState, type View } from '../../query/url.ts'
import { Keys } from '../keys/Keys.tsx'
import { VIEW_PARTS } from '../views.ts'
import { count } from '../words/labels.ts'
import './masthead.css'

type MastheadProps = {
	records: Records | null
	events: number
	state: UrlState
	onView: (view: View) => void
	children?: ReactNode
}

/** What this is, in a sentence, and whose documents; below it, what can be switched. */
export function Masthead({ records, events, state, onView, children }: MastheadProps) {
	return (
		<header>
			<div className="masthead">
				<div className="wordmark">
					<p>Datelines</p>
					<nav aria-label="About this page">
						<a
							href={formatUrl({ ...state, about: true, walkthroughs: null })}
							aria-current={state.about ? 'page' : undefined}
						>
							What is this?
						</a>
						{records?.index.walkthroughs && (
							<a
								href={formatUrl({ ...state, about: null, walkthroughs: true })}
								aria-current={state.walkthroughs ? 'page' : undefined}
							>
								Walkthroughs
							</a>
						)}
						<Keys onView={onView} />
					</nav>
				</div>
				{records ? (
					<h1>{records.index.title}</h1>
				) : (
					<>
						<h1 className="visually-hidden">Datelines</h1>
						<div className="skeleton skeleton-title" aria-hidden="true" />
					</>
				)}
				<p className="standfirst">
					Who said what happened, on which day, and how we know the day: {records ? count(events, 'event') : '… events'}{' '}
					as told by {records ? count(tellers(records), 'outlet') : '… outlets'} in{' '}
					{records ? count(records.index.documents.length, 'document') : '… documents'}, each beside the exact words it
					rests on.
				</p>
				{records === null && <p className="content-note" aria-hidden="true" />}
				{records?.index.contentNote && (
					<p className="content-note">
						<strong>Content note.</strong> {records.index.contentNote} Words in quotation marks are the sources’.
					</p>
				)}
			</div>
			{children}
		</header>
	)
}

/** Outlets with at least one claim of their own. */
function tellers(records: Records): number {
	if (records.lines) {
		const all = new Set<string>()
		for (const { tellers } of records.lines) {
			for (const id of tellers) if (records.outlets.has(id)) all.add(id)
			if (all.size === records.outlets.size) break
		}
		return all.size
	}
	const claims = [...records.claims.values()].filter((claim) => !claim.comment)
	return new Set(claims.map((claim) => records.stories.get(claim.storyId)?.outletId).filter(Boolean)).size
}

type ToolbarProps = {
	view: View
	theme: 'light' | 'dark' | null
	onView: (view: View) => void
	onTheme: (theme: 'light' | 'dark' | null) => void
	children?: ReactNode
}

/** Which view, what is searched for (`children`), light or dark. */
export function Toolbar({ view, theme, onView, onTheme, children }: ToolbarProps) {
	return (
		<div className="toolbar">
			<fieldset className="switch">
				<legend className="visually-hidden">View</legend>
				{VIEW_PARTS.map(({ view: one, label }) => (
					<label key={one}>
						<input type="radio" name="view" value={one} checked={view === one} onChange={() => onView(one)} />
						<span>{label}</span>
					</label>
				))}
			</fieldset>
			{children}
			<label className="choice">
				<span>Colours</span>
				<select
					value={theme ?? 'auto'}
					onChange={(change) => {
						const { value } = change.target
						onTheme(value === 'light' || value === 'dark' ? value : null)
					}}
				>
					<option value="auto">as the system</option>
					<option value="light">light</option>
					<option value="dark">dark</option>
				</select>
			</label>
		</div>
	)
}
