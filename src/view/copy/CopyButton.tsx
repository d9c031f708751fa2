import { useRef, useState } from 'react'
import './copy.css'

type Props = {
	/** What the button says: “Copy link”. */
	children: string
	/** What is copied; worked out when asked for. */
	text: () => string
	/** What is said afterwards: “Link copied”. */
	says: string
}

/** Copies a text and says so; where the browser lets nobody copy, shows the text for copying by hand. */
export function CopyButton({ children, text, says }: Props) {
	const [told, setTold] = useState('')
	const [byHand, setByHand] = useState<string | null>(null)
	const again = useRef(0)
	const copy = async () => {
		const words = text()
		const done = await copyText(words)
		setByHand(done ? null : words)
		// A status that says the same twice is not read out: the second time ends in a space of no width.
		again.current++
		setTold(`${done ? says : 'Copying is not allowed here: the text stands below'}${again.current % 2 ? '' : '\u200b'}`)
	}
	return (
		<span className="copy">
			<button type="button" className="quiet" onClick={() => void copy()}>
				{children}
			</button>
			<span role="status" className="copy-told">
				{told}
			</span>
			{byHand !== null && (
				<textarea
					readOnly
					aria-label={`${children}: text to copy by hand`}
					value={byHand}
					onFocus={(event) => event.target.select()}
				/>
			)}
		</span>
	)
}

/** True where the text is on the clipboard. Frames without permission refuse. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text)
		return true
	} catch {
		return false
	}
}
