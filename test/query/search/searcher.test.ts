import { afterEach, expect, test, vi } from 'vitest'
import type { Found } from '../../../src/query/search/searchIndex.ts'

const WORDS = { documents: [] }

afterEach(() => {
	vi.unstubAllGlobals()
	vi.doUnmock('../../../src/query/search/engine.ts')
	vi.resetModules()
})

/** Asks a searcher made anew, and waits for its first answer. */
async function ask(): Promise<Found> {
	const { createSearcher } = await import('../../../src/query/search/searcher.ts')
	return new Promise((resolve) => createSearcher(WORDS)('bridge', { comments: false }, resolve))
}

test('a worker that breaks twice is put away once, and the page answers in its place', async () => {
	const made: { onerror: (() => void) | null; terminated: number }[] = []
	vi.stubGlobal(
		'Worker',
		class {
			onerror: (() => void) | null = null
			terminated = 0
			constructor() {
				made.push(this)
			}
			postMessage() {
				queueMicrotask(() => this.onerror?.())
			}
			terminate() {
				this.terminated++
			}
		},
	)
	expect(await ask()).toMatchObject({ reading: null, unread: 0 })
	expect(made.map(({ onerror, terminated }) => [onerror, terminated])).toEqual([[null, 1]])
})

test('where the search cannot be fetched, it is said that words could not be searched', async () => {
	vi.stubGlobal('Worker', undefined)
	vi.doMock('../../../src/query/search/engine.ts', () => {
		throw new Error('no network')
	})
	expect(await ask()).toEqual({ hits: new Map(), near: false, reading: null, unread: 1 })
})
