/**
 * Lighthouse on the built page, on its desktop and its mobile preset, and the first content on its mid-range phone beside
 * that of a bare React page in the same run. Scores of a busy machine are lower: the median of three counts.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import lighthouse, { desktopConfig } from 'lighthouse'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { findChromium } from '../browser/chromium.ts'
import { serveFolder } from './serveFolder.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const WANTED = { desktop: [98, 100, 100, 100], mobile: [93, 100, 100, 100] }
const TIMES = 3
const PORT = 9333

type Run = { scores: number[]; first: number; largest: number; blocked: number; failing: string[] }

export async function audit(): Promise<void> {
	if (!existsSync('dist/index.html')) {
		console.error('lighthouse: nothing is built; run "npm run build" first')
		process.exitCode = 2
		return
	}
	const bare = mkdtempSync(join(tmpdir(), 'datelines-bare-'))
	const root = new URL('./bare', import.meta.url).pathname
	await build({ root, configFile: false, logLevel: 'error', base: './', build: { outDir: bare, emptyOutDir: true } })
	const [page, least] = [await serveFolder(resolve('dist')), await serveFolder(bare)]
	const { executablePath } = await findChromium()
	const args = [`--remote-debugging-port=${PORT}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
	const browser = await chromium.launch({ executablePath, args })
	try {
		for (const preset of ['desktop', 'mobile'] as const) report(preset, await runs(page.url, preset))
		const [ours, floor] = [await runs(page.url, 'mobile'), await runs(least.url, 'mobile')]
		const ms = (all: Run[]) => median(all.map(({ first }) => first))
		console.log(
			`  first content, mid-range phone: ${ms(ours).toFixed(0)} ms, ${(ms(ours) / ms(floor)).toFixed(2)} times that of a bare React page (${ms(floor).toFixed(0)} ms)`,
		)
	} finally {
		await browser.close()
		page.close()
		least.close()
		rmSync(bare, { recursive: true })
	}
}

async function runs(url: string, preset: 'desktop' | 'mobile'): Promise<Run[]> {
	const all: Run[] = []
	for (let time = 0; time < TIMES; time++) all.push(await once(url, preset))
	return all
}

async function once(url: string, preset: 'desktop' | 'mobile'): Promise<Run> {
	const found = await lighthouse(
		url,
		{ port: PORT, logLevel: 'error', onlyCategories: [...CATEGORIES] },
		preset === 'desktop' ? desktopConfig : undefined,
	)
	const { categories, audits } = found!.lhr
	const failing = CATEGORIES.slice(1).flatMap((name) =>
		categories[name]!.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(
			({ id }) => id,
		),
	)
	return {
		scores: CATEGORIES.map((name) => Math.round((categories[name]!.score ?? 0) * 100)),
		first: audits['first-contentful-paint']!.numericValue!,
		largest: audits['largest-contentful-paint']!.numericValue!,
		blocked: audits['total-blocking-time']!.numericValue!,
		failing,
	}
}

function report(preset: 'desktop' | 'mobile', all: Run[]): void {
	const scores = CATEGORIES.map((name, at) => {
		return `${name} ${median(all.map((run) => run.scores[at]!))} (${WANTED[preset][at]} wanted)`
	})
	const ms = (of: (run: Run) => number) => `${median(all.map(of)).toFixed(0)} ms`
	console.log(
		`lighthouse, ${preset}: ${scores.join(', ')}; first paint ${ms((run) => run.first)}, largest ${ms((run) => run.largest)}, blocked ${ms((run) => run.blocked)}`,
	)
	const failing = [...new Set(all.flatMap((run) => run.failing))]
	if (failing.length > 0) console.log(`  not passed: ${failing.join(', ')}`)
}

function median(values: number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
