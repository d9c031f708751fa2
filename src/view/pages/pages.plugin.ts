/**
 * Vite, when it builds: a page for the timeline, each event and each walkthrough that reads without a script and says to machines
 * what it is, with a card for links to it. `DATELINES_SITE` gives the site's address, else the records' own `url`.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import * as z from 'zod/mini'
import { join as joinRecords, type Records } from '../../query/select.ts'
import { Index, Shard } from '../../records/schema.ts'
import { type Walkthrough, WalkthroughsFile } from '../../records/walkthrough.ts'
import type { Palette } from './box.ts'
import { type Page, pagesOf } from './page.ts'
import { siteOf } from './site.ts'
import { cardPath, writePages } from './write.ts'

/** Drawing a card takes tens of milliseconds; above this many, events share the timeline's. */
const MOST_CARDS = 500
/** Cards by the hash of all that goes into them; they last until the packages are installed anew. */
const KEPT = 'node_modules/.cache/datelines/cards'
const FACES = [
	['serif', 600, 'source-serif-4'],
	['sans', 400, 'atkinson-hyperlegible-next'],
	['sans', 600, 'atkinson-hyperlegible-next'],
] as const

export function pagesPlugin(): Plugin {
	let config: ResolvedConfig
	let template: string | null = null
	return {
		name: 'datelines:pages',
		apply: 'build',
		configResolved(resolved) {
			config = resolved
			// A wrong address is known before anything is built.
			siteOf(process.env.DATELINES_SITE, 'DATELINES_SITE')
		},
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const page = bundle['index.html']
				template = page?.type === 'asset' ? String(page.source) : null
			},
		},
		async writeBundle({ dir }) {
			const data = join(config.publicDir, 'data')
			const records = readRecords(data)
			if (template === null || !records || !dir) return
			const site =
				siteOf(process.env.DATELINES_SITE, 'DATELINES_SITE') ?? siteOf(records.index.url, 'editorial.yaml: url')
			const pages = pagesOf({ records, tours: readTours(data, records.index), site, palette: palette() })
			const drawn = await drawCards(pages)
			const files = writePages(pages, template, site, (page) => drawn.images.has(page.path))
			for (const [path, text] of files) put(join(dir, path), text)
			for (const [path, png] of drawn.images) put(join(dir, cardPath(path)), png)
			config.logger.info(
				`${pages.length} pages prerendered, ${drawn.images.size} cards (${drawn.made} drawn, the others kept from before)${
					site === null
						? '; no canonical address, oEmbed or map of the site: DATELINES_SITE=https://your.host/folder/ gives them'
						: ` for ${site}`
				}`,
			)
		},
	}
}

/** The records that are being published; null where there are none, as in a build of parts. Throws where they are malformed. */
function readRecords(folder: string): Records | null {
	const file = join(folder, 'index.json')
	if (!existsSync(file)) return null
	const index = z.parse(Index, json(file))
	return joinRecords(
		index,
		index.shards.map(({ href }) => z.parse(Shard, json(join(folder, href)))),
	)
}

function readTours(folder: string, { walkthroughs }: Index): Walkthrough[] {
	return walkthroughs ? z.parse(WalkthroughsFile, json(join(folder, walkthroughs.href))).walkthroughs : []
}

async function drawCards(pages: Page[]): Promise<{ images: Map<string, Uint8Array>; made: number }> {
	const { canSet, cardPng, start } = await import('./cardImage.ts')
	const fonts = FACES.flatMap(([name, weight, family]) =>
		['latin', 'latin-ext'].map((part) => {
			const file = `node_modules/@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff`
			return { name, weight, style: 'normal' as const, data: readFileSync(file) }
		}),
	)
	const from = ['satori', '@resvg/resvg-wasm'].map(
		(name) => json<{ version: string }>(`node_modules/${name}/package.json`).version,
	)
	const faces = fonts.map(({ data }) => createHash('sha256').update(data).digest('hex'))
	const images = new Map<string, Uint8Array>()
	let made = 0
	for (const { path, card } of pages) {
		if (!card || images.size >= MOST_CARDS || !canSet(card.says)) continue
		const key = createHash('sha256')
			.update(JSON.stringify([card.box, from, faces]))
			.digest('hex')
		const file = join(KEPT, `${key}.png`)
		if (!existsSync(file)) {
			if (made++ === 0) await start(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'))
			put(file, await cardPng(card.box, fonts))
		}
		images.set(path, readFileSync(file))
	}
	return { images, made }
}

/** The colours of a light page, by token. */
function palette(): Palette {
	const light = /:root \{([^}]*)\}/.exec(readFileSync('src/view/theme/tokens.css', 'utf8'))?.[1] ?? ''
	return Object.fromEntries([...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1]!, found[2]!]))
}

/** Whole or not at all: another build may be reading. */
function put(file: string, content: string | Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true })
	const unfinished = `${file}.${process.pid}`
	writeFileSync(unfinished, content)
	renameSync(unfinished, file)
}

function json<T = unknown>(file: string): T {
	return JSON.parse(readFileSync(file, 'utf8')) as T
}
