import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Records } from '../../query/select.ts'
import type { Url } from '../../query/url.ts'
import { disguise } from '../../query/walkthrough/disguise.ts'
import { withinStep } from '../../query/walkthrough/stepState.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { singleKeysOn } from '../keys/stored.ts'
import { linkOf } from '../qr/address.ts'
import { useLinks } from '../screen/useLinks.ts'
import { VeilMode } from '../veil/veils.ts'
import { PromptLinks } from '../walkthrough/promptLinks.ts'
import { useWhole } from '../walkthrough/useWhole.ts'
import { Bar } from './Bar.tsx'
import { Commands } from './Commands.tsx'
import { Drawer } from './Drawer.tsx'
import { Heading, isTitle } from './Heading.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { ScreenView } from './ScreenView.tsx'
import { TimerLine } from './TimerLine.tsx'
import { useKeys } from './useKeys.ts'
import { useStage } from './useStage.ts'

/** The presentation: where one is, one idea, and the ways on. */
export function StageView({ records, tour, url }: { records: Records; tour: Walkthrough; url: Url }) {
	const stage = useStage(tour, records, url)
	const { screen, step, isRevealed, isBlank, pages, place, deck } = stage
	const [characters, setCharacters] = useState(singleKeysOn)
	useKeys({ blank: isBlank, characters, act: stage.act })
	useLinks(url.choose)
	const seen = useMemo(
		() => (step?.hide && !isRevealed ? disguise(records, step.hide, step, `${tour.id}/${step.id}`) : records),
		[records, step, isRevealed, tour.id],
	)
	const heading = useHeading(place, stage.dialog === null && !isBlank)
	const promptLink = useCallback(
		(query: string) => withinStep(query, { ...url.state, present: null, screen: null }),
		[url.state],
	)
	useWhole(tour, records)
	const name = step ? `${stage.screen.at! + 1}. ${step.heading}` : 'Before you begin'
	useEffect(() => {
		document.title = `${name} – ${tour.title} – Datelines`
	})
	const link = linkOf(url.state, tour.id, step?.id ?? null)
	return (
		<VeilMode value="ask">
			<div className="present" data-drawer={stage.drawer === null ? undefined : ''}>
				<div className="present-stage" inert={isBlank}>
					<header className="present-head">
						<h1>{tour.title}</h1>
						<TimerLine {...{ stage }} />
						<p>{step ? `Step ${screen.at! + 1} of ${tour.steps.length}` : 'Before you begin'}</p>
						<p className="present-progress" aria-hidden="true">
							{tour.steps.map(({ id }, at) => (
								<span key={id} data-done={screen.at !== null && at <= screen.at ? '' : undefined} />
							))}
						</p>
					</header>
					<main id="view" className="present-main">
						<section className={`present-screen screen-${screen.kind}`} aria-labelledby="present-heading">
							{!isTitle(screen) && <Heading {...{ stage, heading }} />}
							<div className="present-box" ref={pages.box}>
								<div className="present-content">
									{isTitle(screen) && <Heading {...{ stage, heading }} />}
									<PromptLinks value={promptLink}>
										<ScreenView key={place} {...{ stage, seen, records, link }} />
									</PromptLinks>
								</div>
							</div>
						</section>
						{pages.pages > 1 && (
							<p className="present-part">
								{pages.page + 1 < pages.pages
									? `Continues on the next screen: part ${pages.page + 1} of ${pages.pages}`
									: `Part ${pages.page + 1} of ${pages.pages}`}
							</p>
						)}
					</main>
					<Bar stage={stage} atStart={place === 0 && pages.page === 0} atEnd={isLast(stage)} />
				</div>
				{stage.drawer !== null && <Drawer {...{ stage, records, url }} />}
				{stage.dialog === 'keys' && <Commands {...{ stage, characters, setCharacters }} />}
				{stage.dialog === 'link' && (
					<LinkDialog address={link} what={step?.heading ?? tour.title} onClose={stage.close} />
				)}
				{isBlank && <Blank onResume={() => stage.act('blank')} />}
				<p role="status" className="visually-hidden">
					{stage.said}
				</p>
			</div>
		</VeilMode>
	)

	function isLast({ place, pages: { page, pages } }: typeof stage): boolean {
		return page + 1 === pages && deck.slice(place + 1).every(({ asked }) => asked)
	}
}

/**
 * A screen's heading has the focus when one comes to it, and again where what had the focus is gone with a dialog, or
 * with a blank. In a frame that has only just loaded it keeps off its host's focus.
 */
function useHeading(place: number, isClear: boolean): RefObject<HTMLHeadingElement | null> {
	const heading = useRef<HTMLHeadingElement>(null)
	const before = useRef<number | null>(null)
	useEffect(() => {
		const isFirst = before.current === null
		const isNew = before.current !== place
		before.current = place
		if (!isClear || (isFirst && window !== window.top)) return
		if (isNew || document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
	}, [place, isClear])
	return heading
}

/** Nothing to see. A tap, a click or a key of the same name brings the screen back. */
function Blank({ onResume }: { onResume: () => void }) {
	const button = useRef<HTMLButtonElement>(null)
	useEffect(() => {
		const before = document.activeElement as HTMLElement | null
		button.current?.focus()
		// What had the focus can take it again once it is no longer inert.
		return () => void setTimeout(() => before?.isConnected && before.focus({ preventScroll: true }))
	}, [])
	return (
		<button
			ref={button}
			type="button"
			className="present-blank"
			aria-label="The screen is blank. Resume"
			onClick={onResume}
		/>
	)
}
