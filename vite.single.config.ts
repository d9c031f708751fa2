import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { licencesPlugin } from './src/view/about/licences.plugin.ts'
import { single } from './src/view/share/single.plugin.ts'

/** The page as one file, put beside the site: `dist/datelines.html`. */
export default defineConfig({
	base: './',
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
