import { useEffect, useRef, useState } from 'react'
import type { Url } from '../../query/url.ts'
import { useRecords } from '../../query/useRecords.ts'
import { heard, ready, selected, stepped, type ToHost } from './messages.ts'

const post = (message: ToHost) => window.parent.postMessage(message, '*')

/**
 * Talks with the host: does what it asks in our form, tells when the records are there and what is chosen after. Gives
 * how often a walkthrough or a step of it was asked for: whoever asks for the one that stands wants it as it begins.
 */
export function useHost({ state, choose }: Url): number {
	const [begun, setBegun] = useState(0)
	const loaded = useRecords(state)
	const version = loaded.status === 'ready' ? loaded.data.index.dataVersion : null
	const isFramed = window.parent !== window
	useEffect(() => {
		if (!isFramed) return
		const onMessage = ({ source, data }: MessageEvent) => {
			const patch = source === window.parent ? heard(data) : null
			if (!patch) return
			choose(patch)
			if (patch.step !== undefined) setBegun((times) => times + 1)
		}
		addEventListener('message', onMessage)
		return () => removeEventListener('message', onMessage)
	}, [choose, isFramed])
	useEffect(() => {
		if (isFramed && version !== null) post(ready(version))
	}, [version, isFramed])
	useTold(isFramed && version !== null, selected(state))
	useTold(isFramed && version !== null, stepped(state))
	return begun
}

/** Tells it when it has changed; what the page began with the host knows. */
function useTold(isOn: boolean, message: ToHost): void {
	const text = JSON.stringify(message)
	const told = useRef(text)
	useEffect(() => {
		if (!isOn || text === told.current) return
		told.current = text
		post(JSON.parse(text))
	}, [isOn, text])
}
