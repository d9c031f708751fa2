import { afterEach, expect, test, vi } from 'vitest'
import { write } from '../../src/pipeline/write.ts'
import { columnsOf } from '../../src/query/catalogue/columns.ts'
import { type Answer, linesOf, loadLines } from '../../src/query/catalogue/loadLines.ts'
import { prepare } from '../../src/query/catalogue/prepared.ts'
import { plainRow } from '../../src/query/row.ts'
import type { Catalogue } from '../../src/records/catalogue.ts'
import type { Index } from '../../src/records/schema.ts'
import { manyRecords } from '../fixture/many.ts'
import { serve } from '../fixture/serve.ts'

const files = write(manyRecords(500))
const { catalogue: entry } = JSON.parse(files.get('index.json')!) as Index
const catalogue = JSON.parse(files.get('catalogue.json')!) as Catalogue
const INDEX = 'http://localhost:3000/data/index.json'

afterEach(() => vi.unstubAllGlobals())

/** A worker that answers as told; null is one whose script does not run. */
function stubWorker(answer: Answer | null) {
	vi.stubGlobal(
		'Worker',
		class {
			onmessage: ((event: { data: Answer }) => void) | null = null
			onerror: (() => void) | null = null
			postMessage() {
				queueMicrotask(() => (answer ? this.onmessage?.({ data: answer }) : this.onerror?.()))
			}
			terminate() {}
		},
	)
}

test('without workers the page reads the lines itself', async () => {
	vi.stubGlobal('Worker', undefined)
	serve({ 'catalogue.json': files.get('catalogue.json')! })
	const { rows, shardOf } = await loadLines(INDEX, entry!)
	expect(rows.map(plainRow)).toEqual(linesOf(prepare(columnsOf(catalogue))).rows.map(plainRow))
	expect(rows[7]!.title).toBe('Occurrence 7')
	expect(shardOf('e499')).toBe(1)
})

test('a worker that does not run is done without', async () => {
	stubWorker(null)
	serve({ 'catalogue.json': files.get('catalogue.json')! })
	expect((await loadLines(INDEX, entry!)).rows).toHaveLength(500)
})

test('a worker’s answer is taken, and so is its failure', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new Error('the page itself asks for nothing')))
	stubWorker({ prepared: prepare(columnsOf(catalogue)) })
	expect((await loadLines(INDEX, entry!)).rows).toHaveLength(500)
	stubWorker({ fault: 'mismatch', url: 'u', detail: 'd' })
	await expect(loadLines(INDEX, entry!)).rejects.toMatchObject({ fault: 'mismatch', url: 'u', detail: 'd' })
})

test('a catalogue of another build is refused', async () => {
	vi.stubGlobal('Worker', undefined)
	serve({ 'catalogue.json': files.get('catalogue.json')!.replace('Occurrence 7"', 'Occurrence 8"') })
	await expect(loadLines(INDEX, entry!)).rejects.toMatchObject({ fault: 'mismatch' })
})
