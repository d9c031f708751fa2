import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Records } from '../../query/select.ts'
import { formatUrl, type Url, type UrlPatch } from '../../query/url.ts'
import { disguise } from '../../query/walkthrough/disguise.ts'
import { useWalkthroughs } from '../../query/walkthrough/useWalkthroughs.ts'
import type { StepExcerpt, Walkthrough } from '../../records/walkthrough.ts'
import { Failure, Loading } from '../state/State.tsx'
import { Cover } from './Cover.tsx'
import { useNotes } from './notes.ts'
import { useReveal } from './reveal.ts'
import { StepView } from './StepView.tsx'
import { TakeNotes } from './TakeNotes.tsx'
import { useStep } from './useStep.ts'
import { Steps, ToNext } from './Ways.tsx'
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
	return (
		<div className="tour-page">
			{tour ? (
				<OpenTour key={tour.id} {...{ records, url, tour, children }} />
			) : (
				<>
					<section className="tour" aria-label="Walkthrough">
						<Unknown url={url} />
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
			<section className="tour" aria-label="Walkthrough">
				<a className="skip-link" href="#view">
					Skip to what the step shows
				</a>
				<TourHead tour={tour} url={url} />
				{isUnknown && (
					<p className="note" role="status">
						There is no step “{state.step}” in this walkthrough. It begins here.
					</p>
				)}
				<Steps {...{ tour, at, hrefOf, mine }} />
				{step === null || at === null ? (
					<Cover {...{ tour, heading, answers }} href={hrefOf} />
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
							{patchOf(at).event === null && step.show.eventId !== undefined && (
								<a href={href({ event: step.show.eventId, claim: step.show.claimId ?? null })}>Open the event</a>
							)}
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
				<TakeNotes tour={tour} mine={mine} />
				<ToNext {...{ tour, at, hrefOf }} />
			</section>
			<div className="tour-shown">{children(seen)}</div>
		</>
	)
}

/** Which walkthrough it is, and the ways out of it. */
function TourHead({ tour, url: { state } }: { tour: Walkthrough; url: Url }) {
	return (
		<header className="tour-head">
			<nav aria-label="Walkthroughs">
				<a href={formatUrl({ theme: state.theme, lang: state.lang, embed: state.embed, walkthroughs: true })}>
					All walkthroughs
				</a>
				<a href={formatUrl({ ...state, tour: null, step: null, answers: null }) || './'}>Leave the walkthrough</a>
			</nav>
			<h1>{tour.title}</h1>
		</header>
	)
}

function Unknown({ url: { state } }: { url: Url }) {
	return (
		<>
			<h1>No such walkthrough</h1>
			<p>
				The address asks for the walkthrough <code>{state.tour}</code>, which these records do not hold. The link may be
				mistyped, or come from other records.
			</p>
			<p>
				<a href={formatUrl({ theme: state.theme, lang: state.lang, embed: state.embed, walkthroughs: true })}>
					All walkthroughs
				</a>
			</p>
		</>
	)
}

/** The heading of a step has the focus when one arrives at it; when a frame has only just loaded it keeps off its host's focus. */
function useArrival(name: string) {
	const heading = useRef<HTMLHeadingElement>(null)
	const before = useRef<string | null>(null)
	useEffect(() => {
		if (before.current === name) return
		const isFirst = before.current === null
		before.current = name
		if (isFirst && window !== window.top) return
		heading.current?.focus({ preventScroll: true })
		heading.current?.closest('.tour')?.scrollTo?.(0, 0)
		if (!isFirst) scrollTo(0, 0)
	}, [name])
	return heading
}
