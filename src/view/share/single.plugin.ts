/**
 * Vite: the page as one file. Code, styles, fonts, records, schemas and licences are put into `datelines.html`, which
 * opens from a folder or a stick and asks nobody for anything: its own policy forbids it. `datelines.json` beside it
 * says that it is there, how large, and with which version of the records.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { escaped } from '../pages/markup.ts'
import { onlyUsed } from './fontFaces.ts'
import { stylesInOrder } from './styles.ts'

const PAGE = 'datelines.html'
const ABOUT_IT = 'datelines.json'
/** No request may leave; what is drawn, saved or copied is made in the page itself. */
const POLICY =
	"default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'"
/** A worker needs a file of its own; where none can be made, the page does its work itself. */
const WORKER = /new Worker\(\s*new URL\([^()]*\),\s*\{[^{}]*\}\s*\)/g
const NO_WORKER = "(() => { throw new Error('one file makes no worker') })()"

/** `data` is the folder of the records; other versions of them stay out. */
export function single(data = 'public/data', icon = 'public/icon.svg'): Plugin {
	return {
		name: 'datelines:single',
		transform: {
			order: 'pre',
			handler: (code, id) =>
				/\.tsx?$/.test(id) && code.includes('new Worker') ? code.replace(WORKER, NO_WORKER) : null,
		},
		// Fonts fetched ahead, icons, other forms of the page: nothing is fetched, so nothing is named.
		transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll(/\s*<link\b[^>]*>/g, '') },
		generateBundle: {
			order: 'post',
			async handler(_options, bundle) {
				const carried = readBelow(data)
				const index = carried.get('data/index.json')
				if (index === undefined) this.error(`${data}: there are no records; run npm run records, then again`)
				const { dataVersion, title } = JSON.parse(index) as { dataVersion: string; title: string }
				const parts = { html: '', code: '' }
				for (const [name, part] of Object.entries(bundle)) {
					const text = part.type === 'chunk' ? part.code : String(part.source)
					if (part.type === 'chunk') parts.code += text
					else if (name.endsWith('.html')) parts.html = text
					else if (name.endsWith('.txt')) carried.set(name, text)
					else if (!name.endsWith('.css'))
						this.error(`${name} would have to be fetched: the page as one file has no place for it`)
					delete bundle[name]
				}
				const shown = [...carried.values()].join('')
				const styles = onlyUsed(await stylesInOrder(), shown)
				const source = page({ ...parts, styles, carried, dataVersion, title, icon })
				this.emitFile({ type: 'asset', fileName: PAGE, source })
				const bytes = Buffer.byteLength(source)
				const about = { file: PAGE, dataVersion, bytes, gzip: gzipSync(source, { level: 9 }).length }
				this.emitFile({ type: 'asset', fileName: ABOUT_IT, source: `${JSON.stringify(about)}\n` })
			},
		},
	}
}

type Parts = {
	html: string
	code: string
	styles: string
	carried: Map<string, string>
	dataVersion: string
	title: string
	icon: string
}

function page({ html, code, styles, carried, dataVersion, title, icon }: Parts): string {
	const blocks = [...carried].map(([path, text]) => {
		const version = path === 'data/index.json' ? ` data-version="${dataVersion}"` : ''
		return `<script type="application/json" data-file="${path}"${version}>${inBlock(text)}</script>`
	})
	const head = [
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		`<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${readFileSync(icon).toString('base64')}">`,
		`<style>${styles.replaceAll(/<\/style/gi, '<\\/style')}</style>`,
	]
	const script = `<script type="module">${FONTS_FIRST}${inScript(code)}</script>`
	return (
		html
			.replaceAll(/\s*<link\b[^>]*>/g, '')
			.replaceAll(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/g, '')
			.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)} – Datelines</title>`)
			.replace(/<noscript>.*<\/noscript>/s, () => NO_SCRIPT)
			.replace(/<meta charset="[^"]*" ?\/?>/, (charset) => [charset, ...head].join('\n'))
			// Outside the body, whose text is what a reader sees. The script waits for the page by itself.
			.replace('</head>', () => [...blocks, script, '</head>'].join('\n'))
	)
}

const NO_SCRIPT =
	'<noscript><p>Datelines draws its timeline with JavaScript, which is switched off here. The records stand in this file as plain text.</p></noscript>'

/** The fonts are at hand: what is drawn before they are read would only jump when they are. */
const FONTS_FIRST = 'await Promise.allSettled([...document.fonts].map((face) => face.load()));\n'

/** A JSON string that cannot end the block it stands in. */
const inBlock = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c')

/** Code whose strings neither end the element it stands in nor seem to open a comment there. */
const inScript = (code: string) => code.replaceAll(/<\/script/gi, '<\\/script').replaceAll('<!--', '\\x3c!--')

/** Path as the page names it → text, of the records as they are at present; in order, so that two builds are the same. */
function readBelow(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.filter((path) => path.endsWith('.json') && !path.startsWith('v/'))
		.sort()
	return new Map(files.map((path) => [`data/${path}`, readFileSync(join(folder, path), 'utf8')]))
}
