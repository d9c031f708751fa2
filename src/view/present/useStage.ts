/** A presentation: where it is, what it can do, and the window that goes with it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Records } from '../../query/select.ts'
import type { Url } from '../../query/url.ts'
import type { Step, Walkthrough } from '../../records/walkthrough.ts'
import { revealedWords } from '../walkthrough/Predict.tsx'
import { useReveal } from '../walkthrough/reveal.ts'
import { useStep } from '../walkthrough/useStep.ts'
import type { Action } from './keys.ts'
import type { Asked, Standing } from './messages.ts'
import { leave, toggleFullScreen } from './screenful.ts'
import { answerOf, beside, deckOf, placeOf, type Screen } from './screens.ts'
import { type Pages, usePages } from './usePages.ts'
import { useSpeaker } from './useSpeaker.ts'
import { type Clock, useTimer } from './useTimer.ts'

export type Dialog = 'keys' | 'link' | null

export type Stage = {
	tour: Walkthrough
	deck: Screen[]
	place: number
	screen: Screen
	step: Step | null
	pages: Pages
	isRevealed: boolean
	isBlank: boolean
	dialog: Dialog
	/** Where it is, for whoever has the notes, and what they ask for. */
	standing: Standing
	hear: (message: Asked) => void
	/** The speaker's notes stand in the page. */
	drawer: string | null
	clock: Clock
	/** What was last done, for who cannot see it. */
	said: string
	act: (action: Action) => void
	go: (place: number) => void
	/** Closes the dialog that is open. */
	close: () => void
	/** To the same step on the page. */
	leave: () => void
}

export function useStage(tour: Walkthrough, records: Records, url: Url): Stage {
	const { state, pan } = url
	const { at, step, patchOf } = useStep(tour, url)
	const answers = state.answers !== '0'
	const deck = useMemo(() => deckOf(tour, records, { answers }), [tour, records, answers])
	const place = placeOf(deck, at, state.screen)
	const screen = deck[place]!
	const pages = usePages(`${place}`)
	const { isRevealed, reveal } = useReveal(tour.id, step?.id ?? null)
	const clock = useTimer(step?.id ?? null)
	const [isBlank, setBlank] = useState(false)
	const [dialog, setDialog] = useState<Dialog>(null)
	const [said, say] = useState('')

	const go = useCallback(
		(to: number) => {
			const next = deck[to]
			if (!next) return
			const isFirst = placeOf(deck, next.at, null) === to
			say('')
			pan({ ...patchOf(next.at), present: true, screen: isFirst ? null : next.name })
		},
		[deck, pan, patchOf],
	)
	const turnReveal = (on: boolean) => {
		if (!step?.hide) return say('This step hides nothing.')
		reveal(on)
		say(on ? revealedWords(step.hide) : 'Hidden again.')
	}
	const move = (way: 1 | -1) => {
		if (way === 1 && pages.page + 1 < pages.pages) return turnPage(pages.page + 1)
		if (way === -1 && pages.page > 0) return turnPage(pages.page - 1)
		const to = beside(deck, place, way)
		if (to === null) return say(way === 1 ? 'This is the last screen.' : 'This is the first screen.')
		if (way === -1) pages.fromBehind()
		go(to)
	}
	const turnPage = (page: number) => {
		pages.turn(page)
		say(`Part ${page + 1} of ${pages.pages} of this screen.`)
	}
	const askAnswer = () => {
		if (screen.kind === 'answer') return go(beside(deck, place, -1) ?? 0)
		const found = answerOf(deck, at)
		if (found === null) say('There is no answer to this screen.')
		else go(found)
	}
	const leaveStage = () => {
		pan({ ...patchOf(at), present: null, screen: null })
		leave()
	}
	const { page, pages: of } = pages
	const standing: Standing = {
		...{ kind: 'standing', tour: tour.id, place, page, pages: of, isRevealed, isBlank },
		timer: clock.timer,
	}
	const hear = (message: Asked) => {
		if (message.kind === 'do') act(message.action)
		else if (message.kind === 'go') go(message.place)
		else if (message.kind === 'timer') clock[message.to]()
	}
	const speaker = useSpeaker({ standing, url, hear })
	const DOES: Record<Action, () => void> = {
		next: () => move(1),
		previous: () => move(-1),
		first: () => go(0),
		last: () => go(beside(deck, deck.length, -1)!),
		blank: () => setBlank(!isBlank),
		reveal: () => turnReveal(!isRevealed),
		answer: askAnswer,
		fullscreen: () => void toggleFullScreen().then((done) => done || say('Full screen is not possible here.')),
		speaker: () => say(speaker.toggle()),
		link: () => setDialog(dialog === 'link' ? null : 'link'),
		timer: () => clock[clock.timer.since === null ? 'start' : 'pause'](),
		keys: () => setDialog('keys'),
		leave: () => {
			if (isBlank) setBlank(false)
			// A dialog that the browser has closed is told of a moment later: the next Esc is not for it.
			else if (dialog && document.querySelector('dialog:modal')) setDialog(null)
			else if (speaker.drawer !== null) speaker.closeDrawer()
			else leaveStage()
		},
	}
	const act = (action: Action) => DOES[action]()

	// Come to where it is revealed, it is: that screen is the reveal.
	const arrived = useRef<number | null>(null)
	useEffect(() => {
		if (arrived.current === place) return
		arrived.current = place
		if (screen.kind !== 'reveal' || !step?.hide) return
		reveal(true)
		say(revealedWords(step.hide))
	})
	const close = useCallback(() => setDialog(null), [])
	return {
		...{ tour, deck, place, screen, step, pages, isRevealed, isBlank, dialog, clock, said, act, go, close },
		...{ standing, hear },
		drawer: speaker.drawer,
		leave: leaveStage,
	}
}
