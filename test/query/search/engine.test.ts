import { beforeEach, describe, expect, test, vi } from 'vitest'
import { write } from '../../../src/pipeline/write.ts'
import { type Answer, foundIn } from '../../../src/query/search/answer.ts'
import { type Ask, searchEngine } from '../../../src/query/search/engine.ts'
import { emptyIndex, find } from '../../../src/query/search/searchIndex.ts'
import type { Index } from '../../../src/records/schema.ts'
import { SearchFile } from '../../../src/records/search/searchFile.ts'
import { manyRecords } from '../../fixture/many.ts'

const files = write(manyRecords(1700))
const index: Index = JSON.parse(files.get('index.json')!)
const parts = index.shards.map(({ search }) => search!)
const read = parts.map(({ href }) => SearchFile.parse(JSON.parse(files.get(href)!)))
const documents = read.flatMap((file) => file.documents)

/** An engine, and what it answers. */
function started(words: Ask) {
	const answers: Answer[] = []
	const engine = searchEngine((answer) => answers.push(answer))
	engine(words)
	const last = (number: number) =>
		vi.waitFor(() => {
			const final = answers.findLast((answer) => answer.number === number && answer.reading === null)
			if (!final) throw new Error('no last answer yet')
			return foundIn(final)
		}, 10_000)
	return { engine, answers, last }
}

const broken = new Set<string>()
const asked: string[] = []
let held: Promise<void> | null = null
beforeEach(() => {
	broken.clear()
	asked.length = 0
	held = null
	vi.stubGlobal('fetch', async (url: string) => {
		const path = url.split('/data/')[1]!
		asked.push(path)
		await held
		return broken.has(path) ? new Response('', { status: 503 }) : new Response(files.get(path))
	})
})

const FILES: Ask = { from: 'https://host.example/data/index.json', parts }

describe('words in files', () => {
	test('are those of all events, each in the file of its shard', () => {
		expect(parts.length).toBe(5)
		expect(read.map(({ key }) => key)).toEqual(index.shards.map(({ key }) => key))
		expect(documents.length).toBe(1700)
		expect(documents[1699]!.words).toContain('1699')
	})

	test('are read when first something is asked, each once; found is what one index of all finds', async () => {
		const { engine, answers, last } = started(FILES)
		await Promise.resolve()
		expect(asked).toEqual([])
		engine({ number: 1, asked: 'number 169', comments: false })
		const found = await last(1)
		const whole = emptyIndex()
		whole.addAll(documents)
		expect([...found.hits.keys()].sort()).toEqual(
			[...find(whole, 'number 169', { comments: false }).hits.keys()].sort(),
		)
		expect(found.hits.size).toBe(11)
		expect(found).toMatchObject({ near: false, unread: 0 })
		expect(answers[0]!.reading).toEqual({ done: 0, of: 5 })
		engine({ number: 2, asked: 'number 1500', comments: false })
		await last(2)
		expect(asked.toSorted()).toEqual(parts.map(({ href }) => href).sort())
	})

	test('that are spelt nearly so are looked for only when all are read', async () => {
		const { engine, answers, last } = started(FILES)
		engine({ number: 1, asked: 'ocurrence', comments: false })
		expect((await last(1)).near).toBe(true)
		expect(answers.filter(({ reading }) => reading !== null).every(({ ids }) => ids.length === 0)).toBe(true)
	})

	test('that cannot be read are said to be unread, and tried again with the next question', async () => {
		const { engine, last } = started(FILES)
		broken.add(parts[4]!.href)
		engine({ number: 1, asked: 'number 1699', comments: false })
		expect(await last(1)).toMatchObject({ unread: 1 })
		broken.clear()
		engine({ number: 2, asked: 'number 1699', comments: false })
		const found = await last(2)
		expect(found.unread).toBe(0)
		expect([...found.hits.keys()]).toEqual(['e1699'])
	})

	test('a file that is not the one the index names is not taken', async () => {
		const { engine, last } = started({ ...FILES, parts: [{ ...parts[0]!, sha256: '0'.repeat(64) }] })
		engine({ number: 1, asked: 'number 12', comments: false })
		expect(await last(1)).toMatchObject({ unread: 1, hits: new Map() })
	})

	test('a question that is ended is answered no more', async () => {
		let go = () => {}
		held = new Promise((resolve) => {
			go = resolve
		})
		const { engine, answers, last } = started(FILES)
		engine({ number: 1, asked: 'number', comments: false })
		engine({ number: 2, asked: 'occurrence', comments: false })
		await vi.waitFor(() => expect(answers.length).toBe(2))
		engine({ stop: 1 })
		go()
		expect((await last(2)).hits.size).toBe(1700)
		expect(answers.filter(({ number }) => number === 1).length).toBe(1)
	})
})

test('words at hand are searched at once', async () => {
	const { engine, last } = started({ documents })
	engine({ number: 7, asked: 'number 169', comments: false })
	expect((await last(7)).hits.size).toBe(11)
	expect(asked).toEqual([])
})
