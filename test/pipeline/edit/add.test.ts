import { beforeAll, describe, expect, test } from 'vitest'
import { type Corpus, type Run, run } from '../../../src/pipeline/pipeline.ts'
import { InputError } from '../../../src/pipeline/read.ts'

const PAGE = `Army takes 75% of opposition territory in Aleppo

MOSCOW (Sputnik) – Syrian troops captured two villages near Aleppo on Wednesday, 7 December 2016, the army said.

The people want peace. The people want peace, the mayor is keen to add.

Syrian troops shelled the airport in Aleppo on Thursday, 8 December 2016, the army said.

Comments

1. Jane Roe says:
I am not so sure of that, am I?
`
const corpus = (claims: string[], differences: string[] = []): Corpus => ({
	files: [{ name: 'page.txt', bytes: new TextEncoder().encode(PAGE) }],
	editorial: {
		name: 'editorial.yaml',
		text: [
			'documents:',
			'  - file: page.txt',
			'    claims:',
			...claims.map((row) => `      - { ${row}, why: "because." }`),
			...(differences.length > 0 ? ['differences:', ...differences.map((row) => `  - { ${row}, why: "so." }`)] : []),
		].join('\n'),
	},
})
const said = (rows: string[]): string => {
	try {
		run(corpus(rows))
		return ''
	} catch (error) {
		expect(error).toBeInstanceOf(InputError)
		return (error as Error).message
	}
}
const HEADING = 'quote: "takes 75%", add: true'
const KEEN = 'quote: "is keen to add", add: true, places: [aleppo-city]'
const added = ({ records }: Run) => records.claims.filter(({ by }) => by === 'editor')

describe('an added claim', () => {
	let whole: Run
	beforeAll(() => {
		whole = run(corpus([HEADING, KEEN]))
	})
	test('is the whole sentence of its quote, proven where it stands', () => {
		const [document] = whole.records.documents
		const exact = added(whole).map(({ selector }) => selector.exact)
		expect(exact.sort()).toEqual([
			'Army takes 75% of opposition territory in Aleppo',
			'The people want peace, the mayor is keen to add.',
		])
		for (const { selector } of added(whole))
			expect(document!.text.slice(selector.start, selector.end)).toBe(selector.exact)
	})
	test('is read by the rules where its row is silent: places, figures', () => {
		const heading = added(whole).find(({ selector }) => selector.exact.includes('75%'))
		expect(heading).toMatchObject({ placeIds: ['aleppo-city'], figures: [{ low: 75, words: '75%' }] })
	})
	test('says who took it for an account, and why, in its edits and in the steps of its day', () => {
		for (const claim of added(whole)) {
			expect(claim.edits?.[0]).toMatchObject({ field: expect.stringMatching(/^account added/), why: 'because.' })
			expect(claim.date.steps[0]).toEqual({ rule: 'added', says: 'taken as an account by an editor: because.' })
		}
		expect(whole.report.edits.map(({ what }) => what)).toEqual([
			'account added: “takes 75%”',
			'account added: “is keen to add”',
		])
	})
	test('is no longer among the sentences left out', () => {
		const { dropped } = whole.records.documents[0]!
		for (const { selector } of added(whole))
			expect(dropped.filter(({ start, end }) => start < selector.end && selector.start < end)).toEqual([])
	})
	test('does not rename the event it joins', () => {
		const bare = run({ ...corpus([]), editorial: null })
		const name = 'event: fighting'
		const joined = run(corpus([`${HEADING}, ${name}`, `quote: "captured two villages", ${name}`]))
		const event = joined.records.events.find(({ claimIds }) => claimIds.length > 1)
		expect(event?.claimIds).toContain(added(joined)[0]?.id)
		expect(bare.records.events.map(({ id, title }) => `${id} ${title}`)).toContain(`${event?.id} ${event?.title}`)
	})
	test('can be one side of a difference', () => {
		const between = 'between: ["takes 75%", "captured two villages"]'
		const differs = run(
			corpus(
				[HEADING],
				[`field: number, relation: differentScope, ${between}, note: "75% here, “two villages” there"`],
			),
		)
		expect(differs.records.events.flatMap(({ differences }) => differences).map(({ by }) => by)).toContain('editor')
	})
})

describe('its day', () => {
	const dateOf = (row: string) => added(run(corpus([row])))[0]!.date
	test('is an editor’s where the row gives it', () =>
		expect(dateOf(`${HEADING}, date: 2016-12-07`)).toMatchObject({ edtf: '2016-12-07', basis: 'editor' }))
	test('can be taken from words elsewhere, which stand among its steps', () => {
		const date = dateOf(`${HEADING}, dateFrom: "Thursday, 8 December 2016"`)
		expect(date).toMatchObject({ edtf: '2016-12-08', basis: 'editor' })
		expect(date.steps.at(-1)?.says).toContain('taken for its day by an editor: because.')
	})
	test('is the text’s where its own words say it', () => {
		const page = PAGE.replace('keen to add.', 'keen to add on Friday, 9 December 2016.')
		const own = { ...corpus([KEEN]), files: [{ name: 'page.txt', bytes: new TextEncoder().encode(page) }] }
		expect(added(run(own))[0]?.date).toMatchObject({ edtf: '2016-12-09', basis: 'text' })
	})
})

describe('on a page without a day', () => {
	const UNDATED = [
		'Khalasa under new rule as of Thursday',
		'SOUTHERN ALEPPO – Troops took the village of Khalasa in southern Aleppo on Thursday, the army said.',
	].join('\n\n')
	const HERE = 'quote: "under new rule", add: true, kind: advance'
	/** The grounds on which the heading and the sentence below it are one event; none where they are two. */
	const grounds = (...rows: string[]): string[] => {
		const files = [{ name: 'page.txt', bytes: new TextEncoder().encode(UNDATED) }]
		const { records } = run({ ...corpus(rows), files })
		expect(records.claims).toHaveLength(2)
		return records.events.flatMap(({ links }) => links.flatMap(({ why }) => why.split('; ')))
	}
	test('is compared by the calendar of the page, as any other', () =>
		expect(grounds(HERE)).toContain('the same day, counted from that of their page'))
	test('is not where an editor says another day of it, or of the other', () => {
		for (const rows of [[`${HERE}, date: 2016-08-03`], [HERE, 'quote: "took the village", date: 2016-08-03']])
			expect(grounds(...rows).join()).not.toContain('counted from')
	})
})

test('which of two places is meant can be said', () => {
	const [claim] = added(run(corpus(['quote: "The people want peace", nth: 1, add: true, places: [aleppo-city]'])))
	expect(claim?.selector.exact).toBe('The people want peace.')
})

test.each([
	[
		'quote: "takes 76%", add: true',
		'stale edit: "takes 76%" is not in the document; correct the words or remove the row',
	],
	['quote: "The people", add: true', '"The people" stands in the document more than once; quote more of the sentence'],
	['quote: "The people", nth: 3, add: true', 'nth: 3 of "The people" is not in the document, which has it 2 times'],
	['quote: "captured two", add: true', 'is a claim by the rules now; take add out of the row, or remove the row'],
	['quote: "is keen to add", add: true', 'names no place of the timeline; say where with places'],
	[`${HEADING}, withhold: true`, 'a row cannot add a claim and withhold it'],
	[`${HEADING}, places: [atlantis]`, 'no place "atlantis" in the gazetteer'],
	[`${HEADING}, summary: "The regime took it"`, '"regime" takes a side'],
	[`${HEADING}, title: "A taking"`, 'a title belongs to an event'],
	[`${HEADING}, date: 2016, dateFrom: "8 December"`, 'date and dateFrom both say the day; keep one'],
	[`${HEADING}, dateFrom: "two villages"`, '"two villages" says no day that is known; give the day itself as date'],
	[`${HEADING}, dateFrom: "9 December"`, 'stale edit: "9 December" is not in the document'],
	['quote: "Comments", add: true', 'which no claim can be made of; remove the row'],
	['quote: "in Aleppo\\n\\nMOSCOW", add: true', 'reaches over two parts of the page; quote words of one of them'],
	['quote: "captured two", dateFrom: "8 December"', 'dateFrom goes with add; give the day itself as date'],
	['quote: "is keen to add", kind: clash', 'the row does nothing: remove it, or make it a claim with add: true'],
])('%s stops the build', (row, says) => {
	const message = said([row])
	expect(message).toContain(says)
	expect(message).toMatch(/^editorial\.yaml:4: page\.txt: /)
	expect(message.split('\n')).toHaveLength(1)
})

test('a sentence that two rows add stops the build', () =>
	expect(said([HEADING, 'quote: "territory in Aleppo", add: true'])).toMatch(
		/^editorial\.yaml:5: page\.txt: another row adds "territory in Aleppo" already; keep one of them$/,
	))
