import { Suspense, useEffect } from 'react'
import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { carried } from '../../query/walkthrough/stepState.ts'
import { useWalkthroughs } from '../../query/walkthrough/useWalkthroughs.ts'
import { SKILL, type Walkthrough } from '../../records/walkthrough.ts'
import { late } from '../state/late.tsx'
import { Failure, Loading } from '../state/State.tsx'
import { count } from '../words/labels.ts'
import './walkthrough.css'

const Editor = late(() => import('../author/Editor.tsx'))
const MyDrafts = late(() => import('../author/MyDrafts.tsx'))

type Props = { records: Records; state: UrlState }

/** The list of walkthroughs, or the own one that the address says is being written. */
export default function Walkthroughs(props: Props) {
	const { author } = props.state
	if (author === null) return <Listed {...props} />
	return (
		<Suspense fallback={<Loading />}>
			<Editor key={author} {...props} draftKey={author} />
		</Suspense>
	)
}

/** All walkthroughs: what each is about, for whom and how long. */
function Listed({ records, state }: Props) {
	const loaded = useWalkthroughs(records)
	useEffect(() => document.getElementById('walkthroughs-heading')?.focus({ preventScroll: true }), [])
	return (
		<article className="tours" aria-labelledby="walkthroughs-heading">
			<p>
				<a href={formatUrl({ ...state, walkthroughs: null }) || './'}>← Back to the events</a>
			</p>
			<h2 id="walkthroughs-heading" tabIndex={-1}>
				Walkthroughs
			</h2>
			<p className="tours-lead">
				Lessons for a class, or for one reader alone: a question at a time, beside the words of the documents. They
				teach how to read a source, never whom to believe. What pupils write stays on their own device.
			</p>
			{loaded.status === 'loading' && <Loading />}
			{loaded.status === 'failed' && <Failure error={loaded.error} onRetry={loaded.retry} />}
			{loaded.status === 'ready' &&
				(loaded.data.length === 0 ? (
					<p>These records hold no walkthrough.</p>
				) : (
					<ul className="tours-list">
						{loaded.data.map((tour) => (
							<Entry key={tour.id} tour={tour} state={state} />
						))}
					</ul>
				))}
			<Suspense fallback={<Loading />}>
				<MyDrafts {...{ records, state }} published={loaded.status === 'ready' ? loaded.data : []} />
			</Suspense>
		</article>
	)
}

function Entry({ tour, state }: { tour: Walkthrough; state: UrlState }) {
	return (
		<li className="tours-entry">
			<article aria-labelledby={`tour-${tour.id}`}>
				<h3 id={`tour-${tour.id}`}>
					<a href={formatUrl({ ...carried(state), tour: tour.id })}>{tour.title}</a>
				</h3>
				<p className="tour-facts">
					<span>{tour.minutes} min</span>
					<span>{tour.level}</span>
					<span>{count(tour.steps.length, 'step')}</span>
					<span>{tour.skills.map((skill) => SKILL[skill].name).join(', ')}</span>
				</p>
				<ul className="tour-goals">
					{tour.goals.map((goal) => (
						<li key={goal}>{goal}</li>
					))}
				</ul>
				{tour.contentNote && (
					<p className="note">
						<strong>Content note.</strong> {tour.contentNote}
					</p>
				)}
			</article>
		</li>
	)
}
