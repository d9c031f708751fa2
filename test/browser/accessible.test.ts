import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { expectAccessible, settled, visit } from './page.ts'
import { isOneFile } from './published.ts'
import { expectAccessibleInAll } from './schemes.ts'

const PHONE = { width: 390, height: 844 }

type State = {
	query: string
	viewport?: { width: number; height: number }
	/** What is done before looking; without it, the first event in sight is waited for. */
	act?: (page: Page) => Promise<unknown>
}

/** A new view, panel or dialog adds its row here; each row is looked at in every scheme, one after the other. */
const STATES: Record<string, State> = {
	timeline: { query: '' },
	'timeline, event open': { query: '', act: openFirst },
	'timeline with readers’ comments': { query: '?comments=1&t=2016' },
	list: { query: '?view=list' },
	'list, event open': { query: '?view=list', act: openFirst },
	map: { query: '?view=map', act: (page) => page.locator('.map-pin').first().waitFor() },
	'map, place chosen': { query: '?view=map', act: (page) => page.locator('.map-places a').first().click() },
	about: { query: '?about=1', act: openAll },
	keys: { query: '?view=list', act: (page) => page.getByRole('button', { name: 'Keys' }).click() },
	'unknown event': { query: '?event=nothing' },
	'phone, list': { query: '', viewport: PHONE },
	'phone, event open': { query: '', viewport: PHONE, act: openFirst },
	'phone, about': { query: '?about=1', viewport: PHONE, act: openAll },
	'phone, timeline': { query: '?view=timeline', viewport: PHONE },
	'phone, map': { query: '?view=map', viewport: PHONE, act: (page) => page.locator('.map-pin').first().waitFor() },
}

describe('axe finds nothing in light, dark and forced colours', () => {
	test.each(Object.entries(STATES))('%s', async (_, { query, viewport, act }) => {
		const { page } = await visit(query, viewport && { viewport })
		if (act) await act(page)
		else await page.locator('main [data-event]').first().waitFor({ state: 'attached' })
		await settled(page)
		await expectAccessibleInAll(page)
	})

	test.skipIf(isOneFile())('a failure', async () => {
		const { page } = await visit('', {}, (page) =>
			page.route(/index\.json$/, (route) => route.fulfill({ status: 404 })),
		)
		await page.getByRole('alert').waitFor()
		await expectAccessibleInAll(page)
	})
})

test('axe finds nothing in colours chosen by the address', async () => {
	const { page } = await visit('?theme=dark')
	await openFirst(page)
	await expectAccessible(page)
})

/** Opens an event, and everything in its panel that can be folded out. */
async function openFirst(page: Page): Promise<void> {
	await page.locator('.timeline .mark-dot[data-event]:visible, .list-event [data-event]:visible').first().click()
	await page.locator('.excerpt-exact').first().waitFor()
	await openAll(page)
}

/** Folds out all that can be. */
async function openAll(page: Page): Promise<void> {
	await page.locator('details').first().waitFor({ state: 'attached' })
	await page.locator('.panel details, .about details').evaluateAll((all) => {
		for (const one of all) (one as HTMLDetailsElement).open = true
	})
}
