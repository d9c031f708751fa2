/** `npm run eval -- timex DIR`: the tagger, and on demand its peers, over every TimeML file under a folder. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { tag } from '../../src/pipeline/timex/tag.ts'
import { pair, type Score, score, tally } from './score.ts'
import { type Annotation, readTimeMl, type TimeMl, writeTimeMl } from './timeml.ts'

type Tagger = (file: TimeMl) => Annotation[]

/** Runs it. Returns the exit code: 0, or 2 where the arguments or the folder are no use. */
export async function timex(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			errors: { type: 'boolean' },
			peers: { type: 'boolean' },
			out: { type: 'string' },
			fold: { type: 'string' },
		},
	})
	const [folder] = positionals
	if (!folder || !existsSync(folder)) {
		console.error(folder ? `no such folder: ${folder}` : 'which folder of TimeML files?')
		return 2
	}
	const files = readFolder(folder).filter((_, index) => inFold(index, values.fold))
	if (files.length === 0) {
		console.error(`${folder}: no TimeML files (.tml, .xml) in it`)
		return 2
	}
	console.log(
		`${files.length} files, ${files.reduce((sum, file) => sum + file.gold.length, 0)} expressions in the gold`,
	)
	console.log(row('', ['strict', 'relaxed', 'value', 'P', 'R', 'type', 'gold', 'found']))
	print('datelines', files, ours)
	if (values.peers) {
		const { chrono, recognizers } = await import('./peers.ts')
		print('chrono-node', files, chrono)
		print('recognizers-text', files, recognizers)
	}
	if (values.errors) for (const file of files) printErrors(file)
	if (values.out) for (const file of files) write(join(values.out, file.name), writeTimeMl(file, ours(file)))
	return 0
}

function ours(file: TimeMl): Annotation[] {
	return tag(file.text, { reference: file.reference }).map(({ start, end, type, value, mod }) => ({
		start,
		end,
		type,
		value,
		...(mod ? { mod } : {}),
	}))
}

function readFolder(folder: string): TimeMl[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(tml|xml)$/i.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => readTimeMl(relative(folder, path), readFileSync(path, 'utf8')))
}

/** `--fold 4/5` takes every fifth file from the fifth on, `--fold !4/5` all others: files kept back while developing. */
function inFold(index: number, fold: string | undefined): boolean {
	const parts = /^(!?)(\d+)\/(\d+)$/.exec(fold ?? '')
	return !parts || (index % Number(parts[3]) === Number(parts[2])) !== (parts[1] === '!')
}

function print(name: string, files: TimeMl[], tagger: Tagger): void {
	const found = files.map((file) => ({ gold: file.gold, found: tagger(file) }))
	const of = (keep: (type: string) => boolean) =>
		score(
			found.map((one) =>
				tally(
					one.gold.filter(({ type }) => keep(type)),
					one.found.filter(({ type }) => keep(type)),
				),
			),
		)
	console.log(row(name, cells(of(() => true))))
	console.log(row('  DATE and TIME', cells(of((type) => type === 'DATE' || type === 'TIME'))))
	for (const wanted of ['DATE', 'TIME', 'DURATION', 'SET'])
		console.log(row(`  ${wanted}`, cells(of((type) => type === wanted))))
}

function cells(one: Score): string[] {
	const percent = (value: number) => value.toFixed(1)
	const share = (part: number, whole: number) => (whole === 0 ? '–' : percent((100 * part) / whole))
	return [
		percent(one.strictF1),
		percent(one.relaxedF1),
		percent(one.valueF1),
		share(one.relaxed, one.found),
		share(one.relaxed, one.gold),
		share(one.type, one.relaxed),
		String(one.gold),
		String(one.found),
	]
}

function row(name: string, values: string[]): string {
	return name.padEnd(20) + values.map((value) => value.padStart(9)).join('')
}

function printErrors(file: TimeMl): void {
	const found = ours(file)
	const pairs = pair(file.gold, found)
	const paired = new Set(pairs.flatMap((one) => [one.gold, one.found]))
	const lines: [number, string][] = []
	const words = ({ start, end }: Annotation) => `“${file.text.slice(start, end).replace(/\s+/g, ' ')}”`
	const around = ({ start, end }: Annotation) => file.text.slice(Math.max(0, start - 60), end + 40).replace(/\s+/g, ' ')
	const about = (one: Annotation) => `${words(one)} ${one.type} ${one.value}`
	for (const one of file.gold) if (!paired.has(one)) lines.push([one.start, `missed  ${about(one)}   …${around(one)}…`])
	for (const one of found) if (!paired.has(one)) lines.push([one.start, `extra   ${about(one)}   …${around(one)}…`])
	for (const { gold, found: ours, exact } of pairs) {
		if (gold.value !== ours.value)
			lines.push([gold.start, `value   ${about(gold)} ≠ ${about(ours)}   …${around(gold)}…`])
		else if (!exact) lines.push([gold.start, `extent  ${about(gold)} ≠ ${about(ours)}`])
		else if (gold.type !== ours.type) lines.push([gold.start, `type    ${about(gold)} ≠ ${ours.type}`])
	}
	if (lines.length === 0) return
	console.log(`\n${file.name} (${file.reference ?? 'no day of writing'})`)
	for (const [, line] of lines.sort((a, b) => a[0] - b[0])) console.log(`  ${line}`)
}

function write(path: string, content: string): void {
	mkdirSync(dirname(path), { recursive: true })
	writeFileSync(path, content)
}
