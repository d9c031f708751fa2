// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { accounts, shownEvents } from '../../../src/query/select.ts'
import { outletLooks } from '../../../src/view/outlet/marks.ts'
import { stillEvent } from '../../../src/view/pages/stillEvent.ts'
import { eventList, stillAll, stillTimeline } from '../../../src/view/pages/stillList.ts'
import { stillMarkdown } from '../../../src/view/pages/stillMarkdown.ts'
import { stillTour } from '../../../src/view/pages/stillTour.ts'
import { corpus, fixture, tours } from './given.ts'

const parse = (text: string) => new DOMParser().parseFromString(`<!doctype html><body>${text}`, 'text/html').body
const eventOf = (id: string, records = fixture()) =>
	parse(stillEvent(records, records.eventById.get(id)!, outletLooks(records.index.outlets)).text)
/** Without what is folded away. */
const plain = (body: HTMLElement) => {
	const copy = body.cloneNode(true) as HTMLElement
	for (const folded of copy.querySelectorAll('details')) folded.remove()
	return copy.textContent ?? ''
}

describe('an event without a script', () => {
	test('says title, date and why, each account verbatim with outlet, day and who said it', () => {
		const body = eventOf('e1')
		expect(body.querySelector('h1')!.textContent).toBe('The army takes Karim bridge')
		expect(body.querySelector('.still-date time')!.getAttribute('datetime')).toBe('2016-12-08')
		expect(body.querySelector('.still-date')!.textContent).toContain('Thursday, 8 December 2016')
		expect([...body.querySelectorAll('.still-why li')].map((li) => li.textContent)).toEqual([
			'the text “on Thursday”: the day of the story.',
			'an editor’s knowledge The story’s day is known from outside.',
		])
		expect([...body.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
			'The army took the bridge at Karim on Thursday, its spokesman said.',
		])
		for (const part of [
			'Morning Post',
			'the army’s spokesman (speaker, “said”)',
			'Passed on by The Reposter',
			'Published: 8 December 2016',
		])
			expect(plain(body)).toContain(part)
	})

	test('shows where accounts differ', () => {
		const body = eventOf('e2')
		expect(body.textContent).toContain('At least 20, per one; nobody, per the other.')
		expect(body.querySelectorAll('.still-story')).toHaveLength(2)
	})

	test('folds readers’ comments away', () => {
		expect(plain(eventOf('e6'))).not.toContain('My cousin')
		expect(eventOf('e6').querySelector('details')!.textContent).toContain('My cousin says the bridge fell a day later.')
	})

	test('names and explains veiled words before it shows them', () => {
		const exact = 'At least 20 soldiers were killed, he added.'
		const records = fixture({
			claim: (claim) =>
				claim.id === 'c2'
					? {
							...claim,
							veils: [
								{
									start: claim.selector.start + 9,
									end: claim.selector.start + 20,
									kind: 'bodies',
									what: 'a number of soldiers',
									why: 'The words are graphic.',
								},
							],
						}
					: claim,
		})
		const body = eventOf('e2', records)
		const veil = body.querySelector('.still-veil')!
		expect(veil.querySelector('summary')!.textContent).toBe('Not shown: a number of soldiers. The words are graphic.')
		expect(plain(body)).not.toContain('20 soldiers')
		veil.querySelector('summary')!.remove()
		expect(veil.closest('blockquote')!.textContent).toBe(exact)
	})

	test('gives of a document no more than its claims quote', () => {
		const { prefix, suffix } = fixture().claims.get('c1')!.selector
		const around = [prefix.trim(), suffix.trim()]
		expect(around.some((words) => words.length > 10)).toBe(true)
		const text = plain(eventOf('e1'))
		for (const words of around.filter((one) => one.length > 10)) expect(text).not.toContain(words)
	})
})

describe('the list without a script', () => {
	const records = corpus()
	const looks = outletLooks(records.index.outlets)
	const body = parse(stillTimeline({ records, events: eventList(records, looks) }).text)

	test('leads to every event that an outlet tells of, once, by its title', () => {
		const links = [...body.querySelectorAll('.still-events a')].map((a) => [a.getAttribute('href'), a.textContent])
		const shown = shownEvents(records, { comments: false }).map(({ id, title }) => [`./e/${id}/`, title])
		expect([...links].sort()).toEqual(shown.sort())
	})

	test('is by day, in order, the undated last', () => {
		const months = [...body.querySelectorAll('h2')].map((h2) => h2.textContent)
		expect(months[0]).toBe('June 2016')
		expect(months.at(-1)).toBe('Date not known')
	})

	test('holds no excerpt', () => {
		const text = body.textContent!
		for (const event of records.events)
			for (const { claim } of accounts(records, event)) expect(text).not.toContain(claim.selector.exact)
	})

	test('too long for the timeline’s page, it has its own', () => {
		const short = parse(stillTimeline({ records, events: 'elsewhere' }).text)
		expect(short.querySelector('main a')!.getAttribute('href')).toBe('./all/')
		expect(short.querySelectorAll('.still-events')).toHaveLength(0)
		expect(
			parse(stillAll(records, eventList(records, looks)).text).querySelectorAll('.still-events a').length,
		).toBeGreaterThan(50)
	})
})

describe('a walkthrough without a script', () => {
	const [tour] = tours()
	const records = corpus()
	const text = stillTour(records, tour!).text
	const body = parse(text)

	test('says what it is about and asks each step’s question, in order', () => {
		expect(body.querySelector('h1')!.textContent).toBe(tour!.title)
		expect(tour!.steps.length).toBeGreaterThan(2)
		const steps = [...body.querySelectorAll('.still-step')]
		expect(steps.map((step) => step.querySelector('h2')!.textContent)).toEqual(
			tour!.steps.map(({ heading }, at) => `${at + 1}. ${heading}`),
		)
		for (const step of steps) expect(step.querySelector('.still-text')!.textContent!.trim().length).toBeGreaterThan(20)
	})

	test('keeps the teacher’s notes and the answers to itself', () => {
		const first = (markdown: string) => markdown.split(/[*_\n]/)[0]!.trim()
		const kept = tour!.steps.flatMap(({ notes, answer }) => [notes ?? '', answer ?? '']).map(first)
		expect(kept.some((words) => words.length > 20)).toBe(true)
		for (const words of kept.filter((one) => one.length > 20)) expect(body.textContent).not.toContain(words)
	})

	test('leads to no event where a step hides something', () => {
		for (const [at, step] of tour!.steps.entries()) {
			const links = [...body.querySelectorAll('.still-step')[at]!.querySelectorAll('a[href^="./e/"]')]
			if (step.hide !== null) expect(links).toEqual([])
			else for (const link of links) expect(records.eventById.has(link.getAttribute('href')!.slice(4, -1))).toBe(true)
		}
	})

	test('is named on the timeline’s page', () => {
		const list = parse(
			stillTimeline({ records, events: eventList(records, outletLooks(records.index.outlets)), tours: tours() }).text,
		)
		expect(list.querySelector(`a[href="./w/${tour!.id}/"]`)!.textContent).toBe(tour!.title)
	})

	test('Markdown is what it says, and hostile text is text', () => {
		const marked = parse(
			stillMarkdown(
				'1. one *two* **three**\n2. [four](?event=e1) [five](?event=e1&view=list) [six](https://six.test/)\n\n> <img src=x>',
			).text,
		)
		expect([...marked.querySelectorAll('ol > li')]).toHaveLength(2)
		expect([marked.querySelector('em')!.textContent, marked.querySelector('strong')!.textContent]).toEqual([
			'two',
			'three',
		])
		expect([...marked.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
			'./e/e1/',
			'./?event=e1&view=list',
			'https://six.test/',
		])
		expect(marked.querySelector('img')).toBeNull()
	})
})
