/** What the browser has to fetch before the first view: the built page's scripts and styles, brotli-compressed. */
import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

export async function size(): Promise<void> {
	if (!existsSync('dist/index.html')) {
		console.error('size: nothing is built; run "npm run build" first')
		process.exitCode = 2
		return
	}
	const page = readFileSync('dist/index.html', 'utf8')
	const kilobytes = (ending: string) => {
		const files = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)]
			.map((match) => match[1]!)
			.filter((file) => file.endsWith(ending))
		const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(`dist/${file}`)).length, 0)
		return `${(bytes / 1000).toFixed(0)} kB`
	}
	console.log(
		`size: JavaScript for the first view ${kilobytes('.js')} brotli (at most 205 kB wanted), styles ${kilobytes('.css')}`,
	)
}
