import { useEffect, useRef, useState } from 'react'

/** Long enough that a reader who chooses several values, or types, hears one answer. */
const QUIET_MS = 600

/** Says its words politely after they have changed; nothing on arrival, when the reader has asked for nothing yet. */
export function Said({ words }: { words: string }) {
	const [said, say] = useState('')
	const before = useRef(words)
	useEffect(() => {
		if (words === before.current) return
		const timer = setTimeout(() => {
			before.current = words
			say(words)
		}, QUIET_MS)
		return () => clearTimeout(timer)
	}, [words])
	return (
		<p className="visually-hidden" role="status">
			{said}
		</p>
	)
}
