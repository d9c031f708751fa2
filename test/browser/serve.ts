/** Before the browser tests: records and page are built anew, the page served, a browser found and named. */
import { execFileSync } from 'node:child_process'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findChromium } from './chromium.ts'

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the built page is served. */
		url: string
		/** The browser's executable. */
		chromium: string
	}
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
	const site = process.env.DATELINES_URL ? { url: process.env.DATELINES_URL, close: async () => {} } : await built()
	// Found once, before the tests: unpacking one twice at a time would break it.
	const { executablePath, says } = await findChromium()
	console.log(`Browser tests of ${site.url} in ${says}`)
	project.provide('url', site.url)
	project.provide('chromium', executablePath)
	return site.close
}

/** Builds records and page, and serves them; `DATELINES_URL` names a page that is served already instead. */
async function built() {
	execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/pipeline/cli.ts', '--quiet'], {
		stdio: 'inherit',
	})
	await build({ logLevel: 'warn' })
	const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' })
	return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}
