/**
 * Vite: whose work the page is built from. The About page gets the packages that package.json names, with version and
 * licence out of package-lock.json; the build gets `licences.txt`, with the full text for every package in the bundle.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const NAME = 'virtual:licences'
const FILE = 'licences.txt'
/** Lines drawn from others that are no package's: their notice is printed as it stands. */
const NOTICES = ['src/view/map/data/NOTICE.md']

export type Licence = { name: string; version: string; licence: string }
type Lock = { packages: Record<string, { version?: string; license?: string }> }

/** The packages of `dependencies`, by name. Throws where the lock file lacks one. */
export function licences(): Licence[] {
	const { dependencies } = json<{ dependencies: Record<string, string> }>('package.json')
	const { packages } = json<Lock>('package-lock.json')
	return Object.keys(dependencies)
		.sort()
		.map((name) => {
			const { version, license } = packages[`node_modules/${name}`] ?? {}
			if (!version || !license) throw new Error(`package-lock.json says no version or licence of ${name}`)
			return { name, version, licence: license.replace(/^\((.*)\)$/, '$1').replace(' OR ', ' or ') }
		})
}

export function licencesPlugin(): Plugin {
	return {
		name: 'datelines:licences',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
		load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(licences())}` : null),
		configureServer(server) {
			server.middlewares.use(`/${FILE}`, (_request, response) => {
				response.setHeader('content-type', 'text/plain; charset=utf-8')
				response.end(fullText(licences().map(({ name }) => `node_modules/${name}`)))
			})
		},
		generateBundle(_options, bundle) {
			const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []))
			const bundled = modules.map(folderOf).filter((folder) => folder !== null)
			// Fonts come by way of a style sheet, which names no modules.
			const named = licences().map(({ name }) => `node_modules/${name}`)
			this.emitFile({ type: 'asset', fileName: FILE, source: fullText([...new Set([...bundled, ...named])].sort()) })
		},
	}
}

/** The folder of the package that a module belongs to, from `node_modules` on; null for our own. */
export function folderOf(module: string): string | null {
	const found = /^.*(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/').replace(/^\0/, ''))
	return found ? found[0].slice(found[0].indexOf('node_modules/'), -1) : null
}

/** The licence texts of packages, each below its name; one without a text gives its licence's name. */
function fullText(folders: string[]): string {
	const own = `Datelines\n\n${readFileSync('LICENSE', 'utf8')}`
	const packages = folders.map((folder) => {
		const { name, version, license } = json<{ name: string; version: string; license?: string }>(
			`${folder}/package.json`,
		)
		const texts = readdirSync(folder)
			.filter((file) => /^(licen[cs]e|copying|notice|ofl)/i.test(file))
			.sort()
			.map((file) => readFileSync(join(folder, file), 'utf8').trim())
		return `${name} ${version}\n\n${texts.length > 0 ? texts.join('\n\n') : `Licence: ${license ?? 'not given'}`}`
	})
	const notices = NOTICES.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8').trim())
	return `${[own, ...packages, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function json<T>(file: string): T {
	return JSON.parse(readFileSync(file, 'utf8')) as T
}
