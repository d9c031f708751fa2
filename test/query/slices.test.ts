import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { countFacets, counting } from '../../src/query/facets.ts'
import { FACETS, filtering, filterRows } from '../../src/query/filter.ts'
import { inSlices, type Work } from '../../src/query/slices.ts'
import { rowOf } from '../fixture/rows.ts'

const KINDS = ['truce', 'aid', 'siege'] as const
const ROWS = Array.from({ length: 5000 }, (_, at) =>
	rowOf({ id: `e${at}`, kind: KINDS[at % 3]!, documentIds: [`d${at % 7}`] }),
)
const ON = { within: new Map<string, readonly string[]>(), comments: false }

/** How often work can be put down. */
function rests(work: Work<unknown>): number {
	let times = 0
	while (!work.next().done) times++
	return times
}

test('filtering and counting can be put down every few rows, however many there are', () => {
	expect(rests(filtering(ROWS, { kind: ['aid'] }, ON))).toBe(10)
	expect(rests(counting(ROWS, {}, ON))).toBe(10)
})

test('in slices they come to the same as at once', async () => {
	const choices = fc.record({
		kind: fc.subarray([...KINDS]),
		document: fc.subarray(['d0', 'd3', 'd6', 'dx']),
	})
	await fc.assert(
		fc.asyncProperty(choices, async (choice) => {
			const filtered = await new Promise((done) => inSlices(filtering(ROWS, choice, ON), done))
			expect(filtered).toEqual(filterRows(ROWS, choice, ON))
			const counts = await new Promise((done) => inSlices(counting(ROWS, choice, ON), done))
			expect(counts).toEqual(countFacets(ROWS, choice, ON))
		}),
		{ numRuns: 10 },
	)
})

test('counting one facet counts it as counting all does, and no other', () => {
	const all = countFacets(ROWS, { kind: ['aid'] }, ON)
	for (const facet of FACETS) {
		const work = counting(ROWS, { kind: ['aid'] }, ON, [facet])
		let step = work.next()
		while (!step.done) step = work.next()
		expect(step.value[facet]).toEqual(all[facet])
		for (const other of FACETS) if (other !== facet) expect(step.value[other].size).toBe(0)
	}
})

test('a slice ends when its time is up, and the next is asked for by a message, behind what waits already', async () => {
	let time = 0
	vi.spyOn(performance, 'now').mockImplementation(() => {
		time += 5
		return time
	})
	const post = vi.spyOn(MessagePort.prototype, 'postMessage')
	function* slow(): Work<string> {
		for (let at = 0; at < 12; at++) yield
		return 'done'
	}
	expect(await new Promise((resolve) => inSlices(slow(), resolve))).toBe('done')
	// Two steps of five make more than eight.
	expect(post.mock.calls.length).toBe(7)
	vi.restoreAllMocks()
})

test('what is stopped is never told', async () => {
	const onDone = vi.fn()
	const stop = inSlices(filtering(ROWS, { kind: ['aid'] }, ON), onDone)
	stop()
	// Asked for after it, and so answered after it.
	await new Promise((resolve) => inSlices(filtering(ROWS, {}, ON), resolve))
	expect(onDone).not.toHaveBeenCalled()
})
