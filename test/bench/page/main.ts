/** One timeline on one page, `?what=ours&n=50`. Says on `window.bench` when it was first drawn, and how frames come. */
import { canvas, timelinejs, vis } from './others.ts'
import { ours } from './ours.tsx'

export type Bench = {
	/** ms from the call, its records at hand, to the first frame with marks in it. */
	drawn: Promise<number>
	/** Begins to note how far frames lie apart; `stop` gives these, ms. */
	frames: () => void
	stop: () => number[]
	/** What a mark looks like. */
	marks: string
}

const WHAT = { ours, vis, canvas, timelinejs }

const asked = new URLSearchParams(location.search)
const prepare = WHAT[asked.get('what') as keyof typeof WHAT]
const root = document.getElementById('root')!
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
let [noting, times] = [false, [] as number[]]

const bench: Bench = {
	marks: '',
	drawn: measure(),
	frames() {
		times = []
		noting = true
		void note()
	},
	stop() {
		noting = false
		return times.slice(1).map((time, at) => time - times[at]!)
	},
}
Object.assign(window, { bench })

async function measure(): Promise<number> {
	const draw = await prepare(Number(asked.get('n')))
	await frame()
	const before = performance.now()
	const marks = draw(root)
	bench.marks = marks
	while (!isDrawn(marks)) await frame()
	// What was put in before this frame is on the screen with the next.
	await frame()
	return performance.now() - before
}

/** vis hides what it has not placed yet. */
function isDrawn(marks: string): boolean {
	const one = root.querySelector(marks)
	return one?.checkVisibility({ visibilityProperty: true }) === true
}

async function note(): Promise<void> {
	while (noting) times.push(await frame())
}
