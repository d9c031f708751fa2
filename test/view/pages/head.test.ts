// @vitest-environment happy-dom
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/query/spelling.ts'
import { knownWords, openWords } from '../../../src/records/search/openWords.ts'
import { pagesOf } from '../../../src/view/pages/page.ts'
import { writePages } from '../../../src/view/pages/write.ts'
import { corpus, fixture, HOSTILE, PALETTE, SITE, TEMPLATE, tours } from './given.ts'
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

test('a walkthrough has a page of its own, which opens the app there', () => {
	const [tour] = tours()
	const pages = pagesOf({ records: corpus(), tours: tours(), site: SITE, palette: PALETTE })
	const files = writePages(pages, TEMPLATE, SITE, () => true)
	const page = files.get(`w/${tour!.id}/index.html`)!
	expect(page).toContain(`<meta name="datelines-start" content="tour=${tour!.id}" />`)
	expect(page).toContain(`<link rel="canonical" href="${SITE}w/${tour!.id}/" />`)
	expect(JSON.parse(files.get(`oembed/${tour!.id}.json`)!)).toMatchObject({ title: tour!.title })
	expect(files.get('sitemap.xml')).toContain(`${SITE}w/${tour!.id}/`)
})

test('two pages that would share one oEmbed answer are refused', () => {
	const twin = { ...tours()[0]!, id: 'timeline' }
	const pages = pagesOf({ records: fixture(), tours: [twin], site: SITE, palette: PALETTE })
	expect(() => writePages(pages, TEMPLATE, SITE, () => false)).toThrow(/oembed\/timeline\.json.*another id/)
})

describe('many events', () => {
	const copies = (count: number) => {
		const records = fixture()
		const event = records.eventById.get('e1')!
		const events = Array.from({ length: count }, (_, at) => ({
			...event,
			id: `e${at}`,
			title: `${Math.sin(at + 1)
				.toString(36)
				.slice(3)} ${event.title}`,
		}))
		return { ...records, events, eventById: new Map(events.map((one) => [one.id, one])) }
	}

	test('a list that would make the first view slow has a page of its own, without the app', () => {
		const { files, page } = made(SITE, copies(400))
		expect(brotliCompressSync(files.get('index.html')!).length).toBeLessThan(4_000)
		expect(page('').querySelector('main a')!.getAttribute('href')).toBe('./all/')
		const all = page('all/')
		expect(all.querySelectorAll('.still-events a')).toHaveLength(400)
		expect(all.querySelector('script[type="text/plain"]')).toBeNull()
		expect(all.head.querySelector('base')!.getAttribute('href')).toBe('../')
	})

	test('the longest list that stays costs the first view no more than 15 kB', () => {
		const { files } = made(SITE, copies(200))
		expect(files.has('all/index.html')).toBe(false)
		expect(brotliCompressSync(files.get('index.html')!).length).toBeLessThan(15_000)
	})

	test('too many have no pages of their own, and the page says nothing of them', () => {
		const { files } = made(SITE, copies(2001))
		expect([...files.keys()].filter((file) => file.endsWith('.html'))).toEqual(['index.html'])
	})
})

test('the page of an event, whole', () => {
	const { files } = made(SITE)
	const page = files.get('e/e2/index.html')!
	const [from, to] = [page.indexOf('<meta name="datelines-start"'), page.indexOf('</head>')]
	const still = page.slice(page.indexOf('<div id="root">'), page.indexOf('<script type="module"'))
	return expect(`${page.slice(from, to)}${still}`).toMatchFileSnapshot('golden/e2.golden')
})

test('no word that only excerpts print stands in title, description or card', () => {
	const records = corpus()
	const known = knownWords(records)
	const excerpts = [...records.claims.values()].map(({ selector }) => selector.exact)
	const open = new Set(excerpts.flatMap((text) => openWords(text, known).map(({ plain }) => plain)))
	const closed = new Set(
		excerpts.flatMap((text) => wordsOf(text).map(({ plain }) => plain)).filter((plain) => !open.has(plain)),
	)
	expect(closed.size).toBeGreaterThan(50)
	// The line of months on a card says it; somebody in the texts is called so.
	closed.delete('jan')
	for (const page of pagesOf({ records, tours: tours(), site: SITE, palette: PALETTE })) {
		const said = [page.windowTitle, page.description, page.card?.says ?? '', JSON.stringify(page.card?.box)].join(' ')
		expect(
			wordsOf(said).filter(({ plain }) => closed.has(plain)),
			page.path,
		).toEqual([])
	}
})

test('two runs give the same bytes', () => {
	const [one, two] = [made(SITE), made(SITE)].map(({ files }) => JSON.stringify([...files]))
	expect(one).toBe(two)
})
