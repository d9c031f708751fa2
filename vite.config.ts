import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { embedPlugin } from './src/embed/plugin.ts'
import { records } from './src/pipeline/plugin.ts'
import { licencesPlugin } from './src/view/about/licences.plugin.ts'
import { pagesPlugin } from './src/view/pages/pages.plugin.ts'
import { single } from './src/view/share/single.plugin.ts'

const BASE =
	/node_modules\/(?:react|react-dom|scheduler|nuqs|zod|@tanstack)\/|src\/(?:records\/(?!walkthrough|search\/)|view\/(?:words|outlet|screen)\/|view\/(?:state\/late|search\/field|filters\/names|export\/ExportButton)\.|query\/(?:url|select|start|load|loadError|queries|useRecords|filter|row|author\/open)\.ts)/

const base = './'
// What vis-timeline cleans HTML with; it is given none.
const resolve = { alias: { xss: fileURLToPath(new URL('src/view/timeline/noHtml.ts', import.meta.url)) } }

/** The page as one file, put beside the site: `dist/datelines.html`. */
const oneFile = defineConfig({
	base,
	resolve,
	publicDir: false,
	plugins: [react(), licencesPlugin(), single()],
	build: {
		target: 'es2022',
		emptyOutDir: false,
		modulePreload: false,
		cssCodeSplit: false,
		assetsInlineLimit: Number.MAX_SAFE_INTEGER,
		chunkSizeWarningLimit: 9000,
		rolldownOptions: { output: { codeSplitting: false } },
	},
})

const site = defineConfig({
	base,
	resolve,
	// Frames without an origin of their own ask as nobody: scripts and data are for everybody.
	server: { cors: { origin: '*' } },
	preview: { cors: { origin: '*' } },
	plugins: [react(), records(), licencesPlugin(), pagesPlugin(), embedPlugin()],
	build: {
		target: 'es2022',
		modulePreload: { polyfill: false },
		chunkSizeWarningLimit: 900,
		rolldownOptions: {
			// Drawing the cards takes seconds once; that is no news.
			checks: { bundlerTimings: false },
			// What every part needs, in one piece: ten small ones compress worse.
			output: { codeSplitting: { groups: [{ name: 'base', test: BASE }] } },
		},
	},
	test: {
		env: { TZ: 'Pacific/Chatham' },
		// All cores, where vitest would spare one; each browser takes memory, so no more than four.
		maxWorkers: Math.min(availableParallelism(), 4),
		reporters: ['default', './test/count.ts'],
		projects: [
			{
				extends: true,
				test: { name: 'unit', testTimeout: 30_000, include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**'] },
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					globalSetup: ['./test/browser/serve.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
})

export default defineConfig(({ mode }) => (mode === 'single' ? oneFile : site))
