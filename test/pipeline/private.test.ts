/**
 * Private persons never leave the exact excerpt. Whom the page lists as alleged officers, and who signs or is named as
 * author of a post under it, is read off the seeds here; the written records are then walked without their excerpts.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { readCorpus } from '../../src/pipeline/disk.ts'
import { type Run, run } from '../../src/pipeline/pipeline.ts'

let runs: Run[]
beforeAll(() => {
	runs = [true, false].map((edits) => run(readCorpus('seeds', edits)))
}, 60_000)

const seed = (number: string) => {
	const name = readCorpus('seeds').files.find((file) => file.name.startsWith(number))!.name
	return readFileSync(`seeds/${name}`, 'utf8')
}

/** "Name Name – Country", a line each. */
const listed = [...seed('000').matchAll(/^(\p{Lu}[\p{L}'-]+(?: [\p{L}'-]+)+) – \p{Lu}\p{L}+$/gmu)].map(
	([, name]) => name!,
)

/** Two or three capitalised words, and nobody whom the table of actors or outlets lists. */
const PERSON = /^\p{Lu}\p{Ll}+ (?:al-)?\p{Lu}[\p{L}-]+(?: \p{Lu}\p{Ll}+)?$/u
/** Analysts and media who publish under their names. */
const PUBLIC = new Set(['Charles Lister', 'Free Syria Radio', 'Eliott Higgins'])
const thread = seed('001').slice(seed('001').indexOf('Related Posts'))
const signed = [
	...thread.matchAll(/(?:[-–]{1,2} ?|["”])(\p{Lu}[\p{L}-]+ [\p{L} -]{2,30})\.?$/gmu),
	...thread.matchAll(/\b(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) (?:reports “|asks|tweets|claims|is worried)/gu),
	...thread.matchAll(/exhausted(\p{Lu}\p{Ll}+ \p{Lu}+)/gu),
].map(([, name]) => name!.trim())
const commenters = [...new Set(signed)].filter((name) => PERSON.test(name) && !PUBLIC.has(name))

/** Every text of a value but excerpts: quotations and what stands around them. */
function texts(value: unknown, key = ''): string[] {
	if (key === 'selector' || key === 'repeats' || key === 'text' || key === 'opening') return []
	if (typeof value === 'string') return [value]
	if (Array.isArray(value)) return value.flatMap((item) => texts(item))
	if (value && typeof value === 'object') return Object.entries(value).flatMap(([name, item]) => texts(item, name))
	return []
}

test('there are names to look for', () => {
	expect(listed.length).toBeGreaterThan(10)
	expect(commenters.length).toBeGreaterThan(5)
})

test('no title, summary, actor, place or attribution of the records names them', () => {
	for (const { records } of runs) {
		const walked = [
			...texts(records.claims.map(({ date: _, ...claim }) => claim)),
			...texts(records.events.map(({ title, differences, links }) => ({ title, differences, links }))),
			...texts(records.places),
			...texts(records.stories.map(({ author, via }) => ({ author, via }))),
		]
		for (const name of [...listed, ...commenters])
			expect(
				walked.filter((words) => words.includes(name)),
				name,
			).toEqual([])
	}
})

test('the written index and shards hold them nowhere but in excerpts', () => {
	for (const { files } of runs)
		for (const [path, content] of files) {
			if (!/^(?:index|events)/.test(path)) continue
			const walked = texts(JSON.parse(content))
			for (const name of [...listed, ...commenters])
				expect(
					walked.filter((words) => words.includes(name)),
					`${path}: ${name}`,
				).toEqual([])
		}
})

test('no walkthrough names them outside of its excerpts', () => {
	const file = JSON.parse(runs[0]!.files.get('walkthroughs.json')!)
	const walked = texts(file)
	expect(walked.length).toBeGreaterThan(200)
	for (const name of [...listed, ...commenters])
		expect(
			walked.filter((text) => text.includes(name)),
			name,
		).toEqual([])
})
