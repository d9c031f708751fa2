/** A walkthrough at the projector, and how a clicker goes through it. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { visit } from './page.ts'

export const PROJECTOR = { viewport: { width: 1280, height: 720 } }
/** Screens are many; more than these would be a walkthrough that never ends. */
const MOST = 400

/** Opens a presentation and waits for its screen. */
export async function present(query: string, options: BrowserContextOptions = {}) {
	const visited = await visit(query, { ...PROJECTOR, ...options })
	await visited.page.locator('#present-heading').waitFor()
	return visited
}

/** Step and screen as the address has them: `numbers/figures`; the cover is `-/`. */
export const keyOf = (page: Page) => {
	const query = new URL(page.url()).searchParams
	return `${query.get('step') ?? '-'}/${query.get('screen') ?? ''}`
}

type Place = { key: string; screen: string; part: string; said: string }

/** Where one is: the address, which screen is drawn, the part of a tall one, and what was last said. */
function place(page: Page): Promise<Place> {
	return page.evaluate(() => {
		const query = new URLSearchParams(location.search)
		return {
			key: `${query.get('step') ?? '-'}/${query.get('screen') ?? ''}`,
			screen: document.querySelector<HTMLElement>('.present-box')!.dataset.screen!,
			part: document.querySelector('.present-part')?.textContent ?? '',
			said: document.querySelector('.present > [role=status]')!.textContent!,
		}
	})
}

/** Presses a key and waits for what it leads to; false where the presentation says that there is nothing further. */
export async function goOn(page: Page, key: 'PageDown' | 'PageUp'): Promise<boolean> {
	const before = await place(page)
	await page.keyboard.press(key)
	let led: boolean | null = null
	const look = async () => {
		const { key, screen, part, said } = await place(page)
		if (/^This is the (first|last) screen/.test(said)) led = false
		// The address follows the screen a little later.
		else if (screen === before.screen ? part !== before.part : key !== before.key) led = true
		return led
	}
	await expect.poll(look, { interval: 15, timeout: 5000, message: `${key} at ${before.key}` }).not.toBeNull()
	return led!
}

/** Goes on with a clicker's key to the end, or back to the beginning; `look` sees each screen and each part of one. Answers the screens. */
export async function through(
	page: Page,
	key: 'PageDown' | 'PageUp',
	look: (here: string) => Promise<unknown> = async () => {},
): Promise<string[]> {
	const screens: string[] = []
	for (let nth = 0; nth < MOST; nth++) {
		const { key: here, part } = await place(page)
		if (here !== screens.at(-1)) screens.push(here)
		await look(`${here} ${part}`)
		if (!(await goOn(page, key))) return screens
	}
	throw new Error('it never ends')
}
