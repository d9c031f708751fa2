/** The presentation's side of its speaker window: opens it, tells it where it is, does what it asks. */
import { useEffect, useRef, useState } from 'react'
import { pageAddress } from '../../query/start.ts'
import { formatUrl, type Url } from '../../query/url.ts'
import { carried } from '../../query/walkthrough/stepState.ts'
import { Asked, newChannelId, openChannel, type Standing } from './messages.ts'

type Props = { standing: Standing; url: Url; hear: (message: Asked) => void }

export type SpeakerSide = {
	/** Why the notes stand in the page; null where they do not. */
	drawer: string | null
	closeDrawer: () => void
	/** Opens the window, or the drawer where there can be none; closes the drawer. Says what happened. */
	toggle: () => string
}

const SEEN = 'The class sees it too, wherever this screen is shown.'

export function useSpeaker({ standing, url, hear }: Props): SpeakerSide {
	const [drawer, setDrawer] = useState<string | null>(null)
	const [id] = useState(newChannelId)
	const channel = useRef<ReturnType<typeof openChannel>>(null)
	const latest = useRef({ standing, hear })
	latest.current = { standing, hear }
	useEffect(() => {
		const open = openChannel(id, Asked, (message) => {
			if (message.kind === 'hello') open?.say(latest.current.standing)
			else latest.current.hear(message)
		})
		channel.current = open
		const end = () => open?.say({ kind: 'end' })
		addEventListener('pagehide', end)
		return () => {
			removeEventListener('pagehide', end)
			end()
			open?.close()
			channel.current = null
		}
	}, [id])
	const now = JSON.stringify(standing)
	// biome-ignore lint/correctness/useExhaustiveDependencies: `now` is what it stands for
	useEffect(() => channel.current?.say(latest.current.standing), [now])
	const toggle = () => {
		if (drawer !== null) {
			setDrawer(null)
			return 'The notes are closed.'
		}
		const why = openWindow()
		if (why === null) return 'The speaker window is open.'
		setDrawer(why)
		return `The notes are open in this page. ${SEEN}`
	}
	/** Null where a window stands open, else why there is none. */
	const openWindow = (): string | null => {
		if (channel.current === null)
			return `Here no second window can keep in step, so the notes stand in this page. ${SEEN}`
		// A frame of another site and a window of ours may not hear each other.
		if (window !== window.top) return `Framed by another page, the notes stand in this one. ${SEEN}`
		const { tour, step, draft } = url.state
		const query = formatUrl({ ...carried(url.state), tour, step, draft, present: true, speaker: id })
		const opened = window.open(pageAddress() + query, `datelines-speaker-${id}`, 'popup,width=1100,height=800')
		return opened ? null : `The browser has blocked the second window, so the notes stand in this page. ${SEEN}`
	}
	return { drawer, closeDrawer: () => setDrawer(null), toggle }
}
