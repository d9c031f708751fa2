import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { accounts, type Records } from '../../../src/query/select.ts'
import { wordsOf } from '../../../src/query/spelling.ts'
import type { EventRecord } from '../../../src/records/schema.ts'
import { eventLd, timelineLd } from '../../../src/view/pages/jsonLd.ts'
import { nameless } from '../../../src/view/pages/say.ts'
import { corpus, fixture, SITE } from './given.ts'
import { SCHEMA_ORG } from './schemaOrg.ts'

type Node = Record<string, unknown> & { '@type': string[]; '@id'?: string }
const BASE = 'https://elsewhere.test/'

/** As a machine reads it: every term known, every address whole. */
async function read(graph: object): Promise<Node[]> {
	const documentLoader = async () => ({ document: { '@context': SCHEMA_ORG } })
	const expanded = await jsonld.expand(graph, { documentLoader, base: BASE, safe: true })
	return expanded as unknown as Node[]
}
const of = (nodes: Node[], type: string) => nodes.filter((node) => node['@type'].includes(`https://schema.org/${type}`))
const value = (node: Node, name: string) =>
	(node[`https://schema.org/${name}`] as { '@value': string }[] | undefined)?.[0]?.['@value']
const ref = (node: Node, name: string) =>
	(node[`https://schema.org/${name}`] as { '@id': string }[] | undefined)?.[0]?.['@id']

describe('the timeline', () => {
	test('is a dataset with days, places and a file', async () => {
		const [dataset, ...rest] = await read(timelineLd(corpus(), SITE))
		expect(rest).toEqual([])
		expect(dataset!['@type']).toEqual(['https://schema.org/Dataset'])
		expect(dataset!['@id']).toBe(`${SITE}#dataset`)
		expect(value(dataset!, 'temporalCoverage')).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)
		// Search engines ask for 50 to 5000 characters.
		expect(value(dataset!, 'description')!.length).toBeGreaterThanOrEqual(50)
		expect(JSON.stringify(dataset)).toContain(`${SITE}data/index.json`)
	})
})

describe('an event', () => {
	test('is a page whose claims stand in articles of their outlets', async () => {
		const records = fixture()
		const nodes = await read(eventLd(records, records.eventById.get('e2')!, SITE))
		const [claim, other] = of(nodes, 'Claim')
		expect(of(nodes, 'Claim')).toHaveLength(2)
		expect(ref(of(nodes, 'WebPage')[0]!, 'mainEntity')).toBe(claim!['@id'])
		const articles = of(nodes, 'NewsArticle')
		expect(articles.map((node) => node['@id'])).toEqual([ref(claim!, 'appearance'), ref(other!, 'appearance')])
		expect(JSON.stringify(articles[0])).toContain('Morning Post')
		expect(value(articles[0]!, 'datePublished')).toBe('2016-12-08')
		expect(value(of(nodes, 'WebPage')[0]!, 'temporalCoverage')).toBe('2016-12-08')
	})

	test.each(['e3', 'e4', 'e5'])('%s, of no single day, says no more of its days than it has', async (id) => {
		const records = fixture()
		const [page] = of(await read(eventLd(records, records.eventById.get(id)!, SITE)), 'WebPage')
		expect(value(page!, 'temporalCoverage')).toBe(id === 'e3' ? '2016-01-01/2016-12-31' : undefined)
	})

	test('told by a reader only claims nothing', async () => {
		const records = fixture()
		const nodes = await read(eventLd(records, records.eventById.get('e6')!, SITE))
		expect([...of(nodes, 'Claim'), ...of(nodes, 'Quotation')]).toEqual([])
		expect(JSON.stringify(nodes)).not.toContain('My cousin')
	})

	test('without a site is named relative to the page’s base', async () => {
		const records = fixture()
		const [page] = of(await read(eventLd(records, records.eventById.get('e1')!, null)), 'WebPage')
		expect(page!['@id']).toBe(`${BASE}e/e1/`)
	})

	test('an excerpt under a veil is no quotation, and its claim says the title', async () => {
		const veil = { start: 0, end: 9999, kind: 'bodies' as const, what: 'x', why: 'y' }
		const records = fixture({ claim: (claim) => (claim.id === 'c2' ? { ...claim, veils: [veil] } : claim) })
		const event = records.eventById.get('e2')!
		const nodes = await read(eventLd(records, event, SITE))
		expect(value(of(nodes, 'Claim')[0]!, 'text')).toBe(event.title)
		expect(JSON.stringify(nodes)).not.toContain('he added')
	})

	test('a name that only an excerpt prints keeps its words out', async () => {
		const named = (claim: typeof records.claims extends Map<string, infer C> ? C : never) =>
			claim.id === 'c2' ? { ...claim, summary: `${claim.summary} Yusuf Haddad was there.` } : claim
		const records = fixture()
		const changed = fixture({ claim: named })
		const text = async (of: Records) => JSON.stringify(await read(eventLd(of, of.eventById.get('e2')!, SITE)))
		expect(await text(records)).toContain('At least 20 soldiers were killed, he added.')
		expect(await text(changed)).not.toContain('Yusuf')
	})
})

describe('of the texts that come with the project', () => {
	const all = () => corpus().events
	const every = async (check: (event: EventRecord, nodes: Node[]) => void) => {
		const isNameless = nameless(corpus())
		for (const event of all()) check(event, await read(eventLd(corpus(), event, SITE, isNameless)))
	}

	test('each event reads, with what each type must have, and is neither Event nor ClaimReview', () =>
		every((event, nodes) => {
			expect(of(nodes, 'WebPage'), event.id).toHaveLength(1)
			for (const claim of of(nodes, 'Claim')) {
				expect(value(claim, 'text'), event.id).toBeTruthy()
				expect(nodes.map((node) => node['@id'])).toContain(ref(claim, 'appearance'))
			}
			for (const quotation of of(nodes, 'Quotation')) {
				expect(value(quotation, 'text'), event.id).toBeTruthy()
				expect(nodes.map((node) => node['@id'])).toContain(ref(quotation, 'isPartOf'))
			}
			for (const article of [...of(nodes, 'NewsArticle'), ...of(nodes, 'Article')])
				expect(value(article, 'datePublished') ?? '2016').toMatch(/^\d{4}(-\d\d){0,2}$/)
			expect(JSON.stringify(nodes)).not.toMatch(/schema\.org\/(Event|ClaimReview|Person)"/)
		}))

	test('quotations are excerpts, letter for letter; some are left out', async () => {
		let [quoted, told] = [0, 0]
		await every((event, nodes) => {
			const own = accounts(corpus(), event).filter(({ claim }) => !claim.comment)
			const exact = own.map(({ claim }) => claim.selector.exact)
			for (const quotation of of(nodes, 'Quotation')) expect(exact).toContain(value(quotation, 'text'))
			quoted += of(nodes, 'Quotation').length
			told += own.length
		})
		expect(quoted).toBeGreaterThan(told / 4)
		expect(quoted).toBeLessThan(told)
	})

	test('no word that could be a private name stands in any of it', () => {
		const isNameless = nameless(corpus())
		for (const event of all()) {
			const graph = JSON.parse(JSON.stringify(eventLd(corpus(), event, SITE, isNameless)))['@graph'] as Record<
				string,
				string
			>[]
			const texts = graph.filter((node) => ['Claim', 'Quotation'].includes(node['@type']!)).map(({ text }) => text!)
			expect(texts.filter((text) => wordsOf(text).length > 0 && !isNameless(text))).toEqual([])
		}
	})
})
