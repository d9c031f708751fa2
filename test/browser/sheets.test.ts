import type { Page } from 'playwright-core'
import { encode } from 'uqr'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Shard } from '../../src/records/schema.ts'
import type { Walkthrough } from '../../src/records/walkthrough.ts'
import { expectAccessible, settled, visit } from './page.ts'

/** Points, upright: 72 to the inch. */
const PAPERS = { a4: [594.96, 841.92], letter: [612, 792] } as const
const KINDS = ['pupil', 'teacher', 'cards', 'evidence', 'evidence&filled=1'] as const
/** Sheets of one walkthrough: fewer would have lost something, more would waste a school's paper. */
const PLAUSIBLE = { from: 2, to: 16 }

let tours: Walkthrough[]
let version: string
const exactOf = new Map<string, string>()

beforeAll(async () => {
	const read = async (path: string) => (await fetch(`${inject('url')}data/${path}`)).json()
	const index = await read('index.json')
	version = index.dataVersion
	tours = (await read('walkthroughs.json')).walkthroughs
	for (const { href } of index.shards)
		for (const { id, selector } of ((await read(href)) as Shard).claims) exactOf.set(id, selector.exact)
})

/** What a sheet's geometry and texts come to under print media. Lengths in CSS pixels. */
const look = (page: Page) =>
	page.locator('.paper-sheet').evaluateAll((all) =>
		all.map((sheet) => {
			const box = sheet.getBoundingClientRect()
			const body = sheet.querySelector('.paper-sheet-body')!.getBoundingClientRect()
			const foot = sheet.querySelector('.paper-sheet-foot')!
			const inner = [...sheet.querySelectorAll<HTMLElement>('.paper-sheet-body *:not(.visually-hidden)')]
			return {
				width: box.width,
				height: box.height,
				gap: foot.getBoundingClientRect().top - body.bottom,
				wide: inner.filter((one) => {
					const { left, right } = one.getBoundingClientRect()
					return right > body.right + 1 || left < body.left - 1
				}).length,
				clipped: inner.filter((one) => {
					const { overflow } = getComputedStyle(one)
					return (
						overflow !== 'visible' && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
					)
				}).length,
				// A card is as large as what is on it.
				spilt: [...sheet.querySelectorAll<HTMLElement>('.paper-card')].filter(
					(card) => card.lastElementChild!.getBoundingClientRect().bottom > card.getBoundingClientRect().bottom,
				).length,
				last:
					sheet.querySelector('.paper-sheet-body')!.lastElementChild!.querySelector('.paper-step, :scope > h4') !==
					null,
				text: sheet.textContent!.replace(/\s+/g, ' '),
				quotes: [...sheet.querySelectorAll('blockquote, .evidence-words')].map((one) =>
					one.textContent!.replace(/\s+/g, ' '),
				),
				foot: foot.textContent!,
				address: foot.querySelector('.paper-sheet-address')!.textContent!,
				code: foot.querySelector('path')!.getAttribute('d')!,
				side: Number(foot.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]),
			}
		}),
	)

/** True where a printed text is an excerpt from its first letter to its last, but for what is covered. */
function isWhole(printed: string, exact: string): boolean {
	const parts = printed.split('(covered)').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
	return new RegExp(`^${parts.join('.{2,60}')}$`, 's').test(exact)
}

const plain = (text: string) => text.replace(/\s+/g, ' ')

describe.each(['a4', 'letter'] as const)('on %s', (paper) => {
	test.each(KINDS)(
		'the %s sheets of every walkthrough are whole',
		async (kind) => {
			expect(tours.length).toBeGreaterThan(0)
			for (const tour of tours) {
				const { page, complaints, foreign } = await visit(`?tour=${tour.id}&paper=${kind}&sheet=${paper}`)
				await page.locator('.paper-sheet').first().waitFor()
				await page.evaluate(() => document.fonts.ready)
				await settled(page)
				await page.emulateMedia({ media: 'print' })
				const sheets = await look(page)
				const name = `${tour.id} ${kind} ${paper}`
				expect(sheets.length, name).toBeGreaterThanOrEqual(PLAUSIBLE.from)
				expect(sheets.length, name).toBeLessThanOrEqual(PLAUSIBLE.to)
				const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
				expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length, name).toBe(sheets.length)
				const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.map(Number)
				const upright = PAPERS[paper]
				const size = kind.startsWith('evidence') ? [upright[1], upright[0]] : upright
				expect(Math.abs(width! - size[0]!), name).toBeLessThan(1)
				expect(Math.abs(height! - size[1]!), name).toBeLessThan(1)
				for (const [at, sheet] of sheets.entries()) {
					const where = `${name}, page ${at + 1}`
					expect(sheet.height * 0.75, where).toBeLessThanOrEqual(size[1]!)
					expect(sheet.gap, where).toBeGreaterThanOrEqual(0)
					expect([sheet.wide, sheet.clipped, sheet.spilt], where).toEqual([0, 0, 0])
					if (kind === 'pupil' || kind === 'teacher') expect(sheet.last, `${where}: a heading at the end`).toBe(false)
					expect(sheet.foot, where).toContain(`data version ${version}`)
					expect(sheet.foot, where).toContain(`Page ${at + 1} of ${sheets.length}`)
					const address = new URL(sheet.address)
					expect(address.searchParams.get('tour')).toBe(tour.id)
					expect(address.searchParams.get('answers')).toBe(kind === 'teacher' || kind.includes('filled') ? null : '0')
					expect(drawn(sheet.code, sheet.side), where).toEqual(encode(sheet.address, { ecc: 'M', border: 4 }).data)
				}
				const quotes = sheets.flatMap((sheet) => sheet.quotes)
				const showsAll = kind === 'teacher' || kind.includes('filled')
				if (showsAll) expect(quotes.join(' '), name).not.toContain('(covered)')
				for (const { selector, claimId } of tour.steps.flatMap(({ excerpts }) => excerpts)) {
					const exact = kind.startsWith('evidence') ? exactOf.get(claimId ?? '') : selector.exact
					if (exact !== undefined)
						expect(
							quotes.some((quote) => isWhole(quote, plain(exact))),
							`${name}: ${exact}`,
						).toBe(true)
				}
				if (kind === 'pupil') {
					expect(quotes).toHaveLength(tour.steps.flatMap(({ excerpts }) => excerpts).length)
					for (const { notes, answer } of tour.steps)
						for (const kept of [notes, answer])
							if (kept)
								expect(
									sheets.some(({ text }) => text.includes(plain(kept).slice(0, 60))),
									name,
								).toBe(false)
				}
				expect(complaints, name).toEqual([])
				expect(foreign, name).toEqual([])
				await page.close()
			}
		},
		180_000,
	)
})

/** The modules that a path of runs draws. */
function drawn(path: string, side: number): boolean[][] {
	const modules = Array.from({ length: side }, () => Array.from({ length: side }, () => false))
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let at = 0; at < Number(length); at++) modules[Number(y)]![Number(x) + at] = true
	return modules
}

describe('backs', () => {
	test('lie behind their fronts when the paper is turned on its long edge', async () => {
		const { page } = await visit(`?tour=${tours[0]!.id}&paper=cards&sheet=a4`)
		await page.locator('.paper-sheet').first().waitFor()
		await page.emulateMedia({ media: 'print' })
		const places = await page.locator('.paper-sheet').evaluateAll((all) =>
			all.map((sheet) => {
				const paper = sheet.getBoundingClientRect()
				return [...sheet.querySelectorAll('.paper-card')].map((card) => {
					const { left, right, top, height } = card.getBoundingClientRect()
					const number = card.querySelector('strong')!.textContent!
					return { number, left: left - paper.left, right: paper.right - right, top: top - paper.top, height }
				})
			}),
		)
		expect(places.length).toBeGreaterThan(2)
		for (let at = 0; at < places.length; at += 2)
			for (const front of places[at]!) {
				const back = places[at + 1]!.find(({ number }) => number === front.number)!
				for (const [one, other] of [
					[back.left, front.right],
					[back.top, front.top],
					[back.height, front.height],
				])
					expect(Math.abs(one! - other!), `card ${front.number}`).toBeLessThan(1)
			}
	})
})

describe('on the screen', () => {
	test.each([
		['light', 1280],
		['dark', 1280],
		['dark', 320],
	] as const)('in the %s theme, %i px wide, sheets are black on white, and axe finds nothing', async (theme, width) => {
		const { page } = await visit(`?tour=${tours[0]!.id}&paper=pupil&theme=${theme}`, {
			viewport: { width, height: 800 },
		})
		const sheet = page.locator('.paper-sheet').first()
		await sheet.waitFor()
		await settled(page)
		expect(await sheet.evaluate((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color])).toEqual(
			['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
		)
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
		await expectAccessible(page)
	})

	test('the cover leads there and back, by keyboard', async () => {
		const { page } = await visit(`?tour=${tours[0]!.id}`)
		await page.getByRole('link', { name: 'Source cards' }).focus()
		await page.keyboard.press('Enter')
		await page.locator('.paper-sheet').first().waitFor()
		expect(await page.getByRole('link', { name: 'Source cards' }).getAttribute('aria-current')).toBe('page')
		await page.getByRole('link', { name: /Back to the walkthrough/ }).focus()
		await page.keyboard.press('Enter')
		await page.locator('.tour-cover').waitFor()
	})
})
