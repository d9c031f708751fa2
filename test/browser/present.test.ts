/** A walkthrough at the projector: by a clicker alone, with a speaker window, and to be read from the back row. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { expectAccessible, visit, visitAt } from './page.ts'

const PROJECTOR = { viewport: { width: 1280, height: 720 } }
/** Screens are many; more than these would be a walkthrough that never ends. */
const MOST = 400

type Tour = { id: string; steps: { id: string; heading: string; hide: object | null; answer: string | null }[] }

async function tours(): Promise<Tour[]> {
	const found = await fetch(`${inject('url')}data/walkthroughs.json`)
	return ((await found.json()) as { walkthroughs: Tour[] }).walkthroughs
}

async function present(query: string, options: BrowserContextOptions = {}) {
	const visited = await visit(query, { ...PROJECTOR, ...options })
	await visited.page.locator('#present-heading').waitFor()
	return visited
}

const keyOf = (page: Page) => {
	const query = new URL(page.url()).searchParams
	return `${query.get('step') ?? '-'}/${query.get('screen') ?? ''}`
}

/** Where one is, with the part of a tall screen that is in sight. */
async function place(page: Page): Promise<string> {
	const part = await page.evaluate(() => document.querySelector('.present-part')?.textContent ?? '')
	return `${keyOf(page)} ${part}`
}

/** Goes on with a clicker's key until nothing changes; `look` sees each screen. */
async function through(page: Page, look: (page: Page) => Promise<unknown> = async () => {}): Promise<string[]> {
	const seen: string[] = []
	for (let nth = 0; nth < MOST; nth++) {
		const here = await place(page)
		if (seen.at(-1) === here) return seen
		seen.push(here)
		await look(page)
		await page.keyboard.press('PageDown')
		await page.waitForTimeout(40)
	}
	throw new Error('it never ends')
}

/** Texts in sight that are smaller than 24 px or of less than 7:1 on what is behind them. */
function unreadable(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		type Colour = [number, number, number, number]
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
		const rgba = (colour: string): Colour => {
			canvas.clearRect(0, 0, 1, 1)
			canvas.fillStyle = colour
			canvas.fillRect(0, 0, 1, 1)
			const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
			return [r!, g!, b!, a! / 255]
		}
		const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
			r * a + x * (1 - a),
			g * a + y * (1 - a),
			b * a + z * (1 - a),
			1,
		]
		const behind = (element: Element | null): Colour => {
			if (!element) return [255, 255, 255, 1]
			const own = rgba(getComputedStyle(element).backgroundColor)
			return own[3] === 1 ? own : over(own, behind(element.parentElement))
		}
		const light = ([r, g, b]: Colour) => {
			const [x, y, z] = [r, g, b].map((one) => {
				const share = one / 255
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
			})
			return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!
		}
		const found: string[] = []
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		while (walker.nextNode()) {
			const element = walker.currentNode.parentElement!
			const text = walker.currentNode.textContent!.trim()
			if (text === '' || element.closest('script, style, .visually-hidden, .covered, dialog:not([open])')) continue
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
			const style = getComputedStyle(element)
			const isSvg = element instanceof SVGElement
			const ground = behind(element)
			const ink = over(rgba(isSvg ? style.fill : style.color), ground)
			const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x)
			const ratio = (a! + 0.05) / (b! + 0.05)
			const size = Number.parseFloat(style.fontSize)
			if (size < 24 || ratio < 7) found.push(`${size.toFixed(1)} px, ${ratio.toFixed(2)}: ${text.slice(0, 50)}`)
		}
		return found
	})
}

/** Things to press that are smaller than 44 px either way. */
function tooSmall(page: Page): Promise<string[]> {
	return page.locator('.present :is(button, summary, label, input[type="button"]):visible').evaluateAll((all) =>
		all.flatMap((one) => {
			const { width, height } = one.getBoundingClientRect()
			return width < 44 || height < 44 ? [`${width}×${height}: ${one.textContent}`] : []
		}),
	)
}

/** What is cut off: text that lies outside the box and on none of its pages. */
function cut(page: Page): Promise<string[]> {
	return page.locator('.present-box').evaluate((box) => {
		const outer = box.getBoundingClientRect()
		const found: string[] = []
		const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
		while (walker.nextNode()) {
			const element = walker.currentNode.parentElement!
			if (walker.currentNode.textContent!.trim() === '' || element.closest('.visually-hidden')) continue
			const range = document.createRange()
			range.selectNodeContents(walker.currentNode)
			for (const { top, bottom } of range.getClientRects())
				if (top < outer.top - 1 || bottom > outer.bottom + 1) found.push(walker.currentNode.textContent!.slice(0, 60))
		}
		return [...new Set(found)]
	})
}

describe('by a clicker alone', () => {
	test('PageDown goes through every step of every walkthrough, to the end, and PageUp back to the beginning', async () => {
		for (const tour of await tours()) {
			const { page, complaints, foreign } = await present(`?tour=${tour.id}&present=1`)
			const seen = await through(page)
			const steps = [...new Set(seen.map((one) => one.split('/')[0]))]
			expect(steps).toEqual(['-', ...tour.steps.map(({ id }) => id)])
			// An answer waits to be asked for.
			expect(seen.filter((one) => one.includes('/answer'))).toEqual([])
			// Back, what is revealed stays so, and may take other room: the screens are the same, not their parts.
			const screens = [...new Set(seen.map((one) => one.split(' ')[0]!))]
			const back = [screens.at(-1)!]
			for (let nth = 0; nth < MOST && keyOf(page) !== screens[0]; nth++) {
				await page.keyboard.press('PageUp')
				await page.waitForTimeout(60)
				if (keyOf(page) !== back.at(-1)) back.push(keyOf(page))
			}
			expect(back.reverse()).toEqual(screens)
			expect(complaints).toEqual([])
			expect(foreign).toEqual([])
			await page.context().close()
		}
	}, 240_000)

	test('a screen’s heading has the focus, and names its region', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&present=1')
		for (let nth = 0; nth < 8; nth++) {
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('present-heading')
			expect(await page.getByRole('region', { name: await page.locator('#present-heading').innerText() }).count()).toBe(
				1,
			)
			await page.keyboard.press('PageDown')
			await page.waitForTimeout(50)
		}
	})

	test('a screen opens cold by its address, and Esc goes to that step on the page with the focus on its heading', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=numbers&present=1&screen=figures')
		await page.locator('.present .scale').waitFor()
		await page.keyboard.press('Escape')
		const heading = page.locator('.tour-step h2')
		await heading.waitFor()
		expect(await heading.innerText()).toBe('Two numbers')
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Two numbers')
		const query = new URL(page.url()).searchParams
		expect([query.get('present'), query.get('screen'), query.get('step')]).toEqual([null, null, 'numbers'])
		await page.getByRole('link', { name: 'Present', exact: true }).click()
		await page.locator('#present-heading').waitFor()
		expect(await page.locator('#present-heading').innerText()).toBe('Two numbers')
	})
})

describe('keys', () => {
	test('the full stop blanks the screen; then nothing but resuming does anything', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		const blank = page.locator('.present-blank')
		for (const [on, off] of [
			['.', '.'],
			['b', 'b'],
			['b', 'Escape'],
		] as const) {
			await page.keyboard.press(on)
			await blank.waitFor()
			for (const key of ['PageDown', 'ArrowRight', 'n', 's', 'q', '?', 'Home']) await page.keyboard.press(key)
			expect(keyOf(page)).toBe('headline/')
			expect(await page.getByRole('dialog').count()).toBe(0)
			const box = await blank.boundingBox()
			expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720 })
			await page.keyboard.press(off)
			await expect.poll(() => blank.count()).toBe(0)
			await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('present-heading')
		}
		await page.keyboard.press('b')
		await blank.click()
		await expect.poll(() => blank.count()).toBe(0)
		await page.keyboard.press('PageDown')
		await expect.poll(() => keyOf(page)).toBe('headline/excerpts')
	})

	test('Esc closes a dialog first, then leaves', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		for (const key of ['?', 'q']) {
			await page.keyboard.press(key)
			await page.getByRole('dialog').waitFor()
			await page.keyboard.press('PageDown')
			await page.keyboard.press('Escape')
			await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
			expect(keyOf(page)).toBe('headline/')
		}
		await page.keyboard.press('Escape')
		await page.locator('.tour-step').waitFor()
	})

	test('from right to left the left arrow goes on; the clicker’s keys stay', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		await page.evaluate(() => {
			document.documentElement.dir = 'rtl'
		})
		await page.keyboard.press('ArrowLeft')
		await expect.poll(() => keyOf(page)).toBe('headline/excerpts')
		await page.keyboard.press('ArrowRight')
		await expect.poll(() => keyOf(page)).toBe('headline/')
		await page.keyboard.press('PageDown')
		await expect.poll(() => keyOf(page)).toBe('headline/excerpts')
	})

	test('going back to a tall screen comes to its last part', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=voices&present=1', {
			viewport: { width: 900, height: 500 },
		})
		const parts = page.locator('.present-part')
		await parts.waitFor()
		const ahead: string[] = []
		while (keyOf(page) === 'voices/') {
			ahead.push(await parts.innerText())
			await page.keyboard.press('PageDown')
			await page.waitForTimeout(60)
		}
		expect(ahead.length).toBeGreaterThan(1)
		const back: string[] = []
		for (const _ of ahead) {
			await page.keyboard.press('PageUp')
			await page.waitForTimeout(60)
			back.push(await parts.innerText())
		}
		expect(back.reverse()).toEqual(ahead)
		expect(keyOf(page)).toBe('voices/')
	})

	test('a tall screen goes on from right to left as well', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=voices&present=1', {
			viewport: { width: 900, height: 500 },
		})
		await page.evaluate(() => {
			document.documentElement.dir = 'rtl'
		})
		await page.locator('.present-part').waitFor()
		const inSight = () =>
			page.locator('.present-box').evaluate((box) => {
				const { left, right } = box.getBoundingClientRect()
				return [...box.querySelectorAll('h2, p, li')]
					.filter((one) => [...one.getClientRects()].some((rect) => rect.left >= left - 2 && rect.right <= right + 2))
					.map(({ textContent }) => textContent!.trim())
			})
		const first = await inSight()
		await page.keyboard.press('PageDown')
		await page.waitForTimeout(100)
		const second = await inSight()
		expect(keyOf(page)).toBe('voices/')
		expect(first).toContain('Who is speaking?')
		expect(second).not.toContain('Who is speaking?')
		expect(second.length).toBeGreaterThan(0)
	})

	test('characters can be switched off, and typing never navigates', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		await page.evaluate(() => {
			const field = document.createElement('textarea')
			field.id = 'typed'
			document.querySelector('main')!.append(field)
			field.focus()
		})
		await page.keyboard.type('n b.s? qfr p')
		for (const key of ['PageDown', 'Home', 'End', 'ArrowRight', 'Escape']) await page.keyboard.press(key)
		expect(keyOf(page)).toBe('headline/')
		expect(await page.locator('#typed').inputValue()).toBe('n b.s? qfr p')
		await page.evaluate(() => document.getElementById('typed')!.remove())
		await page.getByRole('button', { name: 'Menu' }).click()
		await page.getByLabel('Keys that type a character are on').uncheck()
		await page.keyboard.press('Escape')
		for (const key of ['n', '.', 'b', 'q', 's']) await page.keyboard.press(key)
		expect(keyOf(page)).toBe('headline/')
		await expect.poll(() => page.locator('.present-blank, dialog').count()).toBe(0)
		await page.keyboard.press('ArrowRight')
		await expect.poll(() => keyOf(page)).toBe('headline/excerpts')
	})
})

describe('predict first', () => {
	test('what is hidden is nowhere on the screen; r reveals and hides it, politely told', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1&screen=excerpts')
		const main = page.locator('main')
		expect(await main.innerText()).not.toContain('War Crime')
		await page.keyboard.press('r')
		await expect.poll(() => main.innerText()).toContain('War Crime')
		expect(await page.getByRole('status').last().textContent()).toContain('War Crime')
		await page.keyboard.press('r')
		await expect.poll(() => main.innerText()).not.toContain('War Crime')
		await page.keyboard.press('PageDown')
		await expect.poll(() => keyOf(page)).toBe('headline/reveal')
		await expect.poll(() => main.innerText()).toContain('War Crime')
		expect(await page.getByRole('status').last().textContent()).toContain('War Crime')
	})

	test('an answer comes when asked for, and going on leaves it', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		await page.keyboard.press('a')
		await expect.poll(() => keyOf(page)).toBe('headline/answer')
		await page.keyboard.press('a')
		await expect.poll(() => keyOf(page)).toBe('headline/reveal')
		await page.keyboard.press('a')
		await page.keyboard.press('PageDown')
		await expect.poll(() => keyOf(page)).toBe('voices/')
		const without = await present('?tour=one-strike-two-tolls&step=headline&present=1&answers=0')
		expect(await without.page.getByRole('button', { name: 'answer' }).count()).toBe(0)
	})
})

describe('the menu', () => {
	test('does all that keys do, and gives the focus back to the screen', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		const menu = async (name: RegExp) => {
			await page.getByRole('button', { name: 'Menu' }).click()
			await page.getByRole('dialog').getByRole('button', { name }).click()
		}
		await menu(/^Timer: start/)
		await page.locator('.present-timer').waitFor()
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('present-heading')
		await menu(/^Last screen/)
		await expect.poll(() => keyOf(page)).toBe('write/goals')
		await menu(/^Full screen/)
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
		await menu(/^Leave/)
		await page.locator('.tour-step').waitFor()
		await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull()
	})

	test('the time is said when asked for, and only then', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		await page.keyboard.press('t')
		await page.waitForTimeout(1200)
		const said = () => page.getByRole('status').allTextContents()
		expect((await said()).join('')).not.toContain('minutes')
		await page.keyboard.press('?')
		await page.getByRole('button', { name: 'Say the time' }).click()
		await expect
			.poll(async () => (await said()).join(''))
			.toContain('Step: 0 of 5 minutes. Walkthrough: 0 of 42 minutes.')
	})
})

describe('for pupils’ own screens', () => {
	test('the code and the address lead to the step, not to the projector', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=numbers&present=1&theme=dark')
		await page.keyboard.press('q')
		const address = (await page.locator('.present-address').innerText()).trim()
		expect(address).toBe(`${inject('url')}?tour=one-strike-two-tolls&step=numbers`)
		const code = (await page.getByRole('img', { name: /QR code/ }).boundingBox())!
		expect(code.height).toBeGreaterThan(380)
		await page.goto(address)
		await page.locator('.tour-step h2').waitFor()
		expect(await page.locator('.tour-step h2').innerText()).toBe('Two numbers')
	})
})

describe('the speaker window', () => {
	async function withSpeaker(query = '?tour=one-strike-two-tolls&step=headline&present=1') {
		const { page, complaints } = await present(query)
		const opening = page.context().waitForEvent('page')
		await page.keyboard.press('s')
		const speaker = await opening
		speaker.on('pageerror', (error) => complaints.push(String(error)))
		await speaker.locator('.speaker').waitFor()
		return { page, speaker, complaints }
	}

	test('keeps in step both ways, with notes, answer, what is next, and the timer', async () => {
		const { page, speaker, complaints } = await withSpeaker()
		const now = speaker.locator('#speaker-now')
		expect(await now.innerText()).toContain('A headline before the story')
		expect(await speaker.locator('.speaker-notes').innerText()).toContain('The covered words are')
		await page.keyboard.press('End')
		await expect.poll(() => now.innerText()).toContain('Two fair sentences')
		await speaker.getByRole('button', { name: /Two numbers/ }).click()
		await expect.poll(() => keyOf(page)).toBe('numbers/')
		await speaker.keyboard.press('PageDown')
		await expect.poll(() => keyOf(page)).toBe('numbers/excerpts')
		await speaker.getByRole('button', { name: 'Blank' }).click()
		await page.locator('.present-blank').waitFor()
		await speaker.keyboard.press('Escape')
		await expect.poll(() => page.locator('.present-blank').count()).toBe(0)
		await speaker.getByRole('button', { name: 'Start the timer' }).click()
		await expect.poll(() => page.locator('.present-timer').count()).toBe(1)
		await page.keyboard.press('t')
		await speaker.getByRole('button', { name: 'Start the timer' }).waitFor()
		await expectAccessible(speaker)
		expect(complaints).toEqual([])
	})

	test('two presentations do not disturb one another', async () => {
		const { page, speaker } = await withSpeaker()
		const other = await page.context().newPage()
		await other.goto(`${inject('url')}?tour=one-strike-two-tolls&step=day&present=1`)
		await other.locator('#present-heading').waitFor()
		await other.keyboard.press('End')
		await expect.poll(() => keyOf(other)).toBe('write/goals')
		expect(await speaker.locator('#speaker-now').innerText()).toContain('A headline before the story')
		await speaker.getByRole('button', { name: 'Next', exact: true }).click()
		await expect.poll(() => keyOf(page)).toBe('headline/excerpts')
		expect(keyOf(other)).toBe('write/goals')
	})

	test('says when the presentation is closed', async () => {
		const { page, speaker } = await withSpeaker()
		await page.close()
		await speaker.getByText('The presentation was closed.').waitFor()
	})

	test.each([
		['pop-ups are blocked', () => Object.assign(window, { open: () => null }), 'blocked'],
		[
			'windows cannot hear each other',
			() => Object.assign(window, { BroadcastChannel: undefined }),
			'no second window can keep in step',
		],
	])('where %s the notes stand in the page, which says that the class sees them', async (_, stop, why) => {
		const { page } = await visit('?tour=one-strike-two-tolls&step=headline&present=1', PROJECTOR, (page) =>
			page.addInitScript(stop),
		)
		await page.locator('#present-heading').waitFor()
		await page.keyboard.press('s')
		const drawer = page.getByRole('complementary', { name: 'Speaker’s notes' })
		await drawer.waitFor()
		const text = await drawer.innerText()
		expect(text).toContain(why)
		expect(text).toContain('The class sees it too')
		expect(text).toContain('The covered words are')
		expect(await unreadable(page)).toEqual([])
		await expectAccessible(page)
		await drawer.getByRole('button', { name: /Who is speaking/ }).click()
		await expect.poll(() => keyOf(page)).toBe('voices/')
		await page.keyboard.press('Escape')
		await expect.poll(() => drawer.count()).toBe(0)
		expect(keyOf(page)).toBe('voices/')
	})

	test('in a frame the notes stand in the page', async () => {
		const framed = `<title>A host</title><iframe title="Datelines" width="1280" height="700" src="${inject('url')}?tour=one-strike-two-tolls&amp;step=headline&amp;present=1"></iframe>`
		const { page } = await visitAt(`${inject('url')}robots.txt`, PROJECTOR)
		await page.setContent(framed)
		const frame = page.frameLocator('iframe')
		await frame.locator('#present-heading').waitFor()
		await frame.getByRole('button', { name: 'Menu' }).click()
		await frame.getByRole('button', { name: /Speaker window/ }).click()
		await frame.getByRole('complementary', { name: 'Speaker’s notes' }).waitFor()
	})
})

describe.each<[string, BrowserContextOptions]>([
	['light', { colorScheme: 'light' }],
	['dark', { colorScheme: 'dark' }],
])('from the back row, %s', (_, scheme) => {
	test('all text is 24 px or more at 7:1 or more, nothing is cut, all targets are 44 px', async () => {
		const found: string[] = []
		for (const tour of await tours()) {
			const { page } = await present(`?tour=${tour.id}&present=1`, scheme)
			await through(page, async () => {
				const here = `${tour.id} ${await place(page)}`
				for (const one of [...(await unreadable(page)), ...(await tooSmall(page)), ...(await cut(page))])
					found.push(`${here}: ${one}`)
			})
			await page.context().close()
		}
		expect(found).toEqual([])
	}, 240_000)
})

describe.each<[string, BrowserContextOptions]>([
	['light', {}],
	['dark', { colorScheme: 'dark' }],
	['forced colours', { forcedColors: 'active' }],
])('axe finds nothing in %s', (_, scheme) => {
	test.each<[string, string, string[]]>([
		['the cover', '', []],
		['the code', '&screen=link', []],
		['a prompt', '&step=voices', []],
		['excerpts', '&step=headline&screen=excerpts', []],
		['accounts', '&step=voices&screen=accounts', []],
		['the event', '&step=day&screen=event', []],
		['the comparison', '&step=numbers&screen=compared', []],
		['figures', '&step=numbers&screen=figures', []],
		['the days in sight', '&step=day&screen=window', []],
		['the events in sight', '&step=silence&screen=list', []],
		['the reveal', '&step=voices&screen=reveal', []],
		['an answer', '&step=numbers&screen=answer', []],
		['the menu', '&step=voices', ['?']],
		['the code, asked for', '&step=voices', ['q']],
		['blank', '&step=voices', ['b']],
		['the timer', '&step=voices', ['t']],
	])('%s', async (_, query, keys) => {
		const { page } = await present(`?tour=one-strike-two-tolls&present=1${query}`, scheme)
		for (const key of keys) await page.keyboard.press(key)
		await page.waitForTimeout(150)
		await expectAccessible(page)
	})
})

test('the menu and the dialogs can be read from the back row too', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page } = await present('?tour=one-strike-two-tolls&step=voices&present=1', { colorScheme })
		for (const key of ['?', 'q']) {
			await page.keyboard.press(key)
			await page.getByRole('dialog').waitFor()
			expect([...(await unreadable(page)), ...(await tooSmall(page))]).toEqual([])
			await page.keyboard.press('Escape')
		}
	}
})

test('a small or zoomed window is read by scrolling, without anything beside the page', async () => {
	for (const viewport of [
		{ width: 320, height: 640 },
		{ width: 640, height: 360 },
	]) {
		const { page } = await present('?tour=one-strike-two-tolls&step=voices&present=1', { viewport })
		for (const key of ['PageDown', 'PageDown', 'PageDown']) {
			const { wide, high } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth - innerWidth,
				high: getComputedStyle(document.querySelector('.present-box')!).overflowY,
			}))
			expect([wide, high]).toEqual([0, 'visible'])
			await page.keyboard.press(key)
		}
	}
})
