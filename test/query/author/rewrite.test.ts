import { beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../../src/pipeline/disk.ts'
import { run } from '../../../src/pipeline/pipeline.ts'
import { ownWalkthrough } from '../../../src/query/author/own.ts'
import { quotable } from '../../../src/query/author/quotable.ts'
import { draftFrom, fileOf } from '../../../src/query/author/whole.ts'
import { DocumentFile, Index } from '../../../src/records/schema.ts'
import { Quotes } from '../../../src/records/walkthrough/quotes.ts'
import { quoteAt, quoteOfClaim, quoteOfEvent, rewrite } from '../../../src/records/walkthrough/rewrite.ts'
import { type Walkthrough, WalkthroughsFile } from '../../../src/records/walkthrough.ts'

let quotes: Quotes
let shipped: Walkthrough[]

beforeAll(async () => {
	const { files } = run(await readCorpus('seeds'))
	const index = Index.parse(JSON.parse(files.get('index.json')!))
	const documents = index.documents.map(({ href }) => DocumentFile.parse(JSON.parse(files.get(href)!)))
	quotes = new Quotes(quotable({ index }, documents))
	shipped = WalkthroughsFile.parse(JSON.parse(files.get('walkthroughs.json')!)).walkthroughs
}, 120_000)

describe('what the page has loaded serves like what the build has', () => {
	test('every walkthrough that ships, rewritten, saved, opened and found again, is the same', () => {
		expect(shipped.length).toBeGreaterThan(3)
		for (const walkthrough of shipped) {
			const draft = draftFrom('copy.md', fileOf(rewrite(walkthrough, quotes)))
			const own = ownWalkthrough(walkthrough.id, draft, quotes)
			expect(own.missing).toEqual([])
			expect(own.walkthrough).toEqual(walkthrough)
		}
	})

	test('every claim is found again by its words', () => {
		const { claims } = quotes.records
		const lost = claims.filter((claim) => quoteOfClaim(claim, quotes) === null)
		expect(claims.length).toBeGreaterThan(100)
		expect(lost.map(({ id }) => id)).toEqual([])
	})

	test('every event is found again by words of an account', () => {
		const { events } = quotes.records
		expect(events.filter(({ id }) => quoteOfEvent(id, quotes) === null)).toEqual([])
	})

	test('words that are in no document are named', () => {
		const [first] = shipped
		const draft = rewrite(first!, quotes)
		draft.steps[0]!.block.event = 'Nobody wrote this.'
		const { missing, walkthrough } = ownWalkthrough('mine-1', draft, quotes)
		expect(missing).toEqual([{ step: 0, says: expect.stringContaining('"Nobody wrote this." is in no document') }])
		expect(walkthrough.steps[0]!.show.eventId).toBeUndefined()
	})
})

test('words that stand twice are quoted with some around them', () => {
	const page = {
		file: 'a.txt',
		text: 'They took the bridge. Later they lost it, and again they took the bridge  at night.',
	}
	expect(quoteAt(page, { start: 0, end: 4 })).toEqual({ document: 'a.txt', quote: 'They' })
	expect(quoteAt(page, { start: 10, end: 20 }).quote).toBe('took the bridge.')
	const again = page.text.lastIndexOf('the bridge')
	expect(quoteAt(page, { start: again, end: again + 10 }).quote).toBe('took the bridge at')
	const same = { file: 'a.txt', text: 'so so so' }
	expect(quoteAt(same, { start: 3, end: 5 }).quote).toBe('so so so')
})
