/** The tagger against chrono-node: the same text, the same run, turn by turn; and whether time grows with the text alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'chrono-node'
import { tag } from '../../src/pipeline/timex/tag.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const REFERENCE = '2016-12-08'
const ROUNDS = 40
/** Rounds first that do not count: the engine compiles what runs often, and both shall be compiled. */
const WARM = 20

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
	const times = compare(texts)
	for (const [index, { name }] of TAGGERS.entries()) {
		const time = median(times[index]!)
		const speed = (length / time / 1000).toFixed(2)
		console.log(`  ${name.padEnd(12)} ${time.toFixed(1).padStart(8)} ms  ${speed} million characters a second`)
	}
	const ratios = times[0]!.map((ours, round) => times[1]![round]! / ours)
	console.log(`  ratio chrono-node / datelines: ${median(ratios).toFixed(2)} (at least 1 wanted)`)
	const whole = texts.join('\n\n')
	const [once, eight] = [whole, whole.repeat(8)].map((text) => Math.min(...compare([text])[0]!))
	console.log(`  eight times the text takes ${(eight! / once!).toFixed(1)} times as long`)
}

/** Milliseconds of each tagger over all texts, round by round. */
function compare(texts: string[]): number[][] {
	const times = TAGGERS.map((): number[] => [])
	for (let round = -WARM; round < ROUNDS; round++)
		for (const [index, { run }] of TAGGERS.entries()) {
			const before = performance.now()
			for (const text of texts) run(text)
			if (round >= 0) times[index]!.push(performance.now() - before)
		}
	return times
}

function median(values: number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
