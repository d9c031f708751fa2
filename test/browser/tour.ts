/** The walkthroughs that are served, and how one goes through them by keyboard, on the page or in a frame. */
import type { Frame, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Walkthrough } from '../../src/records/walkthrough.ts'

/** The walkthroughs, and the outlets by name and id. */
export async function theTours(): Promise<{ tours: Walkthrough[]; outlets: string[]; outletIds: string[] }> {
	const read = async (path: string) => (await fetch(`${inject('url')}data/${path}`)).json()
	const index = await read('index.json')
	return {
		tours: (await read(index.walkthroughs.href)).walkthroughs,
		outlets: index.outlets.map(({ name }: { name: string }) => name),
		outletIds: index.outlets.map(({ id }: { id: string }) => id),
	}
}

const named = (where: Page | Frame) =>
	where.evaluate(() => {
		const { activeElement: at } = document
		const label = at instanceof HTMLTextAreaElement ? at.labels[0]?.textContent : at?.getAttribute('aria-label')
		return (label ?? at?.textContent ?? '').trim()
	})

const keysOf = (where: Page | Frame) => ('keyboard' in where ? where : where.page()).keyboard

/** Presses Tab until the focus is on what matches; never the mouse. */
export async function tabTo(where: Page | Frame, wanted: RegExp): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		if (wanted.test(await named(where))) return
		await keysOf(where).press('Tab')
	}
	expect(await named(where), where.url()).toMatch(wanted)
}

/** The heading with this text has the focus. */
export const heading = (where: Page | Frame, text: string) =>
	expect
		.poll(() => where.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]))
		.toEqual(['H2', text])

/** What the step shows has arrived beside it. */
export async function showsIt(
	where: Page | Frame,
	{ show }: Pick<Walkthrough['steps'][number], 'show'>,
): Promise<void> {
	if (show.read) await where.locator('.tour-shown .reader').waitFor()
	else if (show.compare) await where.locator('#compare-heading').waitFor()
	else if (show.eventId) await where.locator('#event-heading').waitFor()
	else if (show.view === 'words') await where.locator('.tour-shown .lens').waitFor()
	else await where.locator('main [data-event]').first().waitFor({ state: 'attached' })
}

/** The name where it is no part of a longer word. */
export const asWord = (name: string) =>
	new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')
