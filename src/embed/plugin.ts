/** Vite: builds the script of hosts' pages, `embed.js`, of a name that never changes, and serves it while developing. */
import { build, type Plugin } from 'vite'

const FILE = 'embed.js'

export function embedPlugin(): Plugin {
	return {
		name: 'datelines:embed',
		configureServer(server) {
			server.middlewares.use(`/${FILE}`, (_request, response, next) => {
				response.setHeader('content-type', 'text/javascript; charset=utf-8')
				script().then((code) => response.end(code), next)
			})
		},
		async generateBundle() {
			this.emitFile({ type: 'asset', fileName: FILE, source: await script() })
		},
	}
}

/** A classic script in one function, as hosts load it without `type="module"`: nothing of it is global. */
async function script(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			write: false,
			target: 'es2020',
			modulePreload: false,
			rolldownOptions: { input: 'src/embed/embed.ts', output: { format: 'iife', entryFileNames: FILE } },
		},
	})
	const [output] = Array.isArray(result) ? result : [result]
	if (!output || !('output' in output)) throw new Error(`${FILE} was not built`)
	return output.output[0].code
}
