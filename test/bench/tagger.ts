/** The tagger against chrono-node: the same text, the same run, turn by turn; and whether time grows with the text alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'chrono-node'
import { tag } from '../../src/pipeline/timex/tag.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const REFERENCE = '2016-12-08'
const ROUNDS = 15

type Timed = { name: string; run: (text: string) => number }

const TAGGERS: Timed[] = [
	{ name: 'datelines', run: (text) => tag(text, { reference: REFERENCE }).length },
	{ name: 'chrono-node', run: (text) => parse(text, new Date(`${REFERENCE}T12:00:00Z`)).length },
]

export async function tagger(): Promise<void> {
	const texts = readdirSync(SEEDS)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))
	const length = texts.reduce((sum, text) => sum + text.length, 0)
	console.log(`tagger: ${texts.length} documents, ${length} characters, median of ${ROUNDS} rounds, taking turns`)
	const [ours, chrono] = compare(texts)
	for (const [index, { name }] of TAGGERS.entries()) {
		const time = index === 0 ? ours! : chrono!
		console.log(
			`  ${name.padEnd(12)} ${time.toFixed(1).padStart(8)} ms  ${(length / time / 1000).toFixed(2)} million characters a second`,
		)
	}
	console.log(`  ratio chrono-node / datelines: ${(chrono! / ours!).toFixed(1)} (at least 1 wanted)`)
	const whole = texts.join('\n\n')
	const once = compare([whole])[0]!
	const eight = compare([whole.repeat(8)])[0]!
	console.log(`  eight times the text takes ${(eight / once).toFixed(1)} times as long`)
}

/** Median milliseconds of each tagger over all texts; the first rounds, in which code is compiled, do not count. */
function compare(texts: string[]): number[] {
	const times = TAGGERS.map((): number[] => [])
	for (let round = -3; round < ROUNDS; round++)
		for (const [index, { run }] of TAGGERS.entries()) {
			const before = performance.now()
			for (const text of texts) run(text)
			if (round >= 0) times[index]!.push(performance.now() - before)
		}
	return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!)
}
