/** What the browser has to fetch before the first view: the built page's scripts and styles, brotli-compressed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const ASSETS = 'dist/assets'

export async function size(): Promise<void> {
	if (!existsSync('dist/index.html')) {
		console.error('size: nothing is built; run "npm run build" first')
		process.exitCode = 2
		return
	}
	const page = readFileSync('dist/index.html', 'utf8')
	const entry = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map((match) => match[1]!)
	// The first script asks for the view that comes first by its name: what it needs, it needs before anything shows.
	const withView = (view: string) => needed([...entry, ...files().filter((file) => file.startsWith(`${view}-`))])
	const [timeline, list] = [withView('Timeline'), withView('List')]
	console.log(
		`size: JavaScript for the first view ${kilobytes(timeline, '.js')} brotli (at most 205 kB wanted), styles ${kilobytes(timeline, '.css')}; where the list comes first ${kilobytes(list, '.js')} and ${kilobytes(list, '.css')}`,
	)
}

const files = () => readdirSync(ASSETS)

/** The files and all that they import at once, each once. */
function needed(from: string[]): string[] {
	const found = new Set<string>()
	const walk = (file: string) => {
		if (found.has(file)) return
		found.add(file)
		if (!file.endsWith('.js')) return
		const text = readFileSync(`${ASSETS}/${file}`, 'utf8')
		for (const match of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) walk(match[1]!)
	}
	for (const file of from) walk(file)
	return [...found]
}

function kilobytes(of: string[], ending: string): string {
	const bytes = of
		.filter((file) => file.endsWith(ending))
		.reduce((sum, file) => sum + brotliCompressSync(readFileSync(`${ASSETS}/${file}`)).length, 0)
	return `${(bytes / 1000).toFixed(0)} kB`
}
