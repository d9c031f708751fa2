import { describe, expect, test } from 'vitest'
import { daysOf, type PageDays } from '../../../src/pipeline/link/calendar.ts'
import { daysExclude, daysFit, placesFit } from '../../../src/pipeline/link/fits.ts'
import { link } from '../../../src/pipeline/link.ts'
import { dated } from '../../../src/records/dated.ts'
import type { Step } from '../../../src/records/schema.ts'
import { makeClaim, makeFigure, makeOutlet, makeStory } from '../make.ts'

const page = (rows: Record<string, [string, string, Step[]?]>): PageDays =>
	new Map(
		Object.entries(rows).map(([id, [calendar, edtf, steps]]) => [
			id,
			{ calendar, date: dated(edtf, 'none', steps ?? []) },
		]),
	)
const undated = (id: string, rest = {}) => makeClaim(id, 'The army took the mill.', { date: null, ...rest })

describe('days of one calendar', () => {
	const [a, b] = [undated('c1'), undated('c2')]
	test('compare where nobody knows the day of the page', () => {
		const same = page({ c1: ['p', '2001-01-04'], c2: ['p', '2001-01-04'] })
		expect(daysFit(a, b, false, same)?.says).toBe('the same day, counted from that of their page')
		const other = page({ c1: ['p', '2001-01-04'], c2: ['p', '2001-01-01'] })
		expect(daysFit(a, b, false, other)).toBeNull()
		expect(daysExclude(a, b, other)).toBe(true)
	})
	test('not with those of another', () => {
		const apart = page({ c1: ['p', '2001-01-04'], c2: ['q', '2001-01-01'] })
		expect(daysOf(a, b, apart).x.edtf).toBeNull()
		expect(daysExclude(a, b, apart)).toBe(false)
	})
	test('give way to days both claims know', () => {
		const [x, y] = [undated('c1', { date: '2016-08-06' }), undated('c2', { date: '2016-08-06' })]
		expect(daysOf(x, y, page({ c1: ['p', '2001-01-04'], c2: ['p', '2001-01-01'] })).x.edtf).toBe('2016-08-06')
	})
	test('never reach the records', () => {
		const [event] = link([a, b], [makeStory('t1')], [], [], page({ c1: ['p', '2001-01-04'], c2: ['p', '2001-01-04'] }))
		expect(event?.date.edtf).toBeNull()
		expect(JSON.stringify(event)).not.toContain('2001')
	})
})

test('a neighbour without a day of its own may tell of the day named beside it', () => {
	const none: Step[] = [{ rule: 'story-day', says: '', from: 'text' }]
	const [a, b] = [undated('c1', { kind: 'casualties' }), undated('c2', { kind: 'casualties' })]
	const days = page({ c1: ['p', '2001-01-01'], c2: ['p', '2001-01-06~', none] })
	expect(daysFit(a, b, true, days)).not.toBeNull()
	expect(daysFit(a, b, false, days)).toBeNull()
	expect(daysFit(a, b, true, page({ c1: ['p', '2001-01-01'], c2: ['p', '2001-01-06'] }))).toBeNull()
})

test('words about an attack may be days later', () => {
	const deed = makeClaim('c1', 'Shells fell on a clinic.', { kind: 'shelling', date: '2016-08-06' })
	const said = (words: string) => makeClaim('c2', words, { kind: 'statement', storyId: 't2', date: '2016-08-10' })
	expect(daysFit(deed, said('She condemned the shelling.'), false)?.says).toBe('words about it, 4 days later')
	expect(daysFit(deed, said('She condemned the silence.'), false)).toBeNull()
})

test('a place on the other side of the city is not in the countryside named', () => {
	const at = (id: string, placeIds: string[]) => makeClaim(id, 'They fought.', { kind: 'clash', placeIds })
	expect(placesFit(at('c1', ['southern-aleppo']), at('c2', ['mallah']))).toBeNull()
	expect(placesFit(at('c1', ['northern-aleppo']), at('c2', ['mallah']))).not.toBeNull()
})

describe('two stories of which neither gives a day', () => {
	const stories = [makeStory('t1', 'one'), makeStory('t2', 'two')]
	const outlets = ['one', 'two'].map(makeOutlet)
	const joined = (...claims: ReturnType<typeof makeClaim>[]) => link(claims, stories, outlets).length === 1
	const shelled = makeClaim('c1', 'He spoke of the shelling of a mobile hospital that killed two medics.', {
		kind: 'statement',
		figures: [makeFigure('two medics', 2, 2, { victims: 'medics' })],
	})
	test('tell of one shelling in other words', () => {
		const words = 'Three deaths, two of them medics, were caused by shelling on a mobile base.'
		expect(joined(shelled, makeClaim('c2', words, { kind: 'casualties', storyId: 't2' }))).toBe(true)
	})
	test('not by the number and the place', () => {
		const words = 'Two of them died in a fire at the mill.'
		const figures = [makeFigure('two', 2, 2)]
		expect(joined(shelled, makeClaim('c2', words, { kind: 'casualties', storyId: 't2', figures }))).toBe(false)
	})
	test('tell of the taking of one city', () => {
		const a = makeClaim('c1', 'The army has fully liberated Aleppo.', { actors: ['Syrian army'] })
		const b = makeClaim('c2', 'Syrian forces took back Aleppo.', { actors: ['Syrian army'], storyId: 't2' })
		expect(joined(a, b)).toBe(true)
		expect(
			joined(a, { ...b, selector: { ...b.selector, exact: 'Syrian forces took two villages near Aleppo.' } }),
		).toBe(false)
	})
})

test('a sentence that only goes on about an account does not keep another account away', () => {
	const stories = [makeStory('t1', 'one'), makeStory('t2', 'two')]
	const told = makeClaim('c1', 'Shells fell on the crowded kerosene market of the harbour.', {
		kind: 'shelling',
		actors: ['NATO'],
	})
	const at = (start: number, words: string) => ({
		exact: words,
		prefix: '',
		suffix: '',
		start,
		end: start + words.length,
	})
	const answer = 'Nobody saw the shelling.'
	const follower = makeClaim('c2', answer, { kind: 'statement', selector: at(60, answer) })
	const other = makeClaim('c3', 'The kerosene market of the harbour was crowded as shells fell.', {
		kind: 'shelling',
		actors: ['NATO'],
		storyId: 't2',
	})
	const events = link([told, follower, other], stories, ['one', 'two'].map(makeOutlet))
	expect(events.map(({ claimIds }) => [...claimIds].sort().join('+'))).toEqual(['c1+c2+c3'])
})
