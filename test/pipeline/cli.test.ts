import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'datelines-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const records = (...args: string[]) =>
	spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/pipeline/cli.ts', ...args], { encoding: 'utf8' })
/** The folder, with a page in it that is a link to nothing. */
const broken = () => {
	symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.txt'))
	return folder
}
const out = () => join(folder, 'out')

test('writes records and both reports', () => {
	writeFileSync(join(folder, 'page.txt'), 'A headline\n\nRebels shelled Aleppo on 5 December 2016, the army said.\n')
	const report = join(folder, 'deep', 'report.json')
	const { status, stdout, stderr } = records('--seeds', folder, '--out', out(), '--report', report)
	expect(stderr).not.toMatch(/error|at .*\.ts/i)
	expect(status).toBe(0)
	expect(stdout).toContain('accounted    100 %')
	expect(JSON.parse(readFileSync(report, 'utf8')).totals.documents).toBe(1)
	expect(JSON.parse(readFileSync(join(out(), 'index.json'), 'utf8')).schemaVersion).toBe(1)
	expect(existsSync(join(out(), 'schema', 'index.schema.json'))).toBe(true)
})

test.each([
	['a missing folder', () => ['--seeds', join(folder, 'nowhere')], 'there is no such folder'],
	['an empty folder', () => ['--seeds', folder], 'holds no .txt file'],
	['a link to nothing', () => ['--seeds', broken()], 'broken.txt: cannot be opened'],
	['an option that does not exist', () => ['--sedes', folder], "Unknown option '--sedes'"],
])('%s: says what to do, exit code 1, no stack trace', (_name, args, says) => {
	const { status, stderr } = records(...args(), '--out', out())
	expect(status).toBe(1)
	expect(stderr).toContain(says)
	expect(stderr).not.toMatch(/^\s+at /m)
	expect(existsSync(out())).toBe(false)
})

test('a stale edit stops the build and leaves earlier records alone', () => {
	writeFileSync(join(folder, 'page.txt'), 'A headline\n\nRebels shelled Aleppo on 5 December 2016, the army said.\n')
	expect(records('--seeds', folder, '--out', out()).status).toBe(0)
	const before = readFileSync(join(out(), 'index.json'), 'utf8')
	writeFileSync(
		join(folder, 'editorial.yaml'),
		'documents:\n  - file: page.txt\n    stories:\n      - starts: Once upon a time\n',
	)
	const { status, stderr } = records('--seeds', folder, '--out', out())
	expect(status).toBe(1)
	expect(stderr).toContain('editorial.yaml:4: page.txt: stale edit: "Once upon a time" is not in the document')
	expect(readFileSync(join(out(), 'index.json'), 'utf8')).toBe(before)
})

test('a file that is no page is named, not skipped in silence', () => {
	writeFileSync(join(folder, 'page.txt'), 'A headline\n\nRebels shelled Aleppo on 5 December 2016, the army said.\n')
	writeFileSync(join(folder, 'page.html'), '<p>')
	const { status, stdout } = records('--seeds', folder, '--out', out())
	expect(status).toBe(0)
	expect(stdout).toContain('page.html: not read')
})
