/**
 * The timeline at 50 to 1,000,000 events, beside plain vis-timeline, TimelineJS and a bare canvas as the floor, each on
 * a page of its own; then the whole page from its address to its marks. Ratios are what counts: milliseconds belong to
 * the machine. What is compared is measured in turns, and a ratio is the median of those of each turn.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Browser } from 'playwright-core'
import { build, preview } from 'vite'
import { findChromium, launch } from '../browser/chromium.ts'
import { type Measured, measure, type Opened, open } from './measured.ts'
import { serveWholePage } from './wholePage.ts'

type Subject = { what: 'canvas' | 'ours' | 'vis' | 'timelinejs'; count: number; rounds: number }

/** Turns in which pages are also panned and zoomed; later ones only draw. */
const MOVING = 3
const SUBJECTS: Subject[] = [
	...[50, 10_000, 100_000].map((count): Subject => ({ what: 'canvas', count, rounds: MOVING })),
	...[50, 100_000].map((count): Subject => ({ what: 'ours', count, rounds: 15 })),
	...[10_000, 1_000_000].map((count): Subject => ({ what: 'ours', count, rounds: MOVING })),
	...[50, 1000, 10_000].map((count): Subject => ({ what: 'vis', count, rounds: 1 })),
	{ what: 'timelinejs', count: 1000, rounds: 1 },
]
const WHOLE = [50, 100_000]
const WHOLE_ROUNDS = 3
/** Views of all events, and what is looked at until it shows. */
const VIEWS = [
	['timeline', '', '.timeline .mark'],
	['list', '?view=list', '.list-event'],
	['table', '?view=table', '.table-view tbody tr'],
] as const
/** DOM nodes wanted at most. */
const MOST_NODES = 1500

export async function timeline(): Promise<void> {
	const outDir = mkdtempSync(join(tmpdir(), 'datelines-bench-'))
	const { executablePath } = await findChromium()
	const browser = await launch(executablePath)
	try {
		console.log(`timeline: production build, Chromium ${browser.version()}, 1280×800`)
		await alone(browser, join(outDir, 'alone'))
		await whole(browser, join(outDir, 'whole'))
	} finally {
		await browser.close()
		rmSync(outDir, { recursive: true })
	}
}

/** Each by itself on an empty page. */
async function alone(browser: Browser, outDir: string): Promise<void> {
	const root = new URL('./page', import.meta.url).pathname
	const shared = { root, configFile: false, logLevel: 'error' } as const
	const plugins = [react()]
	await build({ ...shared, base: './', plugins, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 9000 } })
	const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
	const found = new Map<string, Measured[]>(SUBJECTS.map((subject) => [nameOf(subject), []]))
	try {
		const url = server.resolvedUrls!.local[0]!
		for (let round = 0; round < Math.max(...SUBJECTS.map(({ rounds }) => rounds)); round++)
			for (const subject of inTurn(SUBJECTS, round))
				if (round < subject.rounds) {
					const page = `${url}?what=${subject.what}&n=${subject.count}`
					found.get(nameOf(subject))!.push(await measure(browser, page, round < MOVING))
				}
	} finally {
		await server.close()
	}
	console.log(
		'  drawn: from the records at hand (ours: read, and in the worker that read them; the others: as objects in the',
	)
	console.log(
		'  page) to the first frame with marks. main thread: processor time of all its work from the address to then.',
	)
	console.log('  Medians; of DOM nodes the most, panned and zoomed too.')
	console.log('  what          events   drawn ms   main-thread ms   DOM nodes   pan p95 ms   zoom p95 ms')
	for (const { what, count } of SUBJECTS) {
		const all = found.get(nameOf({ what, count }))!
		const cell = (key: keyof Measured, width: number, digits = 0) =>
			pad(middle(all.map((one) => one[key]).filter((value) => !Number.isNaN(value))), width, digits)
		const nodes = pad(Math.max(...all.map((one) => one.nodes)), 11)
		const cells = [cell('drawn', 10), cell('task', 16), nodes, cell('pan', 12, 1), cell('zoom', 13, 1)]
		console.log(`  ${what.padEnd(12)} ${pad(count.toLocaleString('en-GB'), 9)} ${cells.join(' ')}`)
	}
	const ours = (count: number) => found.get(`ours ${count}`)!
	const beside = (key: keyof Measured, a: Measured[], b: Measured[]) =>
		ratios(
			a.map((one) => one[key]),
			b.map((one) => one[key]),
		)
	for (const count of [10_000, 100_000, 1_000_000])
		says(`drawn, ${big(count)} beside 50`, beside('drawn', ours(count), ours(50)), count === 100_000 ? 1.3 : undefined)
	says('main thread, 100,000 beside 50', beside('task', ours(100_000), ours(50)))
	for (const [key, most] of [
		['pan', 1.3],
		['zoom', 2.5],
	] as const)
		for (const count of [50, 10_000, 100_000, 1_000_000]) {
			const floor = found.get(`canvas ${Math.min(count, 100_000)}`)!
			says(`${key} p95, ${big(count)} beside the canvas’s`, beside(key, ours(count), floor), most)
		}
	const nodes = [...found].filter(([name]) => name.startsWith('ours')).flatMap(([, all]) => all.map((one) => one.nodes))
	console.log(`  most DOM nodes of ours: ${Math.max(...nodes)} (at most ${big(MOST_NODES)} wanted)`)
}

/** The page itself, with everything on it, from its address. */
async function whole(browser: Browser, outDir: string): Promise<void> {
	const { url, close } = await serveWholePage(outDir, WHOLE)
	const found = new Map<number, Opened[]>(WHOLE.map((count) => [count, []]))
	const longest: string[] = []
	try {
		for (let round = 0; round < WHOLE_ROUNDS; round++)
			for (const count of inTurn(WHOLE, round))
				found.get(count)!.push(await open(browser, `${url}${count}/`, '.timeline .mark'))
		for (const [name, search, mark] of VIEWS) {
			const tasks: number[] = []
			for (let round = 0; round < WHOLE_ROUNDS; round++)
				tasks.push((await open(browser, `${url}${WHOLE.at(-1)}/${search}`, mark)).longest)
			longest.push(`${name} ${middle(tasks).toFixed(0)} ms`)
		}
	} finally {
		close()
	}
	console.log(
		'  the whole page, from its address to the first frame with marks: scripts, index, catalogue and shards fetched',
	)
	console.log(
		'  from this machine uncompressed, read, checked, and drawn with all that stands around the timeline. Medians.',
	)
	console.log('      events   marks ms   main-thread ms')
	for (const [count, all] of found) {
		const cells = [pad(middle(all.map(({ marks }) => marks)), 10), pad(middle(all.map(({ task }) => task)), 16)]
		console.log(`  ${pad(big(count), 10)} ${cells.join(' ')}`)
	}
	const marks = (count: number) => found.get(count)!.map((one) => one.marks)
	for (const count of WHOLE.slice(1))
		says(`from address to marks, ${big(count)} beside 50`, ratios(marks(count), marks(50)))
	console.log(
		`  longest task of the main thread while ${big(WHOLE.at(-1)!)} open as (0: none of 50 ms): ${longest.join(', ')}`,
	)
}

const nameOf = ({ what, count }: Pick<Subject, 'what' | 'count'>) => `${what} ${count}`
const big = (count: number) => count.toLocaleString('en-GB')

/** The same list, begun elsewhere in each round: nobody always comes after the same one. */
function inTurn<T>(all: T[], round: number): T[] {
	const first = round % all.length
	return [...all.slice(first), ...all.slice(0, first)]
}

/** Ratios round by round, of rounds in which both were measured. */
function ratios(a: number[], b: number[]): number[] {
	return a.map((value, at) => value / b[at]!).filter((value) => !Number.isNaN(value))
}

function says(name: string, found: number[], wanted?: number): void {
	const [least, most] = [Math.min(...found), Math.max(...found)].map((one) => one.toFixed(2))
	const goal = wanted === undefined ? '' : `, at most ${wanted} wanted`
	console.log(`  ${name}: ${middle(found).toFixed(2)} (${least} to ${most} in ${found.length} rounds${goal})`)
}

function middle(all: number[]): number {
	return all.length === 0 ? Number.NaN : all.toSorted((a, b) => a - b)[all.length >> 1]!
}

function pad(value: number | string, width: number, digits = 0): string {
	if (typeof value === 'string') return value.padStart(width)
	return (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(width)
}
