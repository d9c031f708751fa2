/** Tells the host how tall the page is, whenever that changes, in each form the host asks for. */
import { type Asked, DIALECTS, type Size } from './dialects.ts'

/** What the teller needs of its surroundings; a test gives its own. */
export type Surroundings = {
	asked: Asked
	/** Sends a message to the host. */
	post: (message: unknown) => void
	/** The size of all that is shown, in CSS pixels. */
	measure: () => Size
	/** Runs it once, with the next frame that is drawn. */
	soon: (run: () => void) => void
}

export type Heights = {
	/** The page may have another size. */
	changed: () => void
	/** A message of the host. */
	heard: (message: unknown) => void
}

/** One teller for the page. Many changes within a frame are told once, and a change of less than a pixel is none. */
export function heights({ asked, post, measure, soon }: Surroundings): Heights {
	const speakers = DIALECTS.map((dialect) => ({
		dialect,
		say: dialect.speaker(asked),
		isOn: !dialect.onlyAsked,
		told: null as Size | null,
	}))
	let waiting = false
	const tell = () => {
		waiting = false
		const { width, height } = measure()
		const size = { width: Math.ceil(width), height: Math.ceil(height) }
		// Not laid out, as in a closed tab of the host: there is no height to tell, or that of a column without width.
		if (size.height === 0 || size.width === 0) return
		for (const speaker of speakers) {
			if (!speaker.say || !speaker.isOn || speaker.told?.height === size.height) continue
			speaker.told = size
			post(speaker.say(size))
		}
	}
	const changed = () => {
		if (waiting) return
		waiting = true
		soon(tell)
	}
	const heard = (message: unknown) => {
		for (const speaker of speakers) {
			if (!speaker.dialect.isAsking?.(message)) continue
			speaker.isOn = true
			speaker.told = null
			changed()
		}
	}
	return { changed, heard }
}
