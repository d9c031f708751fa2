/** Finds a Chromium to test with, and says plainly which. Nothing is downloaded while one is at hand. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where browsers are commonly installed. */
const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Nothing of its own goes over the network while tests run. */
const ARGS = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic',
]

export type Found = { executablePath: string; says: string }

/** The ways to a browser, tried in this order; each answers null where it leads nowhere. */
const WAYS: (() => Promise<Found | null>)[] = [named, fromNpm, installed, playwrights, downloaded]

/** Finds a browser; throws where there is none. */
export async function findChromium(): Promise<Found> {
	for (const way of WAYS) {
		const found = await way()
		if (found) return found
	}
	throw new Error('No Chromium found. Install Chrome or Chromium, or name one in DATELINES_CHROMIUM.')
}

/** Starts a found browser. */
export function launch(executablePath: string): Promise<Browser> {
	const root = process.getuid?.() === 0
	return chromium.launch({ executablePath, args: root ? [...ARGS, '--no-sandbox'] : ARGS })
}

async function named(): Promise<Found | null> {
	const path = process.env.DATELINES_CHROMIUM
	if (!path) return null
	if (!existsSync(path)) throw new Error(`DATELINES_CHROMIUM names ${path}, which does not exist.`)
	return { executablePath: path, says: `the one named by DATELINES_CHROMIUM: ${path}` }
}

/** A browser in an npm package; only its executable, as its own arguments break tests. */
async function fromNpm(): Promise<Found | null> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return null
	try {
		const { default: packed } = await import('@sparticuz/chromium')
		const executablePath = await packed.executablePath()
		return { executablePath, says: `@sparticuz/chromium: ${executablePath}` }
	} catch {
		return null
	}
}

async function installed(): Promise<Found | null> {
	const path = INSTALLED.find((one) => existsSync(one))
	return path ? { executablePath: path, says: `installed: ${path}` } : null
}

async function playwrights(): Promise<Found | null> {
	const path = chromium.executablePath()
	return path && existsSync(path) ? { executablePath: path, says: `Playwright's own: ${path}` } : null
}

async function downloaded(): Promise<Found | null> {
	try {
		execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' })
	} catch {
		return null
	}
	return playwrights()
}
