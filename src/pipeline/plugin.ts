/** Vite: build the records before the development server starts, and again (with a reload) when `seeds/` changes. */
import { rmSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { readCorpus, writeFiles } from './disk.ts'
import { run } from './pipeline.ts'
import { InputError } from './read.ts'

/** `seeds` and `out` are folders relative to the project. */
export function records(seeds = 'seeds', out = 'public/data'): Plugin {
	let last: string | null = null
	const build = (server: ViteDevServer): boolean => {
		try {
			const { files } = run(readCorpus(seeds))
			// Nobody was given an address of what stood there between two keystrokes.
			if (last !== null) rmSync(last, { recursive: true, force: true })
			last = writeFiles(out, files)
			return true
		} catch (error) {
			if (!(error instanceof InputError)) throw error
			server.config.logger.error(error.message)
			const stack = ''
			server.hot.send({ type: 'error', err: { message: error.message, stack } })
			return false
		}
	}
	return {
		name: 'datelines:records',
		apply: 'serve',
		configureServer(server) {
			if (server.config.mode === 'test') return
			const inSeeds = (file: string) => file.startsWith(resolve(seeds) + sep)
			build(server)
			server.watcher.add(resolve(seeds))
			server.watcher.on('all', (_event, file) => {
				if (inSeeds(resolve(file)) && build(server)) server.hot.send({ type: 'full-reload' })
			})
		},
	}
}
