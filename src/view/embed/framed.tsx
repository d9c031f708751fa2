/** The page in a frame of somebody else's: its state in memory, its links kept within. */
import type { ComponentType } from 'react'
import { memoryAdapter } from '../../query/memory.ts'
import { useUrl } from '../../query/url.ts'
import { App } from '../App.tsx'
import { useFrameLinks } from './useFrameLinks.ts'

/** The framed page that begins with a query. */
export function framed(query: string): ComponentType {
	const Memory = memoryAdapter(query)
	return () => (
		<Memory>
			<Frame />
		</Memory>
	)
}

function Frame() {
	const { state, choose } = useUrl()
	useFrameLinks(state, choose)
	return <App />
}
