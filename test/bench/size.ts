/** What the browser has to fetch before the first view: the built page's scripts and styles, brotli-compressed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

export async function size(): Promise<void> {
	if (!existsSync('dist/index.html')) {
		console.error('size: nothing is built; run "npm run build" first')
		process.exitCode = 2
		return
	}
	const page = readFileSync('dist/index.html', 'utf8')
	const first = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map((match) => match[1]!)
	// The timeline is asked for by the first script, where the timeline is the first view.
	const later = readdirSync('dist/assets').filter((file) => file.startsWith('Timeline-'))
	const kilobytes = (files: string[], ending: string) => {
		const bytes = files
			.filter((file) => file.endsWith(ending))
			.reduce((sum, file) => sum + brotliCompressSync(readFileSync(`dist/assets/${file}`)).length, 0)
		return `${(bytes / 1000).toFixed(0)} kB`
	}
	const all = [...first, ...later]
	console.log(
		`size: JavaScript for the first view ${kilobytes(all, '.js')} brotli (at most 205 kB wanted), styles ${kilobytes(all, '.css')}; where the list comes first ${kilobytes(first, '.js')} and ${kilobytes(first, '.css')}`,
	)
}
