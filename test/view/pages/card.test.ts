import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { outletLooks } from '../../../src/view/outlet/marks.ts'
import type { Box } from '../../../src/view/pages/box.ts'
import { eventCard, plainCard } from '../../../src/view/pages/card.ts'
import { canSet, cardPng, cardSvg, type Font, start } from '../../../src/view/pages/cardImage.ts'
import { dateWords } from '../../../src/view/words/date.ts'
import { corpus, fixture, HOSTILE, PALETTE } from './given.ts'

const face = (family: string, weight: 400 | 600) =>
	readFileSync(`node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`)
const FONTS: Font[] = [
	{ name: 'serif', weight: 600, style: 'normal', data: face('source-serif-4', 600) },
	{ name: 'sans', weight: 400, style: 'normal', data: face('atkinson-hyperlegible-next', 400) },
	{ name: 'sans', weight: 600, style: 'normal', data: face('atkinson-hyperlegible-next', 600) },
]
const looks = (records = fixture()) => outletLooks(records.index.outlets)
const cardOf = (id: string, records = fixture()) =>
	eventCard(records, records.eventById.get(id)!, looks(records), PALETTE)

/** What is written on a card, and how far down and across it goes. */
async function read(card: Box) {
	const svg = await cardSvg(card, FONTS, true)
	const placed = [
		...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"[^>]*>([^<]*)<\/text>/g),
	].map(([, x, y, width, height, words]) => ({
		right: Number(x) + Number(width),
		bottom: Number(y),
		height: Number(height),
		words: words!,
	}))
	const words = placed
		.map((one) => one.words)
		.join(' ')
		.replace(
			/&#?\w+;/g,
			(entity) => ({ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#x27;': "'" })[entity] ?? entity,
		)
	// Words are set one by one: where spaces were, nobody can tell.
	const says = (part: string) => words.replace(/\s/g, '').includes(part.replace(/\s/g, ''))
	return { svg, placed, says }
}

describe('the card of an event', () => {
	test('says title, day, how closely it is known, place, outlets, and that they differ', async () => {
		const { says } = await read(cardOf('e2'))
		for (const part of [
			'DATELINES',
			'Casualties',
			'Soldiers killed at Karim bridge',
			'Thursday, 8 December 2016',
			'to the day',
			'Karim',
			'Morning Post',
			'Evening Echo',
			'Accounts differ',
		])
			expect(says(part), part).toBe(true)
	})

	test('says nothing of its excerpts', async () => {
		const { says } = await read(cardOf('e2'))
		for (const part of ['20 soldiers', 'he added', 'Nobody']) expect(says(part), part).toBe(false)
	})

	test.each([
		['e1', 'Accounts differ', false],
		['e3', '2016', true],
		['e4', 'On or after 9 December 2016', true],
		['e5', 'A morning', true],
		['e5', 'Jan', false],
		['e6', 'Readers’ words', true],
		['e6', 'My cousin', false],
	])('of %s: "%s" is %s', async (id, part, there) => expect((await read(cardOf(id))).says(part)).toBe(there))

	test('hostile words are words', async () => {
		const { svg, says } = await read(
			cardOf('e1', fixture({ event: (event) => ({ ...event, title: HOSTILE.slice(0, 60) }) })),
		)
		expect(svg).not.toMatch(/<script|<img/)
		expect(says('<img src=x')).toBe(true)
	})
})

test('every card of the texts that come with the project holds its whole title and date, within its edges', async () => {
	const records = corpus()
	for (const event of records.events) {
		const { says, placed } = await read(eventCard(records, event, looks(records), PALETTE))
		expect(says(event.title), event.title).toBe(true)
		expect(says(dateWords(event.date).slice(1)), event.title).toBe(true)
		expect(Math.max(...placed.map(({ right }) => right)), event.title).toBeLessThanOrEqual(1200 - 60)
		expect(Math.max(...placed.map(({ bottom }) => bottom)), event.title).toBeLessThanOrEqual(630 - 40)
	}
}, 120_000)

describe('drawn', () => {
	beforeAll(() => start(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm')))

	test('is a PNG of 1200 by 630, the same each time', async () => {
		const [one, two] = [await cardPng(cardOf('e2'), FONTS), await cardPng(cardOf('e2'), FONTS)]
		const bytes = Buffer.from(one)
		expect(bytes.subarray(1, 4).toString()).toBe('PNG')
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
		expect(bytes.equals(Buffer.from(two))).toBe(true)
		expect(bytes.length).toBeLessThan(150_000)
	})
})

test('the timeline’s card says its title', async () => {
	const { says } = await read(plainCard('A timeline', 'Karim bridge', 'Who said what', PALETTE))
	expect(says('Karim bridge')).toBe(true)
	expect(says('Who said what')).toBe(true)
})

test.each([
	['Fighting at Deir ez-Zor – “a lull”', true],
	['Kötü Çanakkale', true],
	['حلب', false],
	['Алеппо', false],
])('%s can be set: %s', (words, can) => expect(canSet(words)).toBe(can))
