/** What is measured of one timeline on a page of its own. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Bench } from './page/main.ts'

const VIEWPORT = { width: 1280, height: 800 }
const STEPS = 50

/** ms from records at hand to marks, ms the main thread worked up to then, DOM nodes, ms between frames (95th percentile). */
export type Measured = { drawn: number; task: number; nodes: number; pan: number; zoom: number }

/** Opens a page of the bench; `moves` says whether it is also panned and zoomed, else both are NaN. */
export async function measure(browser: Browser, url: string, moves: boolean): Promise<Measured> {
	const page = await browser.newPage({ viewport: VIEWPORT })
	try {
		const busy = await watchBusy(page)
		await page.goto(url, { waitUntil: 'commit' })
		await page.waitForFunction(() => 'bench' in window)
		const drawn = await page.evaluate(() => (window as unknown as { bench: Bench }).bench.drawn)
		const task = await busy()
		const count = () => page.evaluate(() => document.querySelectorAll('#root *').length)
		const nodes = await count()
		if (!moves) return { drawn, task, nodes, pan: Number.NaN, zoom: Number.NaN }
		await page.waitForTimeout(300)
		const pan = await frames(page, panning)
		// TimelineJS has no wheel to zoom by.
		const zoom = url.includes('timelinejs') ? Number.NaN : await frames(page, zooming)
		return { drawn, task, nodes: Math.max(nodes, await count()), pan, zoom }
	} finally {
		await page.close()
	}
}

/** ms from the navigation to the first mark on screen, ms the main thread worked up to then, its longest task (0: none of 50 ms). */
export type Opened = { marks: number; task: number; longest: number }

/** Opens a page up to its first `mark`, and a little longer for the longest task. */
export async function open(browser: Browser, url: string, mark: string): Promise<Opened> {
	const page = await browser.newPage({ viewport: VIEWPORT })
	try {
		const busy = await watchBusy(page)
		await page.addInitScript(watchMarks(mark))
		await page.addInitScript(WATCH_TASKS)
		await page.goto(url, { waitUntil: 'commit' })
		const marks = await page.waitForFunction(() => (window as unknown as { marksAt?: number }).marksAt)
		const task = await busy()
		await page.waitForTimeout(AFTER)
		const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks))
		return { marks: (await marks.jsonValue())!, task, longest }
	} finally {
		await page.close()
	}
}

/** A script that notes when a mark is on screen. Text, as what builds this file adds to functions what no page has. */
function watchMarks(mark: string): string {
	return `requestAnimationFrame(function look() {
		const one = document.querySelector(${JSON.stringify(mark)})
		// What is there before this frame is on the screen with the next.
		if (one?.checkVisibility({ visibilityProperty: true }))
			requestAnimationFrame(() => { window.marksAt = performance.now() })
		else requestAnimationFrame(look)
	})`
}

/** What follows the first marks is there after so long, ms. */
const AFTER = 700
/** Notes how long tasks took that held the page: those of 50 ms and more are told. */
const WATCH_TASKS = `window.tasks = []
new PerformanceObserver((list) => {
	for (const { duration } of list.getEntries()) window.tasks.push(duration)
}).observe({ type: 'longtask', buffered: true })`

/** Processor time of the main thread: what else the machine does counts less in it than by the clock. */
async function watchBusy(page: Page): Promise<() => Promise<number>> {
	const session: CDPSession = await page.context().newCDPSession(page)
	await session.send('Performance.enable', { timeDomain: 'threadTicks' })
	return async () => {
		const { metrics } = await session.send('Performance.getMetrics')
		return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
	}
}

/** The 95th percentile of the time between frames while something is done, ms. */
async function frames(page: Page, act: (page: Page) => Promise<void>): Promise<number> {
	await page.evaluate(() => (window as unknown as { bench: Bench }).bench.frames())
	await act(page)
	const times = await page.evaluate(() => (window as unknown as { bench: Bench }).bench.stop())
	return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!
}

const AT = { x: 900, y: 400 }

async function panning(page: Page): Promise<void> {
	await page.mouse.move(AT.x, AT.y)
	await page.mouse.down()
	for (let step = 1; step <= STEPS; step++) {
		await page.mouse.move(AT.x - step * 8, AT.y)
		await page.waitForTimeout(16)
	}
	await page.mouse.up()
	await page.waitForTimeout(300)
}

async function zooming(page: Page): Promise<void> {
	await page.mouse.move(AT.x, AT.y)
	await page.keyboard.down('Control')
	for (let step = 0; step < STEPS; step++) {
		await page.mouse.wheel(0, step < STEPS / 2 ? 60 : -60)
		await page.waitForTimeout(16)
	}
	await page.keyboard.up('Control')
	await page.waitForTimeout(300)
}
