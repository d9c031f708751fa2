import { useEffect, useMemo, useState } from 'react'
import type { Records } from '../../query/select.ts'
import type { Url } from '../../query/url.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { singleKeysOn } from '../keys/stored.ts'
import type { Action } from './keys.ts'
import { type Asked, openChannel, Said, type Standing } from './messages.ts'
import { Speaker } from './Speaker.tsx'
import { deckOf } from './screens.ts'
import { useKeys } from './useKeys.ts'
import './speaker.css'

type Props = { records: Records; tour: Walkthrough; url: Url; channelId: string }

/** Milliseconds between greetings while no presentation answers. */
const AGAIN = 2000

/** What the presentation's keys do from here: all that concerns what the class sees. */
const REMOTE: Action[] = ['next', 'previous', 'first', 'last', 'blank', 'reveal', 'answer', 'link', 'timer']

/** The speaker's own window: in step with one presentation, both ways. */
export function SpeakerWindow({ records, tour, url, channelId }: Props) {
	const { standing, hasEnded, canHear, ask } = usePresentation(channelId, tour.id)
	const answers = url.state.answers !== '0'
	const deck = useMemo(() => deckOf(tour, records, { answers }), [tour, records, answers])
	useEffect(() => {
		document.title = `Notes: ${tour.title} – Datelines`
	})
	useKeys({
		blank: standing?.isBlank === true,
		characters: useState(singleKeysOn)[0],
		act: (action) => {
			if (action === 'leave' && standing?.isBlank) ask({ kind: 'do', action: 'blank' })
			else if (REMOTE.includes(action)) ask({ kind: 'do', action })
		},
	})
	return (
		<main id="view" className="page speaker-window">
			<h1>{tour.title}</h1>
			<p role="status">
				{!canHear
					? 'This browser lets no two windows of a page speak to each other here. Press S in the presentation: the notes open there.'
					: hasEnded
						? 'The presentation was closed. This window can be closed too.'
						: standing
							? 'In step with the presentation. Its keys work here too.'
							: 'Waiting for the presentation. If it was reloaded, press S there: a new window opens.'}
			</p>
			{standing && !hasEnded && <Speaker {...{ records, tour, deck, standing, answers, ask }} />}
		</main>
	)
}

function usePresentation(channelId: string, tourId: string) {
	const [standing, setStanding] = useState<Standing | null>(null)
	const [hasEnded, setEnded] = useState(false)
	const [canHear, setCanHear] = useState(true)
	const [channel, setChannel] = useState<{ say: (message: Asked) => void } | null>(null)
	useEffect(() => {
		let answered = false
		const open = openChannel(channelId, Said, (said) => {
			if (said.kind === 'end') return setEnded(true)
			if (said.tour !== tourId) return
			answered = true
			setEnded(false)
			setStanding(said)
		})
		setCanHear(open !== null)
		setChannel(open)
		const greet = () => {
			if (!answered) open?.say({ kind: 'hello' })
		}
		greet()
		const greeting = setInterval(greet, AGAIN)
		return () => {
			clearInterval(greeting)
			open?.close()
		}
	}, [channelId, tourId])
	return { standing, hasEnded, canHear, ask: (message: Asked) => channel?.say(message) }
}
