/** The page itself as it is built, with invented records of any number beside it: what a reader waits for from the start. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { build } from 'vite'
import { write } from '../../src/pipeline/write.ts'
import { manyRecords } from '../fixture/many.ts'

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Builds the page into a folder and serves it once for each number of events, at `<url><count>/`. */
export async function serveWholePage(outDir: string, counts: number[]): Promise<{ url: string; close: () => void }> {
	// Without the records at hand: no page of theirs is prerendered, none of their files copied.
	await build({ logLevel: 'error', publicDir: false, build: { outDir, emptyOutDir: true } })
	const data = new Map(counts.map((count) => [String(count), write(manyRecords(count))]))
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost')
		const [, count = '', path = ''] = /^\/(\d+)\/(.*)$/.exec(pathname) ?? []
		const record = path.startsWith('data/') ? data.get(count)?.get(path.slice('data/'.length)) : undefined
		if (record !== undefined) {
			response.writeHead(200, { 'content-type': 'application/json' }).end(record)
			return
		}
		const file = join(outDir, normalize(path === '' ? 'index.html' : path))
		if (path.startsWith('data/') || !file.startsWith(outDir) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
			response.writeHead(404).end()
			return
		}
		const type = TYPES[extname(file)] ?? 'application/octet-stream'
		response.writeHead(200, { 'content-type': type }).end(readFileSync(file))
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
