import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitAt } from './page.ts'

/** A site of its own: the built page, and records built twice into the same folder, of seeds that changed between. */
const folder = mkdtempSync(join(tmpdir(), 'datelines-'))
const [seeds, site] = [join(folder, 'seeds'), join(folder, 'site')]
const TITLES = ['As it was first called', 'As it is called now'] as const
let server: Awaited<ReturnType<typeof preview>>
let url: string
let versions: string[]

beforeAll(async () => {
	cpSync('dist', site, { recursive: true, filter: (path) => !path.startsWith(join('dist', 'data')) })
	cpSync('seeds', seeds, { recursive: true })
	versions = TITLES.map(build)
	server = await preview({
		configFile: false,
		build: { outDir: site },
		preview: { port: 0, host: '127.0.0.1' },
		logLevel: 'warn',
	})
	url = server.resolvedUrls!.local[0]!
})
afterAll(async () => {
	await server?.close()
	rmSync(folder, { recursive: true })
})

/** Builds the records of the seeds under a title; gives their version. */
function build(title: string): string {
	const editorial = join(seeds, 'editorial.yaml')
	writeFileSync(editorial, readFileSync(editorial, 'utf8').replace(/^title: .*$/m, `title: ${title}`))
	const out = join(site, 'data')
	const cli = ['node_modules/tsx/dist/cli.mjs', 'src/pipeline/cli.ts']
	execFileSync(process.execPath, [...cli, '--seeds', seeds, '--out', out, '--quiet'])
	return JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).dataVersion
}

const open = (query: string) => visitAt(url + query)

test('an address without a version shows the present records, and says nothing of versions', async () => {
	const { page, complaints } = await open('?view=list')
	await page.locator('.list-event').first().waitFor()
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(TITLES[1])
	expect(await page.locator('.pinned').count()).toBe(0)
	expect(complaints).toEqual([])
})

test('one pinned to the version before shows that one, loads all of it from there, and leads to the present', async () => {
	const { page, complaints } = await open(`?view=list&v=${versions[0]}`)
	const asked: string[] = []
	page.on('request', (request) => asked.push(new URL(request.url()).pathname))
	await page.locator('.list-event a').first().click()
	await page.locator('.excerpt-exact').first().waitFor()
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(TITLES[0])
	expect(asked.filter((path) => path.includes('/documents/')).length).toBeGreaterThan(0)
	expect(asked.filter((path) => path.includes('/documents/') && !path.includes(`/data/v/${versions[0]}/`))).toEqual([])
	const line = page.locator('.pinned')
	await expect.poll(() => line.textContent()).toMatch(/^Pinned to version .* which have changed since/)
	await line.getByRole('link', { name: 'see the present ones' }).click()
	await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(TITLES[1])
	expect(new URL(page.url()).searchParams.get('v')).toBeNull()
	expect(new URL(page.url()).searchParams.get('event')).not.toBeNull()
	expect(complaints).toEqual([])
})

test('one pinned to the present version says that it is the present one', async () => {
	const { page } = await open(`?view=list&v=${versions[1]}`)
	await expect.poll(() => page.locator('.pinned').textContent()).toMatch(/which is the present one/)
})

test('one pinned to a version that is not there says so, and leads to the present records', async () => {
	const { page } = await open('?view=list&v=0123456789ab')
	const alert = page.getByRole('alert')
	await alert.waitFor()
	expect(await alert.textContent()).toMatch(/This version of the records is not kept here/)
	await alert.getByRole('link', { name: 'See the present records' }).click()
	await page.locator('.list-event').first().waitFor()
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(TITLES[1])
})
