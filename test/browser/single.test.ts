import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitAt } from './page.ts'
import { carried } from './published.ts'

/** The page as one file, built twice from the records that are there, and opened from the disk. */
const folder = mkdtempSync(join(tmpdir(), 'datelines-'))
const [once, again] = [join(folder, 'one folder & more'), join(folder, 'again')]
let file: string
let url: string

beforeAll(() => {
	for (const out of [once, again])
		execFileSync(
			process.execPath,
			['node_modules/vite/bin/vite.js', 'build', '--mode', 'single', '--logLevel', 'error'].concat('--outDir', out),
			{ env: { ...process.env, NODE_ENV: 'production' } },
		)
	file = readFileSync(join(once, 'datelines.html'), 'utf8')
	url = pathToFileURL(join(once, 'datelines.html')).href
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Opens it; `asked` is all it asks for. */
async function open(query = '') {
	const asked: string[] = []
	const visited = await visitAt(url + query, {}, async (page) => {
		page.on('request', (request) => asked.push(request.url().split('?')[0]!))
	})
	return { ...visited, asked }
}

test('two builds give the same bytes, in one file and a note about it', () => {
	expect(readdirSync(once).sort()).toEqual(['datelines.html', 'datelines.json'])
	for (const name of readdirSync(once))
		expect(readFileSync(join(once, name)).equals(readFileSync(join(again, name))), name).toBe(true)
	const about = JSON.parse(readFileSync(join(once, 'datelines.json'), 'utf8'))
	expect(about).toEqual({
		file: 'datelines.html',
		dataVersion: JSON.parse(carried(file, 'data/index.json')).dataVersion,
		bytes: Buffer.byteLength(file),
		gzip: gzipSync(file, { level: 9 }).length,
	})
	expect(about.gzip).toBeLessThan(900_000)
})

test('it carries every file of the data byte for byte, and no older version of it', () => {
	const below = 'public/data'
	const files = readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
	const present = files.filter((path) => !path.startsWith('v/'))
	expect(present.length).toBeGreaterThan(5)
	for (const path of present) expect(carried(file, `data/${path}`), path).toBe(readFileSync(join(below, path), 'utf8'))
	expect(file).not.toContain('data-file="data/v/')
	expect(carried(file, 'licences.txt')).toMatch(/Permission is hereby granted.*SIL OPEN FONT LICENSE/is)
})

test('opened from the disk: draws, opens, searches, prints its licences, and asks for nothing', async () => {
	const { page, complaints, asked } = await open()
	await page.locator('.timeline .mark-dot[data-event]').first().click()
	await page.locator('.excerpt-exact').first().waitFor()
	await expect.poll(() => new URL(page.url()).searchParams.get('event')).not.toBeNull()
	const title = await page.locator('#event-heading').textContent()
	await page.reload()
	expect(await page.locator('#event-heading').textContent()).toBe(title)
	await page.goBack()
	await expect.poll(() => page.locator('#event-heading').count()).toBe(0)
	await page.locator('#search').fill('hospital')
	await page.keyboard.press('Enter')
	await expect.poll(() => page.locator('.filters-count').textContent()).toMatch(/^\d+ of \d+ events/)
	await page.getByRole('radio', { name: 'Map' }).check()
	await page.locator('.map-pin').first().waitFor()
	await page.getByRole('link', { name: 'What is this?' }).click()
	const opens = page.context().waitForEvent('page')
	await page.getByRole('link', { name: 'all licences in full' }).click()
	await expect.poll(async () => (await opens).locator('body').textContent()).toMatch(/Permission is hereby granted/)
	expect(complaints).toEqual([])
	expect([...new Set(asked)]).toEqual([url])
})

test('where a file may not write its address, the state lives in memory', async () => {
	const { page, complaints } = await visitAt(`${url}?view=list`, {}, (page) =>
		page.addInitScript(() => {
			History.prototype.pushState = History.prototype.replaceState = () => {
				throw new DOMException('not allowed', 'SecurityError')
			}
		}),
	)
	await page.locator('.list-event a').first().click()
	await page.locator('.excerpt-exact').first().waitFor()
	expect(new URL(page.url()).search).toBe('?view=list')
	expect(complaints).toEqual([])
})

test('its fonts are its own', async () => {
	const { page } = await open('?view=list')
	await page.locator('.list-event').first().waitFor()
	const faces = await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`))
	expect(faces.length).toBeGreaterThan(2)
	expect(faces.filter((face) => !face.endsWith(' loaded'))).toEqual([])
})

test('it is pinned by nature: its own version is there, another is not, and it says so', async () => {
	const { dataVersion } = JSON.parse(carried(file, 'data/index.json'))
	const own = await open(`?view=list&v=${dataVersion}`)
	await own.page.locator('.list-event').first().waitFor()
	const other = await open('?view=list&v=0123456789ab')
	await other.page.getByRole('alert').waitFor()
	await other.page.getByRole('link', { name: 'See the present records' }).click()
	await other.page.locator('.list-event').first().waitFor()
	expect(new Set([...own.asked, ...other.asked])).toEqual(new Set([url]))
})
