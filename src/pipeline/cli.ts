/** `npm run records -- [--seeds DIR] [--out DIR] [--no-edits] [--report FILE] [--quiet]` */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus, writeFiles } from './disk.ts'
import { run } from './pipeline.ts'
import { InputError } from './read.ts'
import { sayReport } from './report.ts'

const USAGE = `npm run records -- [options]
  --seeds DIR     folder of .txt pages and editorial.yaml (seeds)
  --out DIR       where the records go (public/data)
  --no-edits      leave editorial.yaml aside: what the text alone proves
  --report FILE   write the report as JSON too
  --quiet         print the closing line only`

const OPTIONS = {
	seeds: { type: 'string', default: 'seeds' },
	out: { type: 'string', default: 'public/data' },
	'no-edits': { type: 'boolean', default: false },
	report: { type: 'string' },
	quiet: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
} as const

function main(): void {
	const { values } = parseArgs({ options: OPTIONS })
	if (values.help) {
		console.log(USAGE)
		return
	}
	const { warnings, ...corpus } = readCorpus(values.seeds, !values['no-edits'])
	const { files, report } = run(corpus, (stage, done, of) => {
		if (!values.quiet) process.stderr.write(`${String(done).padStart(String(of).length)}/${of} ${stage}\n`)
	})
	report.warnings.unshift(...warnings)
	writeFiles(values.out, files)
	if (values.report) {
		mkdirSync(dirname(values.report), { recursive: true })
		writeFileSync(values.report, `${JSON.stringify(report, null, '\t')}\n`)
	}
	const text = sayReport(report)
	console.log(values.quiet ? text.slice(text.lastIndexOf('\n') + 1) : text)
}

try {
	main()
} catch (error) {
	const usage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
	if (!(error instanceof InputError) && !usage) throw error
	console.error(`records: ${error.message.replaceAll('\n', '\nrecords: ')}${usage ? `\n\n${USAGE}` : ''}`)
	process.exitCode = 1
}
