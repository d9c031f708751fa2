/**
 * The timeline at 50 to 1,000,000 events, beside plain vis-timeline, TimelineJS and a bare canvas as the floor: each on
 * a page of its own in one run of one browser. Ratios are what counts; milliseconds belong to the machine.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Browser, Page } from 'playwright-core'
import { build, preview } from 'vite'
import { findChromium, launch } from '../browser/chromium.ts'
import type { Bench } from './page/main.ts'

const RUNS: [what: string, counts: number[]][] = [
	['canvas', [50, 10_000, 100_000]],
	['ours', [50, 10_000, 100_000, 1_000_000]],
	['vis', [50, 1000, 10_000]],
	['timelinejs', [1000]],
]
/** Pages opened for each; the median counts. */
const TIMES = 3
const STEPS = 60

type Figures = { drawn: number; task: number; nodes: number; pan: number; zoom: number }

export async function timeline(): Promise<void> {
	const outDir = mkdtempSync(join(tmpdir(), 'datelines-bench-'))
	const root = new URL('./page', import.meta.url).pathname
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		base: './',
		plugins: [react()],
		build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 9000 },
	})
	const server = await preview({ root, configFile: false, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
	const { executablePath } = await findChromium()
	const browser = await launch(executablePath)
	try {
		await compare(browser, server.resolvedUrls!.local[0]!)
	} finally {
		await browser.close()
		await server.close()
		rmSync(outDir, { recursive: true })
	}
}

async function compare(browser: Browser, url: string): Promise<void> {
	console.log(`timeline: production build, Chromium ${browser.version()}, 1280×800, median of ${TIMES} pages`)
	console.log('  what          events   drawn ms   main-thread ms   DOM nodes   pan p95 ms   zoom p95 ms')
	const found = new Map<string, Figures>()
	for (const [what, counts] of RUNS)
		for (const count of counts) {
			const all: Figures[] = []
			for (let time = 0; time < TIMES; time++) all.push(await measure(browser, `${url}?what=${what}&n=${count}`))
			const middle = (key: keyof Figures) => all.map((one) => one[key]).sort((a, b) => a - b)[TIMES >> 1]!
			const figures = {
				drawn: middle('drawn'),
				task: middle('task'),
				nodes: middle('nodes'),
				pan: middle('pan'),
				zoom: middle('zoom'),
			}
			found.set(`${what} ${count}`, figures)
			const { drawn, task, nodes, pan, zoom } = figures
			const cells = [
				what.padEnd(12),
				pad(count.toLocaleString('en-GB'), 9),
				pad(drawn, 10),
				pad(task, 16),
				pad(nodes, 11),
				pad(pan, 12, 1),
				pad(zoom, 13, 1),
			]
			console.log(`  ${cells.join(' ')}`)
		}
	const ratio = (name: string, key: keyof Figures, a: string, b: string, wanted: string) =>
		console.log(`  ${name}: ${(found.get(a)![key] / found.get(b)![key]).toFixed(2)} (${wanted} wanted)`)
	ratio('drawn, 100,000 beside 50', 'drawn', 'ours 100000', 'ours 50', 'at most 1.3')
	ratio('pan p95, 100,000 beside the canvas’s', 'pan', 'ours 100000', 'canvas 100000', 'at most 1.3')
	ratio('zoom p95, 100,000 beside the canvas’s', 'zoom', 'ours 100000', 'canvas 100000', 'at most 2.5')
	const nodes = Math.max(...[...found].filter(([name]) => name.startsWith('ours')).map(([, one]) => one.nodes))
	console.log(`  most DOM nodes of ours: ${nodes} (at most 1,500 wanted)`)
}

function pad(value: number | string, width: number, digits = 0): string {
	return (typeof value === 'string' ? value : value.toFixed(digits)).padStart(width)
}

async function measure(browser: Browser, url: string): Promise<Figures> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
	try {
		const session = await page.context().newCDPSession(page)
		await session.send('Performance.enable')
		const busy = async () => {
			const { metrics } = await session.send('Performance.getMetrics')
			return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
		}
		await page.goto(url, { waitUntil: 'commit' })
		await page.waitForFunction(() => 'bench' in window)
		const drawn = await page.evaluate(() => (window as unknown as { bench: Bench }).bench.drawn)
		const task = await busy()
		const nodes = await page.evaluate(() => document.querySelectorAll('#root *').length)
		await page.waitForTimeout(500)
		const pan = await frames(page, panning)
		const zoom = url.includes('timelinejs') ? Number.NaN : await frames(page, zooming)
		const after = await page.evaluate(() => document.querySelectorAll('#root *').length)
		return { drawn, task, nodes: Math.max(nodes, after), pan, zoom }
	} finally {
		await page.close()
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
