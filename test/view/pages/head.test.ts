// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { pagesOf } from '../../../src/view/pages/page.ts'
import { writePages } from '../../../src/view/pages/write.ts'
import { fixture, HOSTILE, PALETTE, SITE, TEMPLATE } from './given.ts'
import { isOEmbed } from './oembedSchema.ts'

/** Files of the site, the page of an event parsed. */
function made(site: string | null, records = fixture()) {
	const pages = pagesOf({ records, site, palette: PALETTE })
	const files = writePages(pages, TEMPLATE, site, (page) => page.card !== null)
	const page = (path: string) =>
		new DOMParser().parseFromString(
			files.get(`${path}index.html`)!.replaceAll('<script type="module"', '<script type="text/plain"'),
			'text/html',
		)
	return { files, page }
}
const meta = (page: Document, name: string) =>
	page.head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null
const href = (page: Document, rel: string) =>
	page.head.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? null

describe('where the site is known', () => {
	const { files, page } = made(SITE)
	const event = page('e/e2/')

	test('an event has what Open Graph and Twitter ask for, whole addresses included', () => {
		expect(meta(event, 'og:title')).toBe('Soldiers killed at Karim bridge')
		expect(meta(event, 'og:type')).toBe('article')
		expect(meta(event, 'og:url')).toBe(`${SITE}e/e2/`)
		expect(meta(event, 'og:image')).toBe(`${SITE}e/e2/card.png`)
		expect(meta(event, 'og:image:alt')).toContain('Soldiers killed at Karim bridge')
		expect([meta(event, 'og:image:width'), meta(event, 'og:image:height')]).toEqual(['1200', '630'])
		expect(meta(event, 'og:site_name')).toBe('Datelines')
		expect(meta(event, 'twitter:card')).toBe('summary_large_image')
		expect(meta(event, 'twitter:image')).toBe(meta(event, 'og:image'))
		expect(href(event, 'canonical')).toBe(`${SITE}e/e2/`)
	})

	test('its description says day, place, outlets and that they differ; title and description stand once', () => {
		expect(meta(event, 'description')).toBe(
			'Thursday, 8 December 2016 (to the day), Karim. As told by Morning Post and Evening Echo; the accounts contradict each other. Each account in its exact words, with how its day is known.',
		)
		expect(meta(event, 'og:description')).toBe(meta(event, 'description'))
		expect(event.title).toBe('Soldiers killed at Karim bridge – Karim bridge – Datelines')
		expect(event.querySelectorAll('title, meta[name="description"]')).toHaveLength(2)
	})

	test('it opens the app at the event, and its addresses are those of the timeline', () => {
		expect(meta(event, 'datelines-start')).toBe('event=e2')
		expect(event.head.querySelector('base')?.getAttribute('href')).toBe('../../')
		// Nothing that has an address may come before the base.
		expect([...event.head.children].map(({ tagName }) => tagName).slice(0, 2)).toEqual(['META', 'BASE'])
		expect(page('').head.querySelector('base')).toBeNull()
		expect(meta(page(''), 'datelines-start')).toBeNull()
	})

	test('each page names its oEmbed answer, which names the page', () => {
		for (const [path, file] of [
			['', 'oembed/timeline.json'],
			['e/e2/', 'oembed/e2.json'],
		] as const) {
			const link = page(path).head.querySelector('link[type="application/json+oembed"]')!
			expect(link.getAttribute('href')).toBe(SITE + file)
			expect(link.getAttribute('rel')).toBe('alternate')
			const answer = JSON.parse(files.get(file)!)
			expect(isOEmbed(answer)).toBe(true)
			expect(answer.html).toContain(`src="${SITE}${path}?embed=1"`)
			expect(answer.thumbnail_url).toBe(`${SITE}${path}card.png`)
		}
	})

	test('the map of the site has each listed page once; one told by a reader only is not listed', () => {
		const places = [...files.get('sitemap.xml')!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place)
		expect(places.sort()).toEqual(['', 'e/e1/', 'e/e2/', 'e/e3/', 'e/e4/', 'e/e5/'].map((path) => SITE + path))
		expect(meta(page('e/e6/'), 'robots')).toBe('noindex')
		expect(meta(event, 'robots')).toBeNull()
		expect(files.get('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`)
	})
})

describe('where the site is not known', () => {
	const { files, page } = made(null)

	test('what must be absolute is left out, the card is named from where the page lies', () => {
		const event = page('e/e2/')
		expect([href(event, 'canonical'), meta(event, 'og:url')]).toEqual([null, null])
		expect(event.querySelector('link[type="application/json+oembed"]')).toBeNull()
		expect([...files.keys()].filter((file) => !file.endsWith('index.html'))).toEqual([])
		expect(new URL(meta(event, 'og:image')!, 'https://any.test/a/e/e2/').href).toBe('https://any.test/a/e/e2/card.png')
		expect(meta(page(''), 'og:image')).toBe('./card.png')
	})
})

test('an event without a card of its own shows the timeline’s', () => {
	const pages = pagesOf({ records: fixture(), site: SITE, palette: PALETTE })
	const only = writePages(pages, TEMPLATE, SITE, ({ path }) => path === '')
	expect(only.get('e/e1/index.html')).toContain(`<meta property="og:image" content="${SITE}card.png" />`)
	const none = writePages(pages, TEMPLATE, SITE, () => false)
	expect(none.get('e/e1/index.html')).not.toContain('og:image')
	expect(none.get('e/e1/index.html')).toContain('content="summary"')
	expect(JSON.parse(none.get('oembed/e1.json')!)).not.toHaveProperty('thumbnail_url')
})

describe('words that would break out', () => {
	const hostile = fixture({
		event: (event) => ({ ...event, title: HOSTILE }),
		claim: (claim) => ({ ...claim, summary: HOSTILE, selector: { ...claim.selector, exact: HOSTILE } }),
	})
	const { page, files } = made(SITE, { ...hostile, index: { ...hostile.index, title: HOSTILE } })

	test.each(['', 'e/e2/'])('on the page "%s" stay words', (path) => {
		const parsed = page(path)
		expect(parsed.querySelectorAll('img')).toHaveLength(0)
		const scripts = [...parsed.querySelectorAll('script')].map((script) => script.type)
		expect(scripts.sort()).toEqual(['application/ld+json', 'text/plain'])
		expect(meta(parsed, 'og:title')).toBe(HOSTILE)
		expect(parsed.querySelector('h1')!.textContent).toBe(HOSTILE)
		expect(parsed.title).toContain(HOSTILE)
		const graph = JSON.parse(parsed.querySelector('script[type="application/ld+json"]')!.textContent!)
		expect(JSON.stringify(graph)).toContain(JSON.stringify(HOSTILE).slice(1, -1))
	})

	test('stay words in oEmbed and in the map of the site', () => {
		expect(JSON.parse(files.get('oembed/e2.json')!).title).toBe(HOSTILE)
		expect(files.get('sitemap.xml')).not.toContain('<img')
	})
})

test('two runs give the same bytes', () => {
	const [one, two] = [made(SITE), made(SITE)].map(({ files }) => JSON.stringify([...files]))
	expect(one).toBe(two)
})
