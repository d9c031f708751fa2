/** The page in a frame of somebody else's: its state in memory, its links kept within, its height told. */
import { type ComponentType, Suspense } from 'react'
import { memoryAdapter } from '../../query/memory.ts'
import { useUrl } from '../../query/url.ts'
import { App } from '../App.tsx'
import { late } from '../state/late.tsx'
import { Loading } from '../state/State.tsx'
import { useFrameLinks } from './useFrameLinks.ts'
import { useHost } from './useHost.ts'
import { usePressed } from './usePressed.ts'
import { useTellHeight } from './useTellHeight.ts'
import './embed.css'

const Embedded = late(() => import('./Embedded.tsx'))

/** The framed page that begins with a query. */
export function framed(query: string): ComponentType {
	const Memory = memoryAdapter(query)
	document.documentElement.classList.add('framed')
	return () => (
		<Memory>
			<Frame />
		</Memory>
	)
}

/** The compact look where the address asks for it, else the page as ever. */
function Frame() {
	const url = useUrl()
	useFrameLinks(url.state, url.choose)
	useTellHeight()
	usePressed()
	const begun = useHost(url)
	if (!url.state.embed) return <App key={begun} />
	return (
		<Suspense fallback={<Loading />}>
			<Embedded key={begun} {...url} />
		</Suspense>
	)
}
