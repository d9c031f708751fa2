import { type ReactNode, useCallback, useEffect, useMemo } from 'react'
import type { Records } from '../../query/select.ts'
import { formatUrl, type Url, type UrlPatch } from '../../query/url.ts'
import { disguise } from '../../query/walkthrough/disguise.ts'
import { carried, shownBy, withinStep } from '../../query/walkthrough/stepState.ts'
import { useWalkthroughs } from '../../query/walkthrough/useWalkthroughs.ts'
import type { StepExcerpt, Walkthrough } from '../../records/walkthrough.ts'
import { OwnWays } from '../author/OwnWays.tsx'
import { ToPaper } from '../paper/ToPaper.tsx'
import { useMedia } from '../screen/useMedia.ts'
import { Failure, Loading } from '../state/State.tsx'
import { Cover } from './Cover.tsx'
import { NoTour } from './NoTour.tsx'
import { useNotes } from './notes.ts'
import { PromptLinks } from './promptLinks.ts'
import { useReveal } from './reveal.ts'
import { StepView } from './StepView.tsx'
import { TakeNotes } from './TakeNotes.tsx'
import { useArrival } from './useArrival.ts'
import { useStep } from './useStep.ts'
import { useWhole } from './useWhole.ts'
import { Progress, Steps, ToNext } from './Ways.tsx'
import './walkthrough.css'

type Props = {
	records: Records
	url: Url
	/** The page beside the step, drawn from these records: without what the step hides. */
	children: (records: Records) => ReactNode
}

/** A walkthrough beside the page: the step that the address names, and the page in the state that it asks for. */
export default function Tour({ records, url, children }: Props) {
	const loaded = useWalkthroughs(records)
	// A list beside the event that it led to says nothing more; what lies in time around it does.
	const roomForThree = useMedia('(min-width: 78rem)')
	const { tour: id } = url.state
	if (loaded.status === 'loading')
		return (
			<main id="view">
				<Loading />
			</main>
		)
	if (loaded.status === 'failed')
		return (
			<main id="view">
				<Failure error={loaded.error} onRetry={loaded.retry} />
			</main>
		)
	const tour = loaded.data.find((one) => one.id === id)
	const columns = roomForThree && (url.state.view ?? 'timeline') === 'timeline' ? 3 : 2
	return (
		<div className="tour-page" data-columns={columns}>
			{tour ? (
				<OpenTour key={tour.id} {...{ records, url, tour, children }} />
			) : (
				<>
					<section className="tour" aria-label="Walkthrough">
						<NoTour {...{ url, records }} />
					</section>
					<div className="tour-shown">{children(records)}</div>
				</>
			)}
		</div>
	)
}

function OpenTour({ records, url, tour, children }: Props & { tour: Walkthrough }) {
	const { state } = url
	const { at, step, isUnknown, patchOf, isAway, back } = useStep(tour, url)
	const { isRevealed, reveal } = useReveal(tour.id, step?.id ?? null)
	const mine = useNotes(tour.id)
	const seen = useMemo(
		() => (step?.hide && !isRevealed ? disguise(records, step.hide, step, `${tour.id}/${step.id}`) : records),
		[records, step, isRevealed, tour.id],
	)
	const heading = useArrival(`${tour.id}/${step?.id}`)
	const answers = state.answers !== '0'
	const isWhole = useWhole(tour, records)
	const promptLink = useCallback((query: string) => withinStep(query, state), [state])
	const href = (patch: UrlPatch) => formatUrl({ ...state, ...patch })
	const hrefOf = (to: number | null) => href(patchOf(to))
	const readHref = ({ documentId, selector: { start, end } }: StepExcerpt) =>
		href({ event: null, claim: null, compare: null, read: documentId, at: { start, end } })
	useEffect(() => {
		const name = step ? `${at! + 1}. ${step.heading} – ${tour.title}` : tour.title
		document.title = `${name} – Datelines`
	})
	return (
		<>
			<PromptLinks value={promptLink}>
				<section className="tour" aria-label="Walkthrough">
					<a className="skip-link" href="#view">
						Skip to what the step shows
					</a>
					<TourHead tour={tour} url={url} presentHref={href({ ...patchOf(at), present: true })} />
					<OwnWays records={records} url={url} />
					{isUnknown && (
						<p className="note" role="status">
							There is no step “{state.step}” in this walkthrough. It begins here.
						</p>
					)}
					<div className="tour-where">
						<Progress {...{ tour, at }} />
						<Steps {...{ tour, at, hrefOf, mine }} />
					</div>
					{step === null || at === null ? (
						<Cover {...{ tour, heading, answers }} href={hrefOf}>
							<ToPaper answers={answers} href={(paper) => href({ ...patchOf(null), paper })} />
						</Cover>
					) : (
						<StepView
							key={step.id}
							{...{ step, heading, isRevealed, answers, mine, readHref }}
							records={seen}
							full={records}
							number={at + 1}
							of={tour.steps.length}
							onReveal={reveal}
						>
							<p className="tour-ways">
								<Waiting patch={patchOf(at)} whole={shownBy(step)} href={href} />
								<a className="tour-to-shown" href="#view">
									Go to what the step shows
								</a>
								{isAway && (
									<button type="button" onClick={back}>
										Back to what the step shows
									</button>
								)}
							</p>
						</StepView>
					)}
					<TakeNotes {...{ tour, state, mine }} />
					<p className="tour-whole note">
						{isWhole && 'This walkthrough is loaded whole: it works without a network now.'}
					</p>
					<ToNext {...{ tour, at, hrefOf }} />
				</section>
			</PromptLinks>
			{/* Drawn anew when something is hidden or revealed: no part of the page keeps a name it should not have. */}
			<div className="tour-shown" key={seen === records ? 'shown' : step?.id}>
				{children(seen)}
			</div>
		</>
	)
}

/** What waits to be opened, where there is room for one thing at a time. */
function Waiting({ patch, whole, href }: { patch: UrlPatch; whole: UrlPatch; href: (patch: UrlPatch) => string }) {
	const { event = null, claim = null, read = null, at = null } = whole
	return (
		<>
			{event !== null && patch.event === null && <a href={href({ event, claim })}>Open the event</a>}
			{read !== null && patch.read === null && <a href={href({ read, at })}>Open the document</a>}
		</>
	)
}

/** Which walkthrough it is, and the ways out of it. */
function TourHead({ tour, url: { state }, presentHref }: { tour: Walkthrough; url: Url; presentHref: string }) {
	return (
		<header className="tour-head">
			{/* Who leaves it in a host's page finds no way back: there it is the thing shown. */}
			{!state.embed && (
				<nav aria-label="Walkthroughs">
					<a href={formatUrl({ ...carried(state), walkthroughs: true })}>All walkthroughs</a>
					<a href={presentHref}>Present</a>
					<a href={formatUrl({ ...state, tour: null, step: null, answers: null, draft: null }) || './'}>
						Leave the walkthrough
					</a>
				</nav>
			)}
			<h1>{tour.title}</h1>
		</header>
	)
}
