import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'

/** Which folder of src may import which; the pipeline's ends may touch the disk, and nothing else may. */
const MAY_IMPORT: Record<string, string[]> = {
	records: [],
	pipeline: ['records'],
	query: ['records'],
	view: ['query', 'records'],
	// The script of hosts' pages: small, and apart from all else.
	embed: [],
	'main.tsx': ['view', 'query'],
}
const TOUCHES_DISK = [
	'src/pipeline/cli.ts',
	'src/pipeline/disk.ts',
	'src/pipeline/keep.ts',
	'src/pipeline/plugin.ts',
	// Part of the build, never of the page.
	'src/view/about/licences.plugin.ts',
	'src/view/pages/pages.plugin.ts',
	'src/view/share/single.plugin.ts',
]
/** One door per library: the only places that may import it. */
const DOORS: Record<string, string | string[]> = {
	'vis-timeline': 'src/view/timeline/',
	'vis-data': 'src/view/timeline/',
	moment: 'src/view/timeline/',
	'd3-geo': 'src/view/map/',
	'topojson-client': 'src/view/map/',
	'@tanstack/react-query': 'src/query/',
	nuqs: 'src/query/',
	papaparse: 'src/query/csv.ts',
	minisearch: 'src/query/search/',
	downshift: 'src/view/search/',
	// Two kinds of files that people write.
	yaml: ['src/pipeline/edit/', 'src/records/walkthrough/'],
	'mdast-util-from-markdown': 'src/records/walkthrough/',
	uqr: 'src/view/qr/',
	satori: 'src/view/pages/',
	'@resvg/resvg-wasm': 'src/view/pages/',
	'@noble/hashes': 'src/pipeline/id.ts',
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => posix.join('src', file.replaceAll('\\', '/')))
	.filter((file) => /\.tsx?$/.test(file))

/** `import … from`, `export … from`, a bare `import '…'`, and a dynamic import. */
const IMPORT =
	/^(?:import|export)\b[^'"();=]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

function imports(file: string): string[] {
	const code = readFileSync(join(file), 'utf8')
	return [...code.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3])!)
}

const folder = (file: string) => file.split('/')[1]!

test('there are files to check', () => expect(files.length).toBeGreaterThan(3))

test.each(files)('%s imports only what its folder may', (file) => {
	for (const target of imports(file)) {
		if (target.startsWith('.')) {
			const to = folder(posix.join(posix.dirname(file), target))
			if (to !== folder(file)) expect(MAY_IMPORT[folder(file)], `${file} imports ${target}`).toContain(to)
		} else if (target.startsWith('node:')) {
			expect(TOUCHES_DISK, `${file} imports ${target}`).toContain(file)
		} else {
			const door = Object.entries(DOORS).find(([library]) => target === library || target.startsWith(`${library}/`))
			if (door && file !== 'src/main.tsx')
				expect(
					[door[1]].flat().some((place) => file.startsWith(place)),
					`${file} imports ${target}`,
				).toBe(true)
		}
	}
})
