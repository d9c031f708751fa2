/** The styles of the whole page, in the order in which the site applies them: those of the first view, then what is fetched later. */
import { build, type Plugin } from 'vite'
import { licencesPlugin } from '../about/licences.plugin.ts'

/** A font that the page names to be fetched ahead is never put into a sheet, if Vite meets the page's link first. */
const nothingAhead: Plugin = {
	name: 'datelines:nothing-ahead',
	transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll(/<link\b[^>]*\brel="preload"[^>]*>/g, '') },
}

/**
 * Builds the page in parts, as the site does, and joins the sheets. One build without parts would put the later sheets
 * first, and rules of the same weight would fall out another way. Fonts and pictures are in the sheets themselves.
 * `root` is the folder of the page (default: the project's).
 */
export async function stylesInOrder(root = '.'): Promise<string> {
	const built = await build({
		configFile: false,
		root,
		base: './',
		publicDir: false,
		logLevel: 'error',
		plugins: [licencesPlugin(), nothingAhead],
		build: { write: false, assetsInlineLimit: Number.MAX_SAFE_INTEGER, modulePreload: { polyfill: false } },
	})
	if (!('output' in built)) throw new Error('the styles could not be built')
	const assets = built.output.flatMap((part) => (part.type === 'asset' ? [part] : []))
	const apart = assets.find(({ fileName }) => !/\.(?:css|html|txt|js)$/.test(fileName))
	if (apart) throw new Error(`${apart.fileName} would have to be fetched: it could not be put into a style sheet`)
	const text = (name: string) => String(assets.find(({ fileName }) => fileName === name)!.source)
	const first = [...text('index.html').matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.\/([^"]+)"/g)].map(
		([, name]) => name!,
	)
	const later = assets.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css') && !first.includes(name))
	return [...first, ...later.sort()].map(text).join('\n')
}
