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
	// Timeline or list are asked for by the first script, whichever is the first view.
	const later = (name: string) => readdirSync('dist/assets').filter((file) => file.startsWith(`${name}-`))
	const kilobytes = (files: string[], ending: string) => {
		const bytes = files
			.filter((file) => file.endsWith(ending))
			.reduce((sum, file) => sum + brotliCompressSync(readFileSync(`dist/assets/${file}`)).length, 0)
		return `${(bytes / 1000).toFixed(0)} kB`
	}
	const [all, listed] = [
		[...first, ...later('Timeline')],
		[...first, ...later('List')],
	]
	console.log(
		`size: JavaScript for the first view ${kilobytes(all, '.js')} brotli (at most 205 kB wanted), styles ${kilobytes(all, '.css')}; where the list comes first ${kilobytes(listed, '.js')} and ${kilobytes(listed, '.css')}`,
	)
}
