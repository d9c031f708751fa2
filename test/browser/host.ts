/** Pages of somebody else's, on an origin of their own, with ours in frames. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright-core'
import { inject } from 'vitest'

export type Host = {
	/** Puts a page there and answers its address. */
	page: (body: string, headers?: Record<string, string>) => string
	/** Puts any file there, a script say. */
	file: (path: string, type: string, body: string) => string
	close: () => Promise<void>
}

/** Starts a server of its own: another port and another name, so that browsers hold it for another site too. */
export async function openHost(): Promise<Host> {
	const files = new Map<string, { headers: Record<string, string>; body: string }>()
	const server: Server = createServer((request, response) => {
		const file = files.get(request.url!.replace(/\?.*/s, ''))
		response.writeHead(file ? 200 : 404, file?.headers)
		response.end(file?.body)
	})
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
	const url = `http://localhost:${(server.address() as AddressInfo).port}`
	let pages = 0
	const put = (path: string, type: string, body: string, headers: Record<string, string> = {}) => {
		files.set(path, { headers: { 'Content-Type': `${type}; charset=utf-8`, ...headers }, body })
		return url + path
	}
	return {
		page: (body, headers) =>
			put(
				`/page-${++pages}.html`,
				'text/html',
				`<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,"><body>${body}`,
				headers,
			),
		file: (path, type, body) => put(path, type, body),
		close: () => new Promise((resolve) => server.close(() => resolve())),
	}
}

/** `<iframe>` of our page at a query. */
export function iframe(query: string, attributes = 'width="700" height="600"'): string {
	return `<iframe title="Datelines" src="${inject('url')}${query.replaceAll('&', '&amp;')}" ${attributes}></iframe>`
}

/** The frame within a page's first iframe, or the one at `selector`. */
export async function frameOf(page: Page, selector = 'iframe'): Promise<Frame> {
	const element = await page.waitForSelector(selector, { state: 'attached' })
	return (await element.contentFrame())!
}

/** An event of the served records that several outlets or speakers tell of. */
export async function anEvent(): Promise<{ id: string; title: string; claimIds: string[] }> {
	const index = await (await fetch(`${inject('url')}data/index.json`)).json()
	const shard = await (await fetch(new URL(index.shards[0].href, `${inject('url')}data/`))).json()
	return shard.events.find(({ claimIds }: { claimIds: string[] }) => claimIds.length > 1)
}
