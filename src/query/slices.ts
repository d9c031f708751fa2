/** Long work in slices, so that the page answers its reader in between. */

/** Work that can be put down: it yields wherever that may be, and returns what it comes to. */
export type Work<T> = Generator<void, T>

/** So long a slice may take, ms: half a frame. */
const SLICE_MS = 8

/** Does all of it at once. */
export function atOnce<T>(work: Work<T>): T {
	for (;;) {
		const step = work.next()
		if (step.done) return step.value
	}
}

/** Does it in slices; gives what stops it. */
export function inSlices<T>(work: Work<T>, onDone: (value: T) => void): () => void {
	let stopped = false
	const { port1, port2 } = new MessageChannel()
	const slice = () => {
		const end = performance.now() + SLICE_MS
		while (!stopped) {
			const step = work.next()
			if (step.done) {
				port1.close()
				onDone(step.value)
				return
			}
			// A message comes behind what the reader has done in the meantime; a timer would wait longer each time.
			if (performance.now() >= end) return port2.postMessage(null)
		}
		port1.close()
	}
	port1.onmessage = slice
	port2.postMessage(null)
	return () => {
		stopped = true
	}
}
