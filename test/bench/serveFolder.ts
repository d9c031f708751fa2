/** Serves a built folder as a good static host does: compressed with brotli, assets kept by the browser. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.txt': 'text/plain; charset=utf-8',
}
/** What is compressed already gains nothing. */
const PACKED = ['.woff2', '.png']

/** Starts the server on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{ url: string; close: () => void }> {
	const packed = new Map<string, Buffer>()
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost')
		const path = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
		const type = TYPES[extname(path)]
		if (!path.startsWith(folder) || !type || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
			response.writeHead(404).end()
			return
		}
		const kept = pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
		const headers = { 'content-type': type, 'cache-control': kept }
		if (PACKED.includes(extname(path))) {
			response.writeHead(200, headers).end(readFileSync(path))
			return
		}
		if (!packed.has(path)) packed.set(path, brotliCompressSync(readFileSync(path)))
		response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(packed.get(path))
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
