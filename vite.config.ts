import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { records } from './src/pipeline/plugin.ts'
import { licencesPlugin } from './src/view/about/licences.plugin.ts'

export default defineConfig({
	base: './',
	plugins: [react(), records(), licencesPlugin()],
	build: { target: 'es2022', chunkSizeWarningLimit: 900 },
	test: {
		env: { TZ: 'Pacific/Chatham' },
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
					fileParallelism: false,
				},
			},
		],
	},
})
