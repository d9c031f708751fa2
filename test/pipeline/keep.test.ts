import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFiles } from '../../src/pipeline/disk.ts'
import { write } from '../../src/pipeline/write.ts'
import { manyRecords } from '../fixture/many.ts'
import { FILES, RECORDS } from '../fixture/records.ts'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'datelines-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const versionOf = (files: Map<string, string>): string => JSON.parse(files.get('index.json')!).dataVersion
const OTHER = write({ ...RECORDS, title: 'Another title' })
/** Path → text of all files below a folder. */
const all = (below: string): Map<string, string> =>
	new Map(
		readdirSync(below, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => [path.slice(below.length + 1), readFileSync(path, 'utf8')]),
	)
const records = (files: Map<string, string>) =>
	new Map([...files].filter(([path]) => !path.startsWith('schema/')).sort())
const kept = (files: Map<string, string>) => join(folder, 'v', versionOf(files))

test('a version stays, byte for byte, while others are written beside it', () => {
	expect(writeFiles(folder, FILES)).toBe(kept(FILES))
	const before = all(kept(FILES))
	expect(before).toEqual(records(FILES))
	expect(writeFiles(folder, OTHER)).toBe(kept(OTHER))
	expect(all(kept(FILES))).toEqual(before)
	expect(all(kept(OTHER))).toEqual(records(OTHER))
	expect(readFileSync(join(folder, 'index.json'), 'utf8')).toBe(OTHER.get('index.json'))
	expect(writeFiles(folder, FILES)).toBeNull()
	expect(readdirSync(join(folder, 'v')).sort()).toEqual([versionOf(FILES), versionOf(OTHER)].sort())
})

test('what an earlier run left outside the versions goes', () => {
	writeFiles(folder, FILES)
	mkdirSync(join(folder, 'documents'), { recursive: true })
	writeFileSync(join(folder, 'documents', 'stale.json'), '{}')
	writeFileSync(join(folder, 'catalogue.json'), '{}')
	writeFiles(folder, FILES)
	expect([...all(folder).keys()].filter((path) => /stale|catalogue\.json/.test(path))).toEqual([])
})

test('of a larger corpus nothing stays but its version: not one of its words is found in the search of the next', () => {
	const many = write(manyRecords(800))
	expect([...many.keys()].filter((path) => path.startsWith('search/'))).not.toEqual([])
	writeFiles(folder, many)
	writeFiles(folder, FILES)
	const left = [...all(folder).keys()].filter((path) => !path.startsWith('v/'))
	expect(left.sort()).toEqual([...FILES.keys()].sort())
})

test('a version that somebody changed stops the build, and the present records stay as they were', () => {
	writeFiles(folder, FILES)
	writeFiles(folder, OTHER)
	writeFileSync(join(kept(FILES), 'index.json'), '{}')
	expect(() => writeFiles(folder, FILES)).toThrow(/index\.json: not what this version .* delete .* and run again/)
	expect(readFileSync(join(folder, 'index.json'), 'utf8')).toBe(OTHER.get('index.json'))
})

test('a run that was broken off leaves no half version to be taken for a whole one', () => {
	mkdirSync(`${kept(FILES)}.unfinished/events`, { recursive: true })
	writeFileSync(`${kept(FILES)}.unfinished/events/of-before.json`, '{}')
	writeFiles(folder, FILES)
	expect(all(kept(FILES))).toEqual(records(FILES))
	expect(readdirSync(join(folder, 'v'))).toEqual([versionOf(FILES)])
})
